import { MAX_COLUMNS } from "../grid/cell-range";
import type { WorkbookSnapshot } from "../grid/sheet-snapshot";
import type { Finding } from "../rules/finding";
import { cellNoteText } from "./cell-note";
import type { NoteCells } from "./workbook-edit";

/** Notes for the first cell of each finding, one edit a sheet; several findings about a cell share its note, in order. */
export function planNotes(findings: readonly Finding[], snapshot: WorkbookSnapshot): NoteCells[] {
  const sheets = new Map<string, Map<number, Finding[]>>();
  for (const { id, purpose } of snapshot.sheets) {
    if (purpose === "user") sheets.set(id, new Map());
  }
  for (const finding of findings) {
    const [cell] = finding.cells;
    const cells = cell && sheets.get(cell.sheetId);
    if (!cells) continue;
    const key = cell.rowIndex * MAX_COLUMNS + cell.columnIndex;
    const said = cells.get(key);
    if (said) said.push(finding);
    else cells.set(key, [finding]);
  }
  return [...sheets].flatMap(([sheetId, cells]) => {
    const notes = [...cells].map(([key, said]) => ({
      rowIndex: Math.floor(key / MAX_COLUMNS),
      columnIndex: key % MAX_COLUMNS,
      text: cellNoteText(said),
    }));
    return notes.length === 0 ? [] : [{ kind: "note-cells", sheetId, notes }];
  });
}
