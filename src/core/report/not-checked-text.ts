import { listRules } from "../rules/list-rules";
import { countText } from "./count-text";
import type { NotChecked } from "./report";

/** How many rule ids a line bears. */
const MOST_RULES = 4;

/** "No column gives the team. 2 rules could not be checked in full (team-size-over-10 and team-without-art)." */
export function notCheckedText({ rules, because }: NotChecked): string {
  if (rules.length === 0) return because;
  return `${because} ${countText(rules.length, "rule")} could not be checked in full (${listRules(rules, MOST_RULES)}).`;
}
