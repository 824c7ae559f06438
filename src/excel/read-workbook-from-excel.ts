import type { Progress } from "../app/ports/workbook-port";
import type { CellRange } from "../core/grid/cell-range";
import type { SheetSnapshot, WorkbookSnapshot } from "../core/grid/sheet-snapshot";
import type { ExcelServices } from "./excel-services";
import { readMergedAreas } from "./read-merged-areas";
import { readSheetBlocks, type SheetContent } from "./read-sheet-blocks";
import { readStruckCells } from "./read-struck-cells";
import { runInExcel, type ExcelRun } from "./run-in-excel";
import { RANGE_CORNERS, rangeOf, readOutline, type SheetOutline, type WorkbookOutline } from "./sheet-outline";

/**
 * Reads all worksheets. Requests: three for the outline, tables and merged cells, one for each 3 MB or so of values, and a
 * few more only where a sheet mixes struck and plain text or holds more than 512 merged areas.
 */
export function readWorkbookFromExcel(services: ExcelServices, progress: Progress): Promise<WorkbookSnapshot> {
  return runInExcel(services, async (run) => {
    progress({ text: "Reading the workbook.", share: 0 });
    const outline = await readOutline(run);
    progress({ text: "Reading the workbook.", share: 0.1 });
    const tables = askForTables(run, outline);
    const merges = await readMergedAreas(run, outline.sheets);
    const contents = await readSheetBlocks(run, outline.sheets, progress);
    const struckCells = await readStruckCells(run, outline.sheets);
    progress({ text: "The workbook is read.", share: 1 });
    return {
      name: outline.name,
      dateSystem: outline.dateSystem,
      sheets: outline.sheets.map((sheet, index) => ({
        ...describe(sheet),
        ...contentAt(contents, index),
        merges: merges[index] ?? [],
        tables: sheet.tables.map((table) => ({ ...table, range: tables(sheet, table.name) })),
        struckCells: struckCells[index] ?? [],
      })),
    };
  });
}

function describe({
  id,
  name,
  visibility,
  purpose,
}: SheetOutline): Pick<SheetSnapshot, "id" | "name" | "visibility" | "purpose"> {
  return { id, name, visibility, purpose };
}

function contentAt(contents: readonly SheetContent[], index: number): SheetContent {
  return contents[index] ?? { values: [], numberFormats: [], hiddenRows: [], hiddenColumns: [] };
}

/** Asks for the tables' ranges with the next request; afterwards the function given back knows them. */
function askForTables(
  { workbook }: ExcelRun,
  { sheets }: WorkbookOutline,
): (sheet: SheetOutline, tableName: string) => CellRange {
  const ranges = new Map<string, Excel.Range>();
  for (const sheet of sheets) {
    for (const { name } of sheet.tables) {
      const range = workbook.worksheets.getItem(sheet.id).tables.getItem(name).getRange();
      range.load(RANGE_CORNERS);
      ranges.set(`${sheet.id} ${name}`, range);
    }
  }
  return (sheet, tableName) => {
    const range = ranges.get(`${sheet.id} ${tableName}`);
    if (!range) throw new Error(`The table ${tableName} was not asked for.`);
    return rangeOf(range);
  };
}
