import type { CellRange } from "../core/grid/cell-range";
import type { SheetSnapshot } from "../core/grid/sheet-snapshot";
import { OWN_SHEET_NAMES, parseOwnSheetFormula, SHEET_PURPOSES } from "../core/report/own-sheet";
import type { ExcelRun } from "./run-in-excel";

/** What is known of a sheet before its cells are read. */
export interface SheetOutline {
  readonly id: string;
  readonly name: string;
  readonly visibility: SheetSnapshot["visibility"];
  readonly purpose: SheetSnapshot["purpose"];
  /** The smallest range around all values; null where there is none. Formatted empty cells do not count. */
  readonly used: CellRange | null;
  /** Over the used rows; null where some are and some are not. */
  readonly rowsHidden: boolean | null;
  readonly columnsHidden: boolean | null;
  readonly struck: boolean | null;
  readonly tables: readonly TableOutline[];
}

export interface TableOutline {
  readonly name: string;
  readonly hasHeaderRow: boolean;
  readonly hasTotalsRow: boolean;
}

export interface WorkbookOutline {
  readonly name: string;
  readonly dateSystem: 1900 | 1904;
  readonly sheets: readonly SheetOutline[];
}

/** Reads names, extents and tables of all sheets: two requests, whatever the workbook holds. */
export async function readOutline(run: ExcelRun): Promise<WorkbookOutline> {
  const { workbook, send } = run;
  workbook.load("name");
  workbook.worksheets.load("items/id,items/name,items/visibility");
  const ownNames = SHEET_PURPOSES.map((purpose) => {
    const item = workbook.names.getItemOrNullObject(OWN_SHEET_NAMES[purpose]);
    item.load("formula");
    return { purpose, item };
  });
  const firstOf1904 = workbook.functions.date(1904, 1, 1);
  firstOf1904.load("value");
  await send();
  const purposes = new Map<string | undefined, SheetSnapshot["purpose"]>();
  for (const { purpose, item } of ownNames) {
    if (!item.isNullObject) purposes.set(parseOwnSheetFormula(String(item.formula)), purpose);
  }
  const asked = workbook.worksheets.items.map((sheet) => ({ sheet, ...askForExtent(sheet) }));
  await send();
  return {
    name: workbook.name,
    dateSystem: firstOf1904.value === 0 ? 1904 : 1900,
    sheets: asked.map(({ sheet, used, tables }) => ({
      id: sheet.id,
      name: sheet.name,
      visibility: VISIBILITY[sheet.visibility] ?? "visible",
      purpose: purposes.get(sheet.name) ?? "user",
      used: used.isNullObject ? null : rangeOf(used),
      rowsHidden: used.isNullObject ? false : maybe(used.rowHidden),
      columnsHidden: used.isNullObject ? false : maybe(used.columnHidden),
      struck: used.isNullObject ? false : maybe(used.format.font.strikethrough),
      tables: tables.items.map((table) => ({
        name: table.name,
        hasHeaderRow: table.showHeaders,
        hasTotalsRow: table.showTotals,
      })),
    })),
  };
}

/** Plain numbers of a loaded range. */
export function rangeOf({ rowIndex, columnIndex, rowCount, columnCount }: Excel.Range): CellRange {
  return { rowIndex, columnIndex, rowCount, columnCount };
}

/** What `rangeOf` needs to be loaded. */
export const RANGE_CORNERS = "rowIndex,columnIndex,rowCount,columnCount";

const VISIBILITY: Readonly<Record<string, SheetSnapshot["visibility"]>> = {
  Visible: "visible",
  Hidden: "hidden",
  VeryHidden: "very-hidden",
};

function askForExtent(sheet: Excel.Worksheet): { used: Excel.Range; tables: Excel.TableCollection } {
  const used = sheet.getUsedRangeOrNullObject(true);
  used.load(`${RANGE_CORNERS},rowHidden,columnHidden,format/font/strikethrough`);
  sheet.tables.load("items/name,items/showHeaders,items/showTotals");
  return { used, tables: sheet.tables };
}

/** Office's types leave out that a mixed range answers null. */
function maybe(flag: boolean | null): boolean | null {
  return flag;
}
