import { listText } from "../rules/list-text";
import { countText } from "./count-text";
import type { Report } from "./report";

/** What changed, in a sentence. */
export function sinceLastText({ sinceLast, history }: Report): string {
  if (sinceLast === null) {
    return history.length > 1 ? "Every check so far found the same." : "No earlier check is on record to compare with.";
  }
  const { newKeys, fixed, stillOpen } = sinceLast;
  const parts = [
    countText(newKeys.size, "new finding"),
    `${fixed.length === 0 ? "none" : String(fixed.length)} fixed`,
    `${stillOpen === 0 ? "none" : String(stillOpen)} still open`,
  ];
  return `Since the last result that differs: ${listText(parts)}.`;
}
