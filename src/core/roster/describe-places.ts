import type { Grouping, PlacedStatement, TeamDraft } from "./group-teams";
import type { RosterSource } from "./roster";

/** Fills in what the rows say of their teams and ARTs: spellings, sub-teams, regions, value stream maps. */
export function describePlaces(
  placed: readonly PlacedStatement[],
  grouping: Grouping,
  regions: readonly RosterSource[],
): void {
  const seen = new Set<string>();
  const once = (kind: string, owner: number, text: string): boolean => {
    const key = `${kind}\n${String(owner)}\n${text}`;
    return seen.has(key) ? false : (seen.add(key), true);
  };
  const teamNumbers = new Map(grouping.teams.map((team, index) => [team, index]));
  const artNumbers = new Map(grouping.arts.map((art, index) => [art, index]));
  const regionNumbers = new Map(regions.map((region, index) => [region, String(index)]));
  for (const item of placed) {
    const { seat, region } = item.statement;
    const team = grouping.teamOf(item);
    const art = grouping.artOf(item);
    const regionNumber = regionNumbers.get(region) ?? "";
    if (team !== null) {
      const number = teamNumbers.get(team) ?? -1;
      if (once("team region", number, regionNumber)) team.regions.push(region);
      const spelling = { text: item.place.teamName, cell: item.place.teamCell };
      if (once("spelling", number, spelling.text)) team.spellings.push(spelling);
      addSubTeam(team, item);
    }
    if (art === null) continue;
    const number = artNumbers.get(art) ?? -1;
    if (once("art region", number, regionNumber)) art.regions.push(region);
    if (!region.fields.has("value-stream-map")) continue;
    const text = seat.text("value-stream-map");
    const isDevelopment = /\b(?:development|dev|dvsm)\b/i.test(
      `${region.headers.get("value-stream-map") ?? ""} ${text}`,
    );
    const kind = isDevelopment ? "development" : "organizational";
    if (once(kind, number, text)) art.valueStreamMaps.push({ kind, text, cell: seat.cell("value-stream-map") });
  }
}

function addSubTeam(team: TeamDraft, { statement }: PlacedStatement): void {
  const name = statement.seat.text("sub-team");
  const cell = statement.seat.cell("sub-team");
  if (name === "" || cell === null || statement.time !== "active") return;
  const known = team.subTeams.find((subTeam) => subTeam.name.toLowerCase() === name.toLowerCase());
  if (known) known.cells.push(cell);
  else team.subTeams.push({ name, cells: [cell] });
}
