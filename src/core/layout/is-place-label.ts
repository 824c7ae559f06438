/** Whether a text labels the name of a team or an ART that stands beside it: "Team", "Scrum Team Name:", "Release Train". */
export function isPlaceLabel(text: string): boolean {
  return /^(?:(?:agile |scrum )?(?:team|squad)|art|(?:agile )?release train)(?: name)?\s*:?$/i.test(text);
}
