import { cellText, textAt } from "../grid/cell-text";
import { NAME_FIELDS } from "../vocabulary/field-id";
import { OWN_COLUMNS, RowSeat, type SeatPlace } from "./row-seat";
import type { Seat } from "./seat";
import { columnValue, type SeatPlan } from "./seat-plan";

/** Marks that say no; every other mark says yes. */
const NO_MARKS: ReadonlySet<string> = new Set(["", "0", "0%", "n", "no", "-", "–", "—", "✗", "✘", "☐", "false"]);

/** One seat for each marked square of a person's row, and one without a team for a person whose row has no mark. */
export function readMatrixSeats(plan: SeatPlan): readonly Seat[] {
  if (plan.personColumns.length > 0) return readPersonColumnSeats(plan);
  const seats: Seat[] = [];
  plan.region.bodyRows.forEach((rowIndex, position) => {
    if (NAME_FIELDS.every((field) => cellText(columnValue(plan, field, position)) === "")) return;
    const places = placesOf(plan, rowIndex);
    const title = cellText(columnValue(plan, "role", position));
    const bare = places.length === 0 && (title !== "" || plan.roleColumns.size === 0);
    for (const place of bare ? [OWN_COLUMNS] : places) seats.push(new RowSeat(plan, position, place));
  });
  return seats;
}

/** People are headers and roles are cells: one seat for each filled cell. */
function readPersonColumnSeats(plan: SeatPlan): readonly Seat[] {
  return plan.region.bodyRows.flatMap((rowIndex, position) =>
    plan.personColumns
      .filter((personColumn) => textAt(plan.region.sheet, rowIndex, personColumn) !== "")
      .map((personColumn) => new RowSeat(plan, position, { ...OWN_COLUMNS, personColumn })),
  );
}

function placesOf(plan: SeatPlan, rowIndex: number): readonly SeatPlace[] {
  const places: SeatPlace[] = [];
  for (const teamColumn of plan.teamColumns) {
    if (isMarked(plan, rowIndex, teamColumn)) {
      const shareColumn = isShare(textAt(plan.region.sheet, rowIndex, teamColumn)) ? teamColumn : null;
      places.push({ ...OWN_COLUMNS, teamColumn, shareColumn });
    }
  }
  for (const [columnIndex, roleColumn] of plan.roleColumns) {
    if (isMarked(plan, rowIndex, columnIndex)) places.push({ ...OWN_COLUMNS, roleColumn });
  }
  return places;
}

function isMarked(plan: SeatPlan, rowIndex: number, columnIndex: number): boolean {
  return !NO_MARKS.has(textAt(plan.region.sheet, rowIndex, columnIndex).toLowerCase());
}

/** A number other than a plain 1, or a percentage, is the share of the person's time. */
function isShare(text: string): boolean {
  return /^\d[\d.]* ?%?$/.test(text) && text !== "1";
}
