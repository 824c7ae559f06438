import { choiceText, listChoices, parseChoice } from "../choice-text";
import type { DecisionTable } from "../decision-table";

const KINDS = ["government", "contractor", "non-ado"] as const;

/** Whose staff an organization's people are, as the user said. */
export const ORGANIZATION_ANSWERS: DecisionTable = {
  name: "RosterCheckOrganizations",
  title: "Organizations",
  explanation: `Whose staff the people of an organization are: ${listChoices(KINDS)}.`,
  headers: ["Organization", "Staff of"],
  rowsOf: ({ memory }) => Object.entries(memory.organizations).map(([name, kind]) => [name, choiceText(kind)]),
  read: ({ texts: [name = "", kindText = ""] }, draft) => {
    const kind = parseChoice(kindText, KINDS);
    if (kind === undefined) return `‘${kindText}’ is no kind of organization. Write one of ${listChoices(KINDS)}.`;
    if (name === "") return "The organization is missing.";
    draft.organizations.set(name, kind);
    return null;
  },
};
