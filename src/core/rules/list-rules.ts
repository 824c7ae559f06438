import { listText } from "./list-text";

/**
 * Rule ids for a parenthesis: "a, b and c", or "a, b … and 17 more rules" where there are more than `most`. Ids are for
 * looking a rule up; the sentence around them says what is meant.
 */
export function listRules(rules: readonly string[], most: number): string {
  const rest = rules.length - most;
  if (rest > 1) return `${rules.slice(0, most).join(", ")} … and ${String(rest)} more rules`;
  return listText(rules);
}
