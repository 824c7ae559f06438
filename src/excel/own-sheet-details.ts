import { isOwnChart, type SheetPurpose } from "../core/report/own-sheet";
import type { WorkbookEdit } from "../core/report/workbook-edit";
import type { ExcelRun } from "./run-in-excel";
import type { WorkbookState } from "./workbook-state";

/** What stands in our part of a sheet that is to be rewritten. */
export interface OwnSheetDetails {
  /** Rows from the top to the last that is used or formatted; at least 1. */
  readonly usedRows: number;
  /** Tables that share a cell with our columns. */
  readonly tables: readonly { readonly id: string; readonly name: string }[];
  /** Names of our charts. */
  readonly charts: readonly string[];
}

/** Reads what rewriting needs to know of our sheets: one request, and none where no sheet is rewritten. */
export async function readOwnSheetDetails(
  { workbook, send }: ExcelRun,
  { own }: WorkbookState,
  edits: readonly WorkbookEdit[],
): Promise<ReadonlyMap<SheetPurpose, OwnSheetDetails>> {
  const asked = edits.flatMap((edit) => {
    const known = edit.kind === "write-sheet" ? own.get(edit.sheet.purpose) : undefined;
    if (edit.kind !== "write-sheet" || !known || known.isProtected) return [];
    const sheet = workbook.worksheets.getItem(known.id);
    const used = sheet.getUsedRangeOrNullObject(false);
    used.load("rowIndex,rowCount");
    const tables = sheet.getRangeByIndexes(0, 0, 1, edit.sheet.columnWidths.length).getEntireColumn().getTables(false);
    tables.load("items/id,items/name");
    const charts = sheet.charts.load("items/name");
    return [{ purpose: edit.sheet.purpose, used, tables, charts }];
  });
  if (asked.length > 0) await send();
  return new Map(
    asked.map(({ purpose, used, tables, charts }) => [
      purpose,
      {
        usedRows: used.isNullObject ? 1 : used.rowIndex + used.rowCount,
        tables: tables.items.map(({ id, name }) => ({ id, name })),
        charts: charts.items.map(({ name }) => name).filter(isOwnChart),
      },
    ]),
  );
}
