import { foldText } from "../grid/normalize-text";
import type { WorkbookFacts } from "../rules/workbook-facts";
import type { ArtDraft, Grouping, LocatedStatement, TeamDraft } from "./group-teams";
import { artKey } from "./place-statements";
import type { RosterSource, ValueStreamMap } from "./roster";

/**
 * Fills in what the rows say of their teams and ARTs: spellings, sub-teams, regions, value stream maps. `links` are the
 * maps that the user entered, by ART.
 */
export function describePlaces({ arts, located }: Grouping, links: WorkbookFacts["valueStreamMaps"]): void {
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
  enterLinks(arts, links);
}

/** The user's link answers for the ART whatever its column says, so it is the only map left. */
function enterLinks(arts: readonly ArtDraft[], links: WorkbookFacts["valueStreamMaps"]): void {
  const linkOf = new Map(
    Object.entries(links).flatMap(([art, link]) => (link.trim() === "" ? [] : [[artKey(art), link.trim()] as const])),
  );
  for (const { key, name, valueStreamMaps } of arts) {
    const text = linkOf.get(key) ?? linkOf.get(artKey(name));
    if (text !== undefined) valueStreamMaps.splice(0, Infinity, { kind: "organizational", text, cell: null });
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
