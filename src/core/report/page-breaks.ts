/** Rows that one printed page should hold together; `first` and `last` are 0-based. */
export interface RowBlock {
  readonly first: number;
  readonly last: number;
}

/**
 * 0-based rows before which a printed page ends, for rows that all are printed. A block that would be cut in two begins
 * a page, and so does the first row that does not fit any more: where paper is taller, pages still end where planned.
 * `pageHeight` is in points of the sheet, before it is scaled to the page.
 */
export function findPageBreaks(
  rowHeights: readonly number[],
  blocks: readonly RowBlock[],
  pageHeight: number,
): number[] {
  const breaks: number[] = [];
  const ends = new Map<number, number>();
  for (const { first, last } of blocks) ends.set(first, Math.max(last, ends.get(first) ?? last));
  let used = 0;
  rowHeights.forEach((height, row) => {
    const needed = rowHeights.slice(row, (ends.get(row) ?? row) + 1).reduce((sum, part) => sum + part, 0);
    if (used > 0 && used + needed > pageHeight) {
      breaks.push(row);
      used = 0;
    }
    used += height;
  });
  return breaks;
}
