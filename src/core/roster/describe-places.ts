import { foldText } from "../grid/normalize-text";
import type { ArtDraft, LocatedStatement, TeamDraft } from "./group-teams";
import type { RosterSource, ValueStreamMap } from "./roster";

/** Fills in what the rows say of their teams and ARTs: spellings, sub-teams, regions, value stream maps. */
export function describePlaces(located: readonly LocatedStatement[]): void {
  const seen = new Map<TeamDraft | ArtDraft, Set<RosterSource | string>>();
  const isNew = (owner: TeamDraft | ArtDraft, thing: RosterSource | string): boolean => {
    const things = seen.get(owner);
    if (things === undefined) seen.set(owner, new Set([thing]));
    else if (things.has(thing)) return false;
    else things.add(thing);
    return true;
  };
  const subTeams = createSubTeamCollector();
  for (const item of located) {
    const { team, art, place, statement } = item;
    const { region } = statement;
    if (team !== null) {
      if (isNew(team, region)) team.regions.push(region);
      if (isNew(team, place.teamName)) team.spellings.push({ text: place.teamName, cell: place.teamCell });
      if (region.fields.has("sub-team")) subTeams(team, item);
    }
    if (art === null) continue;
    if (isNew(art, region)) art.regions.push(region);
    if (!region.fields.has("value-stream-map")) continue;
    const map = readMap(item);
    if (isNew(art, `${map.kind} ${map.text}`)) art.valueStreamMaps.push(map);
  }
}

function readMap({ statement: { seat, region } }: LocatedStatement): ValueStreamMap {
  const text = seat.text("value-stream-map");
  const said = `${region.headers.get("value-stream-map") ?? ""} ${text}`;
  const kind = /\b(?:development|dev|dvsm)\b/i.test(said) ? "development" : "organizational";
  return { kind, text, cell: seat.cell("value-stream-map") };
}

function createSubTeamCollector(): (team: TeamDraft, item: LocatedStatement) => void {
  const known = new Map<TeamDraft, Map<string, TeamDraft["subTeams"][number]>>();
  return (team, { statement: { seat, time } }) => {
    const name = seat.text("sub-team");
    const cell = seat.cell("sub-team");
    if (name === "" || cell === null || time !== "active") return;
    const ofTeam = known.get(team) ?? new Map<string, TeamDraft["subTeams"][number]>();
    known.set(team, ofTeam);
    const subTeam = ofTeam.get(foldText(name));
    if (subTeam !== undefined) {
      subTeam.cells.push(cell);
      return;
    }
    const created = { name, cells: [cell] };
    ofTeam.set(foldText(name), created);
    team.subTeams.push(created);
  };
}
