import type { GeneratedSheet } from "../core/report/generated-sheet";
import { SHEET_TABLE_STYLE } from "../core/report/sheet-format";
import type { OwnSheetDetails } from "./own-sheet-details";
import type { SheetState, WorkbookState } from "./workbook-state";
import type { WriteStep } from "./write-steps";

const STEP_BYTES = 3000;

/** Lays real tables over the cells that are written. Their names make way for names that the workbook has elsewhere. */
export function tableSteps(
  sheet: GeneratedSheet,
  place: SheetState,
  state: WorkbookState,
  details: OwnSheetDetails | null,
): WriteStep[] {
  for (const { name } of details?.tables ?? []) state.takenNames.delete(name.toLowerCase());
  return sheet.tables.map(({ name: wanted, range, filterButtons }) => {
    const name = freeName(wanted, state.takenNames);
    state.takenNames.add(name.toLowerCase());
    const { rowIndex, columnIndex, rowCount, columnCount } = range;
    return {
      text: "Writing the sheet.",
      bytes: STEP_BYTES,
      ask: ({ workbook }) => {
        const worksheet = workbook.worksheets.getItem(place.id);
        const cells = worksheet.getRangeByIndexes(rowIndex, columnIndex, rowCount, columnCount);
        const table = worksheet.tables.add(cells, true);
        table.name = name;
        table.style = SHEET_TABLE_STYLE;
        table.showBandedRows = false;
        table.showFilterButton = filterButtons;
      },
    };
  });
}

function freeName(wanted: string, taken: ReadonlySet<string>): string {
  let name = wanted;
  for (let number = 2; taken.has(name.toLowerCase()); number += 1) name = `${wanted}${number}`;
  return name;
}
