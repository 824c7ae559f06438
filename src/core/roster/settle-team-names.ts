import { foldName } from "../grid/normalize-text";
import { ORGANIZATION_WORDS } from "../vocabulary/value-words";
import { PART_OF_TEAM_WORDS, TEAM_ASIDES } from "../vocabulary/team-words";
import type { PlaceUse } from "./group-teams";
import type { Place } from "./place-statements";
import { teamKey } from "./read-team-name";
import type { Statement } from "./statement";

/**
 * Settles what one team cell cannot tell alone, by the names of all the others: "Osprey (Acme)" beside "Osprey" is that
 * team with a remark, "Osprey/Falcon" beside both is both, and "Both" is the two teams that there are. A name that
 * stays open keeps its own team. The reading that comes back gives the places of one cell as they are meant.
 */
export function createTeamSettler(
  uses: readonly PlaceUse[],
  statements: readonly Statement[],
): (places: readonly Place[]) => readonly Place[] {
  const teams = collectTeams(uses);
  if (![...teams.values()].some(({ teamName }) => mayBeMore(teamName))) return (places) => places;
  const asides = collectAsides(teams, statements);
  const meaningsOfKey = new Map([...teams].map(([key, place]) => [key, meaningOf(place, teams, asides)]));
  return (places) =>
    places.flatMap((place) => {
      const meanings = meaningsOfKey.get(place.teamKey);
      return meanings ? meanings.map((meaning) => ({ ...place, ...meaning })) : [place];
    });
}

type Meaning = Pick<Place, "level" | "teamName" | "teamKey" | "teamKind"> & Partial<Pick<Place, "teamSpelling">>;

const BOTH: ReadonlySet<string> = new Set(["both", "both teams", "bothteams"]);
const NO_TEAM: Meaning = {
  level: "art",
  teamName: "",
  teamKey: "",
  teamKind: { kind: "pseudo", guessed: false },
};

function mayBeMore(name: string): boolean {
  return /[([,/&+]| and /i.test(name) || BOTH.has(foldName(name));
}

function collectTeams(uses: readonly PlaceUse[]): ReadonlyMap<string, Place> {
  const teams = new Map<string, Place>();
  for (const { place } of uses) {
    if (place.level === "team" && !teams.has(place.teamKey)) teams.set(place.teamKey, place);
  }
  return teams;
}

/** Employers by their folded names, and by the first words of these. */
function collectOrganizations(statements: readonly Statement[]): ReadonlySet<string> {
  const names = new Set(statements.map(({ seat }) => seat.text("organization")));
  return new Set([...names].map(foldName).flatMap((name) => [name, ...name.split(" ", 1)]));
}

/** The team of the bare name by the key of the bracketed one, where the bare name is a team of its own. */
function collectAsides(
  teams: ReadonlyMap<string, Place>,
  statements: readonly Statement[],
): ReadonlyMap<string, Place> {
  const organizations = collectOrganizations(statements);
  const asides = new Map<string, Place>();
  const open = new Map<Place, string[]>();
  for (const [key, { teamName }] of teams) {
    const [, bare = "", said = ""] = /^(.+)[([]([^()[\]]+)[)\]]$/.exec(teamName) ?? [];
    const base = teams.get(teamKey(bare));
    if (base === undefined) continue;
    const remark = foldName(said);
    const words = remark.split(" ");
    if (words.some((word) => PART_OF_TEAM_WORDS.has(word) || /^(?:\p{L}|\d+)$/u.test(word))) continue;
    const isRemark =
      organizations.has(remark) || words.some((word) => ORGANIZATION_WORDS.has(word) || TEAM_ASIDES.has(word));
    asides.set(key, base);
    if (!isRemark) open.set(base, [...(open.get(base) ?? []), key]);
  }
  // Two unknown words in brackets may tell two teams apart ("Claims (Dover)", "Claims (Salem)"); a single one is a remark.
  for (const keys of open.values()) if (keys.length > 1) for (const key of keys) asides.delete(key);
  return asides;
}

function meaningOf(
  place: Place,
  teams: ReadonlyMap<string, Place>,
  asides: ReadonlyMap<string, Place>,
): readonly Meaning[] | null {
  const aside = asides.get(place.teamKey);
  if (aside !== undefined) return [meaningAs(aside)];
  if (BOTH.has(foldName(place.teamName))) {
    const others = [...teams.values()].filter(({ teamName }) => !mayBeMore(teamName));
    return others.length === 2
      ? others.map((other) => ({ ...meaningAs(other), teamSpelling: other.teamSpelling }))
      : [NO_TEAM];
  }
  const pieces = place.teamName.split(/ ?[,/&+] ?(?:and )?| and /i).filter((piece) => piece !== "");
  const meant = pieces.flatMap((piece) => {
    const team = teams.get(teamKey(piece));
    return team ? [{ ...meaningAs(team), teamSpelling: piece }] : [];
  });
  return pieces.length > 1 && meant.length === pieces.length ? meant : null;
}

/** That team, whose spelling stays the cell's own. */
function meaningAs({ level, teamName, teamKey, teamKind }: Place): Meaning {
  return { level, teamName, teamKey, teamKind };
}
