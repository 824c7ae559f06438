import { cellText, textAt } from "../grid/cell-text";
import { foldTitle } from "../grid/normalize-text";
import { nameLikeness } from "../mapping/name-likeness";
import type { RoleReader } from "./parse-role-title";
import type { RoleReading } from "./role-reading";
import { OWN_COLUMNS, RowSeat } from "./row-seat";
import type { RoleColumn, Seat } from "./seat";
import { columnValue, sourceRow, type SeatPlan } from "./seat-plan";

/**
 * One seat for each name in a row of one role and a column per team. An empty cell is a vacancy only where the team has
 * nobody in any row of that role: three rows of developers need not all be filled.
 */
export function readRoleRowSeats(plan: SeatPlan, readRole: RoleReader): readonly Seat[] {
  const roleColumnIndex = plan.columns.get("role");
  if (roleColumnIndex === undefined) return [];
  const roles = plan.region.bodyRows.map((_, position) => cellText(columnValue(plan, "role", position)));
  const held = findHeldRoles(plan, roles);
  const vacant = new Set<string>();
  const seats: Seat[] = [];
  plan.region.bodyRows.forEach((rowIndex, position) => {
    const title = roles[position] ?? "";
    if (title === "") return;
    const reading = readRole(title);
    if (isUnknown(reading) && !namesAnybody(plan, rowIndex)) return;
    const headerCell = {
      sheetId: plan.region.sheet.id,
      rowIndex: sourceRow(plan, plan.sources.get("role"), position),
      columnIndex: roleColumnIndex,
    };
    const roleColumn: RoleColumn = { header: title, reading, headerCell };
    for (const teamColumn of plan.teamColumns) {
      const key = keyOf(title, teamColumn);
      if (textAt(plan.region.sheet, rowIndex, teamColumn) === "") {
        if (held.has(key) || vacant.has(key)) continue;
        vacant.add(key);
      }
      seats.push(new RowSeat(plan, position, { ...OWN_COLUMNS, roleColumn, nameColumn: teamColumn, teamColumn }));
    }
  });
  return seats;
}

function isUnknown({ parts, ambiguous, former }: RoleReading): boolean {
  return parts.length === 0 && ambiguous.length === 0 && former !== true;
}

/** "Daily Scrum" over times of day is a fact about the teams; a title that nobody knows needs names under it. */
function namesAnybody({ region, teamColumns }: SeatPlan, rowIndex: number): boolean {
  return teamColumns.some((columnIndex) => {
    const text = textAt(region.sheet, rowIndex, columnIndex);
    return nameLikeness(text.split(/[\n;(]/)[0] ?? "") > 0 && text !== text.toUpperCase();
  });
}

function findHeldRoles(plan: SeatPlan, roles: readonly string[]): ReadonlySet<string> {
  const held = new Set<string>();
  plan.region.bodyRows.forEach((rowIndex, position) => {
    for (const teamColumn of plan.teamColumns) {
      if (textAt(plan.region.sheet, rowIndex, teamColumn) !== "") held.add(keyOf(roles[position] ?? "", teamColumn));
    }
  });
  return held;
}

function keyOf(title: string, teamColumn: number): string {
  return `${teamColumn} ${foldTitle(title)}`;
}
