import { textAt } from "../grid/cell-text";
import { MARK_VALUES } from "../vocabulary/value-words";
import type { RosterRegion } from "./roster-region";

/** In role-rows every team is a header; in a matrix a header is a team where nothing but marks stands under it. */
export function isTeamHeader(region: RosterRegion, columnIndex: number): boolean {
  if (region.layout === "role-rows") return true;
  if (region.layout !== "matrix") return false;
  return region.bodyRows.every((rowIndex) => {
    const text = textAt(region.sheet, rowIndex, columnIndex);
    return text === "" || MARK_VALUES.has(text.toLowerCase()) || /^[\d.% ]+$/.test(text);
  });
}
