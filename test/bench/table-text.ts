/** A row of the bench's table: what was measured, then its figures. */
export type TableRow = readonly [what: string, ...figures: string[]];

/** The rows as text, figures at the right of their columns. */
export function tableText(rows: readonly TableRow[]): string {
  return rows
    .map(([what, ...figures]) => (what.padEnd(60) + figures.map((figure) => figure.padStart(14)).join("")).trimEnd())
    .join("\n");
}

export function milliseconds(time: number): string {
  return `${time.toFixed(time < 10 ? 2 : 0)} ms`;
}

export function times(time: number, unit: number): string {
  return `${(time / unit).toFixed(time < unit * 10 ? 2 : 1)} x`;
}

export function megabytes(bytes: number): string {
  return `${(bytes / 2 ** 20).toFixed(0)} MB`;
}

export function kilobytes(bytes: number): string {
  return `${(bytes / 1000).toFixed(1)} kB`;
}
