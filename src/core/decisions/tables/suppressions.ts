import type { DecisionTable } from "../decision-table";
import { readDay } from "../read-day";

/** Findings that the user set aside, with the reason. */
export const SUPPRESSIONS: DecisionTable = {
  name: "RosterCheckSuppressed",
  title: "Suppressed findings",
  explanation:
    "Findings that you set aside. Delete a row, and the finding counts again. Until is the last day, YYYY-MM-DD.",
  headers: ["Finding", "Rule", "Reason", "Owner", "Until"],
  rowsOf: ({ suppressions }) =>
    suppressions.map(({ key, rule, reason, owner, until }) => [key, rule, reason, owner, until ?? ""]),
  read: ({ texts: [key = "", rule = "", reason = "", owner = "", untilText = ""], values, dateSystem }, draft) => {
    if (key === "") return "The finding’s key is missing.";
    const until = untilText === "" ? null : readDay(values[4] ?? "", untilText, dateSystem);
    if (until === undefined) return `‘${untilText}’ is no day. Write it as YYYY-MM-DD.`;
    draft.suppressions.set(key, { key, rule, reason, owner, until });
    return null;
  },
};
