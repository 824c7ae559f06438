import { createWorkbook } from "../../src/workbook/create-workbook";
import type { Workbook } from "../../src/workbook/workbook";
import type { Worksheet } from "../../src/workbook/worksheet";

/** A sheet of the workbook by name; throws where it is not there, so that tests need no checks of their own. */
export function sheetNamed(workbook: Workbook, name: string): Worksheet {
  const sheet = workbook.findWorksheet(name);
  if (!sheet) throw new Error(`The workbook has no sheet “${name}”.`);
  return sheet;
}

/** One visible sheet "Roster" with a small roster under a title row; `change` may add to it. */
export function rosterFixture(change: (workbook: Workbook, roster: Worksheet) => void = () => undefined): Uint8Array {
  const workbook = createWorkbook("Roster");
  const roster = sheetNamed(workbook, "Roster");
  const rows = [
    ["Claims train"],
    ["Team", "Role", "Name", "Start"],
    ["Falcon", "Product Owner", "TBD", 45_992],
    ["Falcon", "Scrum Master", "Ann Lee", 45_993.5],
    ["Osprey", "Product Owner", "", true],
    ["Osprey", "Wizard", '=HYPERLINK("http://example.org")', ""],
  ];
  rows.forEach((row, rowIndex) => {
    row.forEach((value, columnIndex) => {
      if (value !== "") roster.cells.setValue(rowIndex, columnIndex, value);
    });
  });
  const dateStyle = workbook.styles.derive(0, { numberFormat: "yyyy-mm-dd" });
  roster.cells.setStyleIndex(2, 3, dateStyle);
  roster.cells.setStyleIndex(3, 3, dateStyle);
  change(workbook, roster);
  return workbook.save();
}
