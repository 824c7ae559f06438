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
export function syntheticSnapshot(people: number): WorkbookSnapshot {
  return {
    name: "synthetic.xlsx",
    dateSystem: 1900,
    sheets: [
      {
        id: "1",
        name: "Roster",
        visibility: "visible",
        purpose: "user",
        values: syntheticRows(people),
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
