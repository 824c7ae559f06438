import { readTitle } from "../layout/read-title";
import type { RosterRegion } from "../layout/roster-region";

/** Whether a title above the region, or its sheet's name, calls the people of the region a team ("Team Heron"). */
export function isCalledTeam({ titles, sheet }: RosterRegion): boolean {
  return [...titles.map(({ text }) => text), sheet.name].some((text) => readTitle(text).team !== null);
}
