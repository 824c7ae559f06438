import type { WorkbookFacts } from "./workbook-facts";

/** What the user added to the workbook's own words, a sentence each; told with the result, since it decides findings. */
export function describeFacts(facts: WorkbookFacts): readonly string[] {
  const { artName, singleTeam, valueStreamMaps, teamKinds } = facts;
  const maps = Object.entries(valueStreamMaps).filter(([, link]) => link.trim() !== "");
  return [
    ...(singleTeam ? ["The workbook is one team without an ART, so the rules about ARTs are switched off."] : []),
    ...(artName !== null ? [`The ART’s name ‘${artName}’ was entered by hand.`] : []),
    ...maps.map(([art]) => `The value stream map of ${art === "" ? "the ART" : `‘${art}’`} was entered by hand.`),
    ...Object.entries(teamKinds).map(([team, kind]) => `‘${team}’ is said to be ${KINDS[kind]}.`),
  ];
}

const KINDS = { agile: "an Agile Team", support: "a support team" } as const;
