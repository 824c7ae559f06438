import type { RoleReader } from "./parse-role-title";
import { OWN_COLUMNS, RowSeat } from "./row-seat";
import type { Seat, SeatField } from "./seat";
import { columnValue, type SeatPlan } from "./seat-plan";
import { cellText, isBlankCell, textAt } from "../grid/cell-text";
import { repeatsText } from "../grid/repeats-text";
import type { CellValue } from "../grid/cell-value";
import type { RegionColumn } from "../layout/roster-region";
import { NAME_FIELDS } from "../vocabulary/field-id";

/** What makes a row a statement: somebody, or a role that waits for somebody. A row without any is a spacer. */
const STATEMENTS: readonly SeatField[] = [...NAME_FIELDS, "role"];

/** One seat for each row that names a person or a role. */
export function readPersonRowSeats(plan: SeatPlan, readRole: RoleReader): readonly Seat[] {
  const seats: Seat[] = [];
  const headers = [...plan.columns.values()].map((columnIndex) => ({
    columnIndex,
    header: plan.headerText(columnIndex),
  }));
  const isRoleFilled = plan.sources.get("role")?.fills != null;
  const stating = STATEMENTS.filter((field) => plan.columns.has(field) && !(field === "role" && isRoleFilled));
  const { values } = plan.region.sheet;
  plan.region.bodyRows.forEach((rowIndex, position) => {
    const isSaid = stating.some((field) => !isBlankCell(columnValue(plan, field, position)));
    if (!isSaid || repeatsHeader(values[rowIndex] ?? [], headers)) return;
    seats.push(new RowSeat(plan, position, OWN_COLUMNS));
    if (plan.backupColumns.length > 0) seats.push(...readBackupSeats(plan, position, rowIndex, readRole));
  });
  return seats;
}

/** Whoever stands in the Backup column holds the row's role as its backup. */
function readBackupSeats(plan: SeatPlan, position: number, rowIndex: number, readRole: RoleReader): readonly Seat[] {
  const title = cellText(columnValue(plan, "role", position));
  if (title === "") return [];
  return plan.backupColumns
    .filter((columnIndex) => textAt(plan.region.sheet, rowIndex, columnIndex) !== "")
    .map((nameColumn) => {
      const header = `Backup ${title}`;
      const roleColumn = { header, reading: readRole(header), headerCell: plan.headerCell(nameColumn) };
      return new RowSeat(plan, position, { ...OWN_COLUMNS, nameColumn, roleColumn });
    });
}

/** A template row that holds the headers' own words again ("NAME", "TITLE", "EMAIL") is nobody. */
function repeatsHeader(row: readonly CellValue[], columns: readonly RegionColumn[]): boolean {
  let same = 0;
  for (const { columnIndex, header } of columns) {
    if (repeatsText(row[columnIndex] ?? "", header)) same += 1;
  }
  return same >= 2;
}
