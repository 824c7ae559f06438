import type { DecisionTable } from "../decision-table";
import { readDay } from "../read-day";

/** What earlier checks counted, oldest first. Holds no names. */
export const RUN_HISTORY: DecisionTable = {
  name: "RosterCheckHistory",
  title: "Earlier checks",
  explanation: "What each check counted that differed from the one before.",
  headers: ["As of", "Errors", "Warnings", "Notes"],
  rowsOf: ({ history }) => history.map(({ asOf, errors, warnings, infos }) => [asOf, errors, warnings, infos]),
  read: ({ texts: [asOfText = "", ...countTexts], values, dateSystem }, draft) => {
    const asOf = readDay(values[0] ?? "", asOfText, dateSystem);
    if (asOf === undefined) return `‘${asOfText}’ is no day.`;
    const [errors = NaN, warnings = NaN, infos = NaN] = countTexts.map((text) => (text === "" ? NaN : Number(text)));
    if (![errors, warnings, infos].every((count) => Number.isInteger(count) && count >= 0))
      return "A count is missing.";
    draft.history.push({ asOf, errors, warnings, infos });
    return null;
  },
};
