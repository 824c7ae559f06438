import { cellText, textAt } from "../grid/cell-text";
import { teamKey } from "./read-team-name";
import { columnValue, type SeatPlan } from "./seat-plan";

const TO_TEAM = /^(?:see|cf\.?|same as|as for|as in|shared with|same person as)\s+(?:the\s+|team\s+)?(.+?)[.)]?$/i;
const TO_ROW_ABOVE = /^(?:ditto|same|same as above|as above|see above|["”″]|-\s*"\s*-|do\.)$/i;
/** A chain of references longer than this goes round in a circle, or nobody could follow it either. */
const LONGEST_CHAIN = 10;

/**
 * Finds the 0-based row that a role column's cell points to instead of naming anybody: "see Merlin", "same as Merlin",
 * "ditto". Null where the cell says who it is, or points to no team of the region.
 */
export function createReferenceFinder(plan: SeatPlan): (position: number, columnIndex: number) => number | null {
  let positions: ReadonlyMap<string, number> | null = null;
  const step = (position: number, text: string): number | null => {
    if (TO_ROW_ABOVE.test(text)) return position - 1;
    const name = TO_TEAM.exec(text)?.[1];
    if (name === undefined) return null;
    positions ??= positionsOfTeams(plan);
    return positions.get(teamKey(name)) ?? null;
  };
  return (position, columnIndex) => {
    const textOf = (at: number): string => textAt(plan.region.sheet, plan.region.bodyRows[at] ?? -1, columnIndex);
    let at = position;
    for (let hop = 0; hop < LONGEST_CHAIN; hop += 1) {
      const next = step(at, textOf(at));
      if (next === null) return at === position ? null : (plan.region.bodyRows[at] ?? null);
      at = next;
    }
    return null;
  };
}

/** The first body position of each team, by its key. */
function positionsOfTeams(plan: SeatPlan): ReadonlyMap<string, number> {
  const positions = new Map<string, number>();
  plan.region.bodyRows.forEach((_, position) => {
    const key = teamKey(cellText(columnValue(plan, "team", position)));
    if (!positions.has(key)) positions.set(key, position);
  });
  return positions;
}
