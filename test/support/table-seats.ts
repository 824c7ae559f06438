import type { CellRef } from "../../src/core/grid/cell-range";
import { parseRoleTitle } from "../../src/core/roster/parse-role-title";
import type { RoleColumn, Seat, SeatField, SeatRegion } from "../../src/core/roster/seat";
import type { RosterTable, TableSheet } from "../../src/core/rules/example-roster";

/** Headers that tests use for fields; any other header that names a role is a role column. */
const FIELDS: Readonly<Record<string, SeatField>> = {
  name: "name",
  "first name": "first-name",
  "last name": "last-name",
  email: "email",
  role: "role",
  team: "team",
  "team type": "team-type",
  "sub-team": "sub-team",
  art: "art",
  organization: "organization",
  affiliation: "affiliation",
  "contractor?": "affiliation",
  grade: "grade",
  allocation: "allocation",
  fte: "allocation",
  start: "start",
  end: "end",
  status: "status",
  "filled?": "status",
  "reports to": "manager",
  skills: "skills",
  "value stream map": "value-stream-map",
  "development value stream map": "value-stream-map",
};

export interface TableSeats {
  readonly regions: readonly SeatRegion[];
  readonly seats: readonly Seat[];
}

/** Settings of single sheets that a text table cannot show. */
export interface TableTraits {
  /** Sheets of former members. */
  readonly past?: readonly string[];
  /** Cells that are struck through, as "Sheet!B3". */
  readonly struck?: readonly string[];
}

/** Seats of a text table: one row per person, or one per team where there is no name column. Row 1 holds the headers. */
export function seatsOfTable(table: RosterTable, traits: TableTraits = {}): TableSeats {
  const regions = table.sheets.map(buildRegion);
  const seats = table.sheets.flatMap((sheet, index) => buildSeats(sheet, index, regions[index], traits));
  return { regions, seats };
}

function cellOf(sheet: TableSheet, rowIndex: number, columnIndex: number): CellRef {
  return { sheetId: sheet.name, rowIndex, columnIndex };
}

function roleColumns(sheet: TableSheet): Map<number, RoleColumn> {
  const columns = new Map<number, RoleColumn>();
  for (const [columnIndex, header] of (sheet.cells[0] ?? []).entries()) {
    if (FIELDS[header.toLowerCase()] !== undefined) continue;
    const reading = parseRoleTitle(header);
    if (reading.parts.length === 0 && reading.ambiguous.length === 0) continue;
    columns.set(columnIndex, { header, reading, headerCell: cellOf(sheet, 0, columnIndex) });
  }
  return columns;
}

function fieldColumns(sheet: TableSheet): Map<SeatField, number> {
  const columns = new Map<SeatField, number>();
  for (const [columnIndex, header] of (sheet.cells[0] ?? []).entries()) {
    const field = FIELDS[header.toLowerCase()];
    if (field !== undefined) columns.set(field, columnIndex);
  }
  return columns;
}

function buildRegion(sheet: TableSheet): SeatRegion {
  const columns = fieldColumns(sheet);
  return {
    fields: new Set(columns.keys()),
    headers: new Map([...columns].map(([field, columnIndex]) => [field, sheet.cells[0]?.[columnIndex] ?? ""])),
    isCalledTeam: false,
    onlyRole: null,
    period: null,
    roleColumns: [...roleColumns(sheet).values()],
    sheetId: sheet.name,
    sheetName: sheet.name,
    anchor: cellOf(sheet, 0, 0),
  };
}

function buildSeats(sheet: TableSheet, index: number, region: SeatRegion | undefined, traits: TableTraits): Seat[] {
  const columns = fieldColumns(sheet);
  const roles = roleColumns(sheet);
  const past = traits.past?.includes(sheet.name) ?? false;
  const byPerson = region?.fields.has("name") === true || region?.fields.has("last-name") === true;
  return sheet.cells.slice(1).flatMap((row, offset): Seat[] => {
    const rowIndex = offset + 1;
    const seat = (nameColumn: number | undefined, roleColumn: RoleColumn | null): Seat => {
      const columnOf = (field: SeatField): number | undefined => (field === "name" ? nameColumn : columns.get(field));
      const text = (field: SeatField): string => row[columnOf(field) ?? -1] ?? "";
      return {
        regionIndex: index,
        roleColumn,
        past,
        struck: traits.struck?.includes(`${sheet.name}!${String(rowIndex)},${String(nameColumn)}`) ?? false,
        text,
        value: (field) => (/^\d+(\.\d+)?$/.test(text(field)) ? Number(text(field)) : text(field)),
        cell: (field) => {
          const columnIndex = columnOf(field);
          return columnIndex === undefined ? null : cellOf(sheet, rowIndex, columnIndex);
        },
      };
    };
    if (byPerson) return row.every((cell) => cell === "") ? [] : [seat(columns.get("name"), null)];
    return [...roles].map(([columnIndex, role]) => seat(columnIndex, role));
  });
}
