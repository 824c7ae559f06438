import { ROLE_IDS, type RoleId } from "../../vocabulary/role-id";
import { choiceText, listChoices, parseChoice } from "../choice-text";
import type { DecisionTable } from "../decision-table";

const ROLES: readonly (RoleId | "none")[] = [...ROLE_IDS, "none"];

/** Which role the user said a title means; "None" says that it is none of them. */
export const TITLE_ANSWERS: DecisionTable = {
  name: "RosterCheckTitles",
  title: "Role titles",
  explanation: `What you said a title means, wherever it stands: ${listChoices(ROLES)}.`,
  headers: ["Title", "Role"],
  rowsOf: ({ memory }) => Object.entries(memory.titles).map(([title, role]) => [title, choiceText(role)]),
  read: ({ texts: [title = "", roleText = ""] }, draft) => {
    const role = parseChoice(roleText, ROLES);
    if (role === undefined) return `‘${roleText}’ is no role. Write one of ${listChoices(ROLES)}.`;
    if (title === "") return "The title is missing.";
    draft.titles.set(title, role);
    return null;
  },
};
