import type { LayoutKind } from "../layout/roster-region";

const LAYOUT_TEXTS: Readonly<Record<LayoutKind, string>> = {
  "person-rows": "one row for each person",
  "team-rows": "one row for each team, a column for each role",
  "role-rows": "one row for each role, a column for each team",
  matrix: "people against roles or teams, with marks",
  "sheet-per-team": "a sheet for each team",
  "label-rows": "labels with their values beside them",
};

/** How a region is laid out, in words that follow a colon. */
export function layoutText(layout: LayoutKind): string {
  return LAYOUT_TEXTS[layout];
}
