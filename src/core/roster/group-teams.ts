import type { CellRef } from "../grid/cell-range";
import type { WorkbookFacts } from "../rules/workbook-facts";
import type { Place } from "./place-statements";
import { teamKey } from "./read-team-name";
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
  kind: Team["kind"];
  kindGuessed: boolean;
  readonly spellings: Stated[];
  readonly subTeams: (SubTeam & { readonly cells: CellRef[] })[];
  readonly regions: RosterSource[];
  readonly assignments: Assignment[];
}

/** A place with the first statement that stands there. */
export interface PlaceUse {
  readonly place: Place;
  readonly first: Statement;
}

/** The ART and the team that a place belongs to; the team is null at ART level and where none is given. */
export interface Home {
  readonly art: ArtDraft | null;
  readonly team: TeamDraft | null;
}

/** All ARTs and teams, and where each place belongs. */
export interface Grouping {
  readonly arts: readonly ArtDraft[];
  readonly teams: readonly TeamDraft[];
  readonly homes: ReadonlyMap<Place, Home>;
}

/**
 * Gathers ARTs and teams over the whole workbook. Where no cell names an ART, the workbook is one. A row that names none
 * goes with its team's other rows, else to the only ART there is, else to none. `artName` names the ART that no cell names, null
 * where there is none at all; `teamKinds` are the user's, and outrank names and team types.
 */
export function groupTeams(
  places: readonly PlaceUse[],
  regions: readonly RosterSource[],
  { artName, teamKinds }: { readonly artName: string | null; readonly teamKinds: WorkbookFacts["teamKinds"] },
): Grouping {
  const arts = artName === null ? new Map<string, ArtDraft>() : collectArts(places, regions, artName);
  const [firstArt] = arts.values();
  const onlyArt = arts.size === 1 ? (firstArt ?? null) : null;
  const artsOfTeams = findArtsOfTeams(places);
  const findArt = (place: Place): ArtDraft | null => {
    if (place.artKey !== "") return arts.get(place.artKey) ?? null;
    const told = place.level === "team" ? artsOfTeams.get(place.teamKey) : undefined;
    const [only] = told?.size === 1 ? told : [];
    return only === undefined ? onlyArt : (arts.get(only) ?? null);
  };
  const teams = new TeamCollector(artName === null || onlyArt?.stated === false, artsOfTeams, teamKinds);
  const homes = new Map<Place, Home>();
  for (const use of places) {
    const art = findArt(use.place);
    homes.set(use.place, { art, team: use.place.level === "team" ? teams.add(use, art) : null });
  }
  return { arts: [...arts.values()], teams: teams.all, homes };
}

function collectArts(
  places: readonly PlaceUse[],
  regions: readonly RosterSource[],
  nameOfUnnamed: string,
): Map<string, ArtDraft> {
  const arts = new Map<string, ArtDraft>();
  const seen = new Map<ArtDraft, Set<RosterSource>>();
  for (const { place, first } of places) {
    if (place.artKey === "") continue;
    const art = arts.get(place.artKey) ?? emptyArt(place.artKey, place.artName, true);
    arts.set(place.artKey, art);
    const known = seen.get(art) ?? new Set();
    seen.set(art, known);
    if (known.has(first.region)) continue;
    known.add(first.region);
    const cell = first.seat.cell("art");
    if (cell !== null) art.cells.push(cell);
  }
  for (const art of arts.values()) {
    if (art.cells.length === 0) art.cells.push(...[...(seen.get(art) ?? [])].map((region) => region.anchor));
  }
  if (arts.size === 0 && regions.length > 0) {
    const art = emptyArt("", nameOfUnnamed, false);
    art.cells.push(...regions.slice(0, 1).map((region) => region.anchor));
    arts.set("", art);
  }
  return arts;
}

function emptyArt(key: string, name: string, stated: boolean): ArtDraft {
  return { key, name, stated, cells: [], regions: [], teams: [], assignments: [], valueStreamMaps: [] };
}

/** The ARTs that each team name stands under where its rows name one. */
function findArtsOfTeams(places: readonly PlaceUse[]): ReadonlyMap<string, ReadonlySet<string>> {
  const artsOf = new Map<string, Set<string>>();
  for (const { place } of places) {
    if (place.level !== "team" || place.artKey === "") continue;
    const arts = artsOf.get(place.teamKey);
    if (arts) arts.add(place.artKey);
    else artsOf.set(place.teamKey, new Set([place.artKey]));
  }
  return artsOf;
}

/** Makes each team once. The user's word, else an explicit team type on any of its rows holds for all of them. */
class TeamCollector {
  readonly all: TeamDraft[] = [];
  private readonly byPlace = new Map<ArtDraft | null, Map<string, TeamDraft>>();
  private readonly typed = new Set<TeamDraft>();
  private readonly toldKinds: ReadonlyMap<string, Team["kind"]>;

  constructor(
    private readonly noArtNamed: boolean,
    private readonly artsOfTeams: ReadonlyMap<string, ReadonlySet<string>>,
    teamKinds: WorkbookFacts["teamKinds"],
  ) {
    this.toldKinds = new Map(Object.entries(teamKinds).map(([name, kind]) => [teamKey(name), kind]));
  }

  add({ place, first }: PlaceUse, art: ArtDraft | null): TeamDraft {
    const ofArt = this.byPlace.get(art) ?? new Map<string, TeamDraft>();
    this.byPlace.set(art, ofArt);
    const team = ofArt.get(place.teamKey) ?? this.create(place, art);
    ofArt.set(place.teamKey, team);
    if (!this.typed.has(team) && first.seat.text("team-type") !== "") {
      this.typed.add(team);
      team.kind = place.teamKind.kind === "support" ? "support" : "agile";
      team.kindGuessed = place.teamKind.guessed;
    }
    return team;
  }

  private create(place: Place, art: ArtDraft | null): TeamDraft {
    const told = this.toldKinds.get(place.teamKey);
    const team: TeamDraft = {
      key: place.teamKey,
      name: place.teamName,
      kind: told ?? (place.teamKind.kind === "support" ? "support" : "agile"),
      kindGuessed: told === undefined && place.teamKind.guessed,
      art,
      artStated: this.noArtNamed || this.artsOfTeams.has(place.teamKey),
      spellings: [],
      subTeams: [],
      regions: [],
      assignments: [],
    };
    this.all.push(team);
    if (told !== undefined) this.typed.add(team);
    art?.teams.push(team);
    return team;
  }
}
