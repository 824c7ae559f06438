import { choiceText, listChoices, parseChoice } from "../choice-text";
import type { DecisionDraft } from "../decision-draft";
import type { DecisionTable } from "../decision-table";

const FACTS = ["art-name", "single-team", "value-stream-map", "team-kind"] as const;
const KINDS = ["agile", "support"] as const;

/** What the user knows of the workbook and its cells do not say. */
export const WORKBOOK_FACTS: DecisionTable = {
  name: "RosterCheckFacts",
  title: "Facts",
  explanation: "What you said of this workbook that its cells do not say.",
  headers: ["Fact", "About", "What holds"],
  rowsOf: ({ facts }) => [
    ...(facts.artName === null ? [] : [[choiceText("art-name"), "", facts.artName]]),
    ...(facts.singleTeam ? [[choiceText("single-team"), "", "Yes"]] : []),
    ...Object.entries(facts.valueStreamMaps).map(([art, link]) => [choiceText("value-stream-map"), art, link]),
    ...Object.entries(facts.teamKinds).map(([team, kind]) => [choiceText("team-kind"), team, choiceText(kind)]),
  ],
  read: ({ texts: [factText = "", about = "", says = ""] }, draft) => {
    if (says === "") return "It does not say what holds.";
    switch (parseChoice(factText, FACTS)) {
      case "art-name":
        draft.artName = says;
        return null;
      case "single-team":
        return readSingleTeam(says, draft);
      case "value-stream-map":
        draft.valueStreamMaps.set(about, says);
        return null;
      case "team-kind":
        return readTeamKind(about, says, draft);
      case undefined:
        return `‘${factText}’ is no fact. Write one of ${listChoices(FACTS)}.`;
    }
  },
};

function readSingleTeam(says: string, draft: DecisionDraft): string | null {
  const answer = parseChoice(says, ["yes", "no"]);
  if (answer === undefined) return `‘${says}’ is neither Yes nor No.`;
  draft.singleTeam = answer === "yes";
  return null;
}

function readTeamKind(team: string, says: string, draft: DecisionDraft): string | null {
  const kind = parseChoice(says, KINDS);
  if (kind === undefined) return `‘${says}’ is no kind of team. Write one of ${listChoices(KINDS)}.`;
  if (team === "") return "The team is missing.";
  draft.teamKinds.set(team, kind);
  return null;
}
