import { foldText } from "../grid/normalize-text";
import { remember } from "../grid/remember";
import type { WorkbookFacts } from "../rules/workbook-facts";
import { NO_TEAM_TEXTS } from "../vocabulary/team-words";
import type { ArtDraft, Home, PlaceUse, TeamDraft } from "./group-teams";
import { artKey, type Place } from "./place-statements";
import { isDevelopmentMap } from "./read-map-kind";
import type { RosterSource, ValueStreamMap } from "./roster";
import type { Statement } from "./statement";

/** Fills in what the places say of their teams and ARTs: spellings and regions. */
export function describePlaces(places: readonly PlaceUse[], homes: ReadonlyMap<Place, Home>): void {
  const isNewRegion = createFirstTest();
  const isNewSpelling = createFirstTest();
  for (const { place, first } of places) {
    const home = homes.get(place);
    const team = home?.team;
    const art = home?.art;
    if (team) {
      if (isNewRegion(team, first.region)) team.regions.push(first.region);
      if (isNewSpelling(team, place.teamSpelling))
        team.spellings.push({ text: place.teamSpelling, cell: first.seat.cell("team") });
    }
    if (art && isNewRegion(art, first.region)) art.regions.push(first.region);
  }
}

/**
 * Fills in what single rows say of their teams and ARTs, where there are columns for it: sub-teams, value stream maps.
 * `homes` are those of each statement, in their order.
 */
export function describeFromRows(statements: readonly Statement[], homes: readonly (readonly Home[])[]): void {
  const isNew = createFirstTest();
  const addSubTeam = createSubTeamCollector();
  const has = remember((region: RosterSource) => ({
    subTeams: region.fields.has("sub-team"),
    maps: region.fields.has("value-stream-map"),
  }));
  for (const statement of statements) {
    const { subTeams, maps } = has(statement.region);
    if (!subTeams && !maps) continue;
    for (const { art, team } of homes[statement.order] ?? []) {
      if (subTeams && team !== null) addSubTeam(team, statement);
      if (!maps || art === null) continue;
      const map = readMap(statement);
      if (isNew(art, `${map.kind} ${map.text}`)) art.valueStreamMaps.push(map);
    }
  }
}

/** The user's link answers for the ART whatever its column says, so it is the only map left. */
export function enterLinks(arts: readonly ArtDraft[], links: WorkbookFacts["valueStreamMaps"]): void {
  const linkOf = new Map(
    Object.entries(links).flatMap(([art, link]) => (link.trim() === "" ? [] : [[artKey(art), link.trim()] as const])),
  );
  for (const { key, name, valueStreamMaps } of arts) {
    const text = linkOf.get(key) ?? linkOf.get(artKey(name));
    if (text !== undefined)
      valueStreamMaps.splice(0, Infinity, { kind: "organizational", text, cell: null, ownColumn: true });
  }
}

/** Whether the owner is asked about the thing for the first time. */
function createFirstTest(): (owner: TeamDraft | ArtDraft, thing: RosterSource | string) => boolean {
  const first = new Map<TeamDraft | ArtDraft, RosterSource | string>();
  const further = new Map<TeamDraft | ArtDraft, Set<RosterSource | string>>();
  return (owner, thing) => {
    // Nearly all have one only, which needs no set.
    const known = first.get(owner);
    if (known === thing) return false;
    if (known === undefined) {
      first.set(owner, thing);
      return true;
    }
    const others = further.get(owner) ?? new Set();
    further.set(owner, others);
    const isNew = !others.has(thing);
    others.add(thing);
    return isNew;
  };
}

function readMap({ seat, region }: Statement): ValueStreamMap {
  const text = seat.text("value-stream-map");
  const header = region.headers.get("value-stream-map") ?? "";
  return {
    kind: isDevelopmentMap(header, text) ? "development" : "organizational",
    text,
    cell: seat.cell("value-stream-map"),
    ownColumn: !isDevelopmentMap(header, ""),
  };
}

function createSubTeamCollector(): (team: TeamDraft, statement: Statement) => void {
  const known = new Map<TeamDraft, Map<string, TeamDraft["subTeams"][number]>>();
  return (team, { seat, time }) => {
    const name = seat.text("sub-team");
    const cell = seat.cell("sub-team");
    if (name === "" || NO_TEAM_TEXTS.has(foldText(name)) || cell === null || time !== "active") return;
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
