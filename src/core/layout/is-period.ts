import { parseDateText } from "../grid/parse-date-text";

const PERIOD =
  /^(?:sprints?|iterations?|weeks?|wk|pi|increments?|quarters?|q[1-4]|months?|releases?|phases?|semaines?|semanas?|wochen?|fy|cy|year|jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sep(?:t(?:ember)?)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\b[\s#.:-]*\d*/i;

/** Whether a text names a stretch of time ("Sprint 3", "Q2", "21/10/24 - 27/10/24") instead of a team. */
export function isPeriod(text: string): boolean {
  if (PERIOD.test(text.trim())) return true;
  const first = text.split(/\s+(?:-|–|—|to|au|until|bis|al?)\s+/i)[0] ?? "";
  if (!/\d/.test(first) || first.length > 30) return false;
  if (parseDateText(first, "month-first", { near: "2025-06-30" }).kind === "date") return true;
  return parseDateText(first, "day-first", { near: "2025-06-30" }).kind === "date";
}
