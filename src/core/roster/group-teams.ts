import type { CellRef } from "../grid/cell-range";
import type { Place } from "./place-statements";
import type { Art, Assignment, RosterSource, Stated, SubTeam, Team, ValueStreamMap } from "./roster";
import type { Statement } from "./statement";

/** An ART while the roster is being built; its lists grow. */
export interface ArtDraft extends Art {
  readonly cells: CellRef[];
  readonly regions: RosterSource[];
  readonly teams: Team[];
  readonly assignments: Assignment[];
  readonly valueStreamMaps: ValueStreamMap[];
}

/** A team while the roster is being built; its lists grow. */
export interface TeamDraft extends Team {
  readonly spellings: Stated[];
  readonly subTeams: (SubTeam & { readonly cells: CellRef[] })[];
  readonly regions: RosterSource[];
  readonly assignments: Assignment[];
}

/** A statement with one of its places. */
export interface PlacedStatement {
  readonly statement: Statement;
  readonly place: Place;
}

/** The ART and team of every placed statement. */
export interface Grouping {
  readonly arts: readonly ArtDraft[];
  readonly teams: readonly TeamDraft[];
  artOf(placed: PlacedStatement): ArtDraft | null;
  teamOf(placed: PlacedStatement): TeamDraft | null;
}

/**
 * Gathers ARTs and teams over the whole workbook. Where no cell names an ART, the workbook is one. A row that names none
 * goes with its team's other rows, else to the only ART there is, else to none.
 */
export function groupTeams(
  placed: readonly PlacedStatement[],
  regions: readonly RosterSource[],
  workbookName: string,
): Grouping {
  const arts = collectArts(placed, regions, workbookName);
  const [firstArt] = arts.values();
  const onlyArt = arts.size === 1 ? (firstArt ?? null) : null;
  const homes = findHomes(placed);
  const artOf = ({ place }: PlacedStatement): ArtDraft | null => {
    if (place.artKey !== "") return arts.get(place.artKey) ?? null;
    const home = place.level === "team" ? homes.get(place.teamKey) : undefined;
    const [homeKey] = home?.size === 1 ? home : [];
    return homeKey === undefined ? onlyArt : (arts.get(homeKey) ?? null);
  };
  const teams = collectTeams(placed, artOf, onlyArt?.stated === false, homes);
  return {
    arts: [...arts.values()],
    teams: [...teams.values()],
    artOf,
    teamOf: (item) => (item.place.level === "team" ? (teams.get(teamId(item, artOf(item))) ?? null) : null),
  };
}

function collectArts(
  placed: readonly PlacedStatement[],
  regions: readonly RosterSource[],
  workbookName: string,
): Map<string, ArtDraft> {
  const arts = new Map<string, ArtDraft>();
  const seen = new Map<ArtDraft, Set<RosterSource>>();
  for (const { place, statement } of placed) {
    if (place.artKey === "") continue;
    const art = arts.get(place.artKey) ?? emptyArt(place.artKey, place.artName, true);
    arts.set(place.artKey, art);
    const known = seen.get(art) ?? new Set();
    seen.set(art, known);
    if (known.has(statement.region)) continue;
    known.add(statement.region);
    if (place.artCell !== null) art.cells.push(place.artCell);
  }
  for (const art of arts.values()) {
    if (art.cells.length === 0) art.cells.push(...[...(seen.get(art) ?? [])].map((region) => region.anchor));
  }
  if (arts.size === 0 && regions.length > 0) {
    const art = emptyArt("", workbookName, false);
    art.cells.push(...regions.slice(0, 1).map((region) => region.anchor));
    arts.set("", art);
  }
  return arts;
}

function emptyArt(key: string, name: string, stated: boolean): ArtDraft {
  return { key, name, stated, cells: [], regions: [], teams: [], assignments: [], valueStreamMaps: [] };
}

/** The ARTs that each team name stands under where its rows name one. */
function findHomes(placed: readonly PlacedStatement[]): ReadonlyMap<string, ReadonlySet<string>> {
  const homes = new Map<string, Set<string>>();
  for (const { place } of placed) {
    if (place.level !== "team" || place.artKey === "") continue;
    const home = homes.get(place.teamKey);
    if (home) home.add(place.artKey);
    else homes.set(place.teamKey, new Set([place.artKey]));
  }
  return homes;
}

function teamId({ place }: PlacedStatement, art: Art | null): string {
  return `${place.teamKey}\n${art === null ? "" : `${art.key}.`}`;
}

function collectTeams(
  placed: readonly PlacedStatement[],
  artOf: (placed: PlacedStatement) => ArtDraft | null,
  noArtNamed: boolean,
  homes: ReadonlyMap<string, ReadonlySet<string>>,
): Map<string, TeamDraft> {
  const teams = new Map<string, TeamDraft>();
  const kinds = findStatedKinds(placed, artOf);
  for (const item of placed) {
    if (item.place.level !== "team") continue;
    const art = artOf(item);
    const id = teamId(item, art);
    if (teams.has(id)) continue;
    const kind = kinds.get(id) ?? item.place.teamKind;
    const team: TeamDraft = {
      key: item.place.teamKey,
      name: item.place.teamName,
      kind: kind.kind === "support" ? "support" : "agile",
      kindGuessed: kind.guessed,
      art,
      artStated: noArtNamed || homes.has(item.place.teamKey),
      spellings: [],
      subTeams: [],
      regions: [],
      assignments: [],
    };
    teams.set(id, team);
    art?.teams.push(team);
  }
  return teams;
}

/** An explicit team type on any row of the team holds for all its rows. */
function findStatedKinds(
  placed: readonly PlacedStatement[],
  artOf: (placed: PlacedStatement) => ArtDraft | null,
): ReadonlyMap<string, Place["teamKind"]> {
  const kinds = new Map<string, Place["teamKind"]>();
  for (const item of placed) {
    if (item.place.level !== "team" || item.statement.seat.text("team-type") === "") continue;
    const id = teamId(item, artOf(item));
    if (!kinds.has(id)) kinds.set(id, item.place.teamKind);
  }
  return kinds;
}
