import { inventedPerson } from "../../assets/samples/invented-people";
import { isoToSerial } from "../../src/core/grid/excel-date";
import type { CellValue } from "../../src/core/grid/cell-value";
import type { WorkbookSnapshot } from "../../src/core/grid/sheet-snapshot";

const HEADERS = [
  "ART",
  "Team",
  "Name",
  "Role",
  "Organization",
  "Employment Type",
  "Email",
  "Allocation",
  "Start",
  "End",
  "Location",
  "Notes",
];

const ROLES = ["Product Owner", "Scrum Master", "Software Engineer", "Tester", "UX Designer", "Technical Writer"];

/** A person-per-row roster of 12 columns with this many people: ten a team, twelve teams an ART, nothing wrong. */
export function syntheticRows(people: number): readonly (readonly CellValue[])[] {
  const start = isoToSerial("2025-10-01", 1900) ?? 0;
  const rows: CellValue[][] = [HEADERS];
  for (let number = 0; number < people; number++) {
    const person = inventedPerson(number % 60_000);
    const team = Math.floor(number / 10);
    rows.push([
      `Train ${Math.floor(team / 12) + 1}`,
      `Crew ${team + 1}`,
      person.name,
      ROLES[number % 10] ?? "Software Engineer",
      "Northgate Digital LLC",
      "Contractor",
      `${person.mailbox}.${number}@northgate.example`,
      1,
      start + (number % 200),
      "",
      "Remote",
      number % 7 === 0 ? `Seat ${number}` : "",
    ]);
  }
  return rows;
}

/** The rows as a workbook of one sheet, as a door delivers it. */
export function snapshotOf(rows: readonly (readonly CellValue[])[]): WorkbookSnapshot {
  return {
    name: "synthetic.xlsx",
    dateSystem: 1900,
    sheets: [
      {
        id: "1",
        name: "Roster",
        visibility: "visible",
        purpose: "user",
        values: rows,
        numberFormats: [],
        merges: [],
        hiddenRows: [],
        hiddenColumns: [],
        tables: [],
        struckCells: [],
      },
    ],
  };
}

/** The same with a gap in every third team: its Scrum Master's seat is to be filled, or its Product Owner's is blank. */
export function troubledRows(people: number): readonly (readonly CellValue[])[] {
  return syntheticRows(people).map((row, index) => {
    const number = index - 1;
    if (index === 0 || Math.floor(number / 10) % 3 !== 0 || number % 10 > 1) return row;
    return row.map((value, column) => (column === 2 ? (number % 10 === 0 ? "" : "TBD") : column === 6 ? "" : value));
  });
}
