import { choiceText, listChoices, parseChoice } from "../choice-text";
import type { DecisionDraft } from "../decision-draft";
import type { DecisionTable } from "../decision-table";

const FACTS = ["art-name", "single-team", "value-stream-map", "team-kind", "notes-on-cells"] as const;
const KINDS = ["agile", "support"] as const;

/** What the user knows of the workbook and its cells do not say, and what its checks are to write. */
export const WORKBOOK_FACTS: DecisionTable = {
  name: "RosterCheckFacts",
  title: "Facts",
  explanation: "What you said of this workbook that its cells do not say, and whether checks write notes on cells.",
  headers: ["Fact", "About", "What holds"],
  rowsOf: ({ facts, wantsNotes }) => [
    ...(facts.artName === null ? [] : [[choiceText("art-name"), "", facts.artName]]),
    ...(facts.singleTeam ? [[choiceText("single-team"), "", "Yes"]] : []),
    ...Object.entries(facts.valueStreamMaps).map(([art, link]) => [choiceText("value-stream-map"), art, link]),
    ...Object.entries(facts.teamKinds).map(([team, kind]) => [choiceText("team-kind"), team, choiceText(kind)]),
    ...(wantsNotes ? [[choiceText("notes-on-cells"), "", "Yes"]] : []),
  ],
  read: ({ texts: [factText = "", about = "", says = ""] }, draft) => {
    if (says === "") return "It does not say what holds.";
    switch (parseChoice(factText, FACTS)) {
      case "art-name":
        draft.artName = says;
        return null;
      case "single-team":
        return readYesNo(says, (yes) => {
          draft.singleTeam = yes;
        });
      case "value-stream-map":
        draft.valueStreamMaps.set(about, says);
        return null;
      case "team-kind":
        return readTeamKind(about, says, draft);
      case "notes-on-cells":
        return readYesNo(says, (yes) => {
          draft.wantsNotes = yes;
        });
      case undefined:
        return `‘${factText}’ is no fact. Write one of ${listChoices(FACTS)}.`;
    }
  },
};

function readYesNo(says: string, take: (yes: boolean) => void): string | null {
  const answer = parseChoice(says, ["yes", "no"]);
  if (answer === undefined) return `‘${says}’ is neither Yes nor No.`;
  take(answer === "yes");
  return null;
}

function readTeamKind(team: string, says: string, draft: DecisionDraft): string | null {
  const kind = parseChoice(says, KINDS);
  if (kind === undefined) return `‘${says}’ is no kind of team. Write one of ${listChoices(KINDS)}.`;
  if (team === "") return "The team is missing.";
  draft.teamKinds.set(team, kind);
  return null;
}
