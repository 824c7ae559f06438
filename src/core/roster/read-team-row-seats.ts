import { cellText, textAt } from "../grid/cell-text";
import { createReferenceFinder } from "./find-referred-row";
import { OWN_COLUMNS, RowSeat } from "./row-seat";
import type { Seat } from "./seat";
import { columnValue, isFilled, type SeatPlan } from "./seat-plan";

/** One seat for each role column of each team's row; an empty cell beside a team is a vacancy. */
export function readTeamRowSeats(plan: SeatPlan): readonly Seat[] {
  const seats: Seat[] = [];
  const referredRow = createReferenceFinder(plan);
  plan.region.bodyRows.forEach((rowIndex, position) => {
    const isOwnRow = !isFilled(plan, "team", position);
    const hasTeam = isOwnRow && cellText(columnValue(plan, "team", position)) !== "";
    for (const [columnIndex, roleColumn] of plan.roleColumns) {
      if (!hasTeam && textAt(plan.region.sheet, rowIndex, columnIndex) === "") continue;
      const nameRow = referredRow(position, columnIndex);
      seats.push(new RowSeat(plan, position, { ...OWN_COLUMNS, roleColumn, nameColumn: columnIndex, nameRow }));
    }
  });
  return seats;
}
