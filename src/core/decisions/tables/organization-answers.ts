import { ORGANIZATION_KINDS } from "../../vocabulary/organization-kind";
import { choiceText, listChoices, parseChoice } from "../choice-text";
import type { DecisionTable } from "../decision-table";

/** Whose staff an organization's people are, as the user said. */
export const ORGANIZATION_ANSWERS: DecisionTable = {
  name: "RosterCheckOrganizations",
  title: "Organizations",
  explanation: `Whose staff the people of an organization are: ${listChoices(ORGANIZATION_KINDS)}.`,
  headers: ["Organization", "Staff of"],
  rowsOf: ({ memory }) => Object.entries(memory.organizations).map(([name, kind]) => [name, choiceText(kind)]),
  read: ({ texts: [name = "", kindText = ""] }, draft) => {
    const kind = parseChoice(kindText, ORGANIZATION_KINDS);
    if (kind === undefined)
      return `‘${kindText}’ is no kind of organization. Write one of ${listChoices(ORGANIZATION_KINDS)}.`;
    if (name === "") return "The organization is missing.";
    draft.organizations.set(name, kind);
    return null;
  },
};
