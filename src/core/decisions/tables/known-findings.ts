import { SEVERITIES } from "../../rules/severity";
import { choiceText, parseChoice } from "../choice-text";
import type { DecisionTable } from "../decision-table";

const CHECKS = ["last", "previous"] as const;

/** The findings of the last check and of the last different one before it, by keys that hold no names. */
export const KNOWN_FINDINGS: DecisionTable = {
  name: "RosterCheckKnownFindings",
  title: "Findings to compare with",
  explanation: "What the last two different checks found, so that the next one can tell what is new and what is fixed.",
  headers: ["Finding", "Rule", "Severity", "Check"],
  rowsOf: (decisions) =>
    CHECKS.flatMap((check) =>
      decisions[check].map(({ key, rule, severity }) => [key, rule, choiceText(severity), choiceText(check)]),
    ),
  read: ({ texts: [key = "", rule = "", severityText = "", checkText = ""] }, draft) => {
    const severity = parseChoice(severityText, SEVERITIES);
    const check = parseChoice(checkText, CHECKS);
    if (key === "" || severity === undefined || check === undefined) return "It names no known finding.";
    draft[check].push({ key, rule, severity });
    return null;
  },
};
