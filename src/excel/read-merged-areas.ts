import type { CellRange } from "../core/grid/cell-range";
import { isOfficeError } from "./office-error";
import type { ExcelRun } from "./run-in-excel";
import { rangeOf, type SheetOutline } from "./sheet-outline";

/** Into how many bands of rows a range is cut when Excel refuses to tell all its merged areas at once. */
const BANDS = 8;

interface Question {
  readonly sheetIndex: number;
  readonly range: CellRange;
  readonly areas: Excel.RangeAreas;
}

/**
 * Merged areas within the used ranges, by sheet: one request. Excel fails where a range holds more than 512 of them; such
 * a range is asked about again in bands of rows.
 */
export async function readMergedAreas(
  run: ExcelRun,
  sheets: readonly SheetOutline[],
): Promise<readonly (readonly CellRange[])[]> {
  const found = sheets.map(() => new Map<string, CellRange>());
  let open = sheets.flatMap(({ used }, sheetIndex) => (used ? [{ sheetIndex, range: used }] : []));
  do {
    const asked = open.map(({ sheetIndex, range }) => ask(run, sheets, sheetIndex, range));
    const failed = await sendUntilTooMany(run);
    const answered = failed ? asked.filter(isAnswered) : asked;
    for (const { sheetIndex, areas } of answered) {
      if (areas.isNullObject) continue;
      for (const area of areas.areas.items) {
        const range = rangeOf(area);
        found[sheetIndex]?.set(JSON.stringify(range), range);
      }
    }
    const [refused, ...rest] = asked.slice(answered.length);
    open = refused ? [...bandsOf(refused), ...rest] : [];
  } while (open.length > 0);
  return found.map((ranges) => [...ranges.values()].sort(byPlace));
}

function ask({ workbook }: ExcelRun, sheets: readonly SheetOutline[], sheetIndex: number, range: CellRange): Question {
  const { rowIndex, columnIndex, rowCount, columnCount } = range;
  const areas = workbook.worksheets
    .getItem(sheets[sheetIndex]?.id ?? "")
    .getRangeByIndexes(rowIndex, columnIndex, rowCount, columnCount)
    .getMergedAreasOrNullObject();
  areas.load("areas/rowIndex,areas/columnIndex,areas/rowCount,areas/columnCount");
  return { sheetIndex, range, areas };
}

/** Gives true where Excel refused one of the questions; those before it are answered then. */
async function sendUntilTooMany({ send }: ExcelRun): Promise<boolean> {
  try {
    await send();
    return false;
  } catch (failure) {
    if (isOfficeError(failure) && TOO_MANY.has(failure.code)) return true;
    throw failure;
  }
}

/** The documentation does not say with which code Excel refuses. */
const TOO_MANY: ReadonlySet<string> = new Set(["GeneralException", "InvalidArgument", "RangeExceedsLimit"]);

function isAnswered({ areas }: Question): boolean {
  try {
    return areas.isNullObject || !areas.isNullObject;
  } catch {
    return false;
  }
}

/** A single row that Excel still refuses is left out. */
function bandsOf({ sheetIndex, range }: Question): { readonly sheetIndex: number; readonly range: CellRange }[] {
  if (range.rowCount === 1) return [];
  const height = Math.ceil(range.rowCount / BANDS);
  const bands = [];
  for (let offset = 0; offset < range.rowCount; offset += height) {
    const rowCount = Math.min(height, range.rowCount - offset);
    bands.push({ sheetIndex, range: { ...range, rowIndex: range.rowIndex + offset, rowCount } });
  }
  return bands;
}

function byPlace(a: CellRange, b: CellRange): number {
  return a.rowIndex - b.rowIndex || a.columnIndex - b.columnIndex;
}
