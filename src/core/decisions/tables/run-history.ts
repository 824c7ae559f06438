import { dayNumberOfIso, serialToIso } from "../../grid/excel-date";
import type { DecisionTable } from "../decision-table";

/** What earlier checks counted, oldest first. Holds no names. */
export const RUN_HISTORY: DecisionTable = {
  name: "RosterCheckHistory",
  title: "Earlier checks",
  explanation: "What each check counted that differed from the one before.",
  headers: ["As of", "Errors", "Warnings", "Infos"],
  rowsOf: ({ history }) => history.map(({ asOf, errors, warnings, infos }) => [asOf, errors, warnings, infos]),
  read: ({ texts: [asOfText = "", ...countTexts], values, dateSystem }, draft) => {
    const [value] = values;
    const asOf = typeof value === "number" ? serialToIso(value, dateSystem) : asOfText;
    if (asOf === undefined || dayNumberOfIso(asOf) === undefined) return `‘${asOfText}’ is no day.`;
    const [errors = NaN, warnings = NaN, infos = NaN] = countTexts.map((text) => (text === "" ? NaN : Number(text)));
    if (![errors, warnings, infos].every((count) => Number.isInteger(count) && count >= 0))
      return "A count is missing.";
    draft.history.push({ asOf, errors, warnings, infos });
    return null;
  },
};
