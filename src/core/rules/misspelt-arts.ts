import type { Art, Assignment, Roster, Team } from "../roster/roster";
import type { RoleId } from "../vocabulary/role-id";
import { findSlipPairs } from "./slip-pairs";

/** Whether an ART, or a team of it, may lack a role only because an ART's name is misspelt on some rows. */
export type MayBeMisspelt = (art: Art | null, team: Team | null, role: RoleId) => boolean;

/** An ART with so many times fewer rows than the one that it is spelled like may be a slip on these rows. */
const FAR_FEWER = 4;

/**
 * Finds ARTs whose name lies a slip from another's and that look like its stray rows: far fewer of them, or no more of
 * them and no team that the other has not as well. All that a stray lacks is in doubt, and of the other ART what the stray rows would fill.
 */
export function findMisspeltArts(roster: Roster): MayBeMisspelt {
  let strays: Strays | null = null;
  return (art, team, role) => {
    if (art === null) return false;
    // Most checks find nothing missing and never ask.
    strays ??= findStrays(roster);
    if (strays.all.has(art)) return true;
    return (strays.of.get(art) ?? []).some((stray) => rowsOf(stray, team).some((item) => item.role === role));
  };
}

interface Strays {
  readonly all: ReadonlySet<Art>;
  /** The strays by the ART that they are spelled like. */
  readonly of: ReadonlyMap<Art, readonly Art[]>;
}

function findStrays(roster: Roster): Strays {
  const strays = new Set<Art>();
  const straysOf = new Map<Art, Art[]>();
  const add = (stray: Art, other: Art): void => {
    strays.add(stray);
    straysOf.set(other, [...(straysOf.get(other) ?? []), stray]);
  };
  for (const [art, other] of findSlipPairs(roster.arts, ({ key }) => ({ scope: "", key, name: key }))) {
    if (isStray(art, other)) add(art, other);
    if (isStray(other, art)) add(other, art);
  }
  return { all: strays, of: straysOf };
}

function isStray(art: Art, other: Art): boolean {
  if (art.assignments.length * FAR_FEWER <= other.assignments.length) return true;
  if (art.assignments.length > other.assignments.length) return false;
  const others = new Set(other.teams.map((team) => team.key));
  return art.teams.length > 0 && art.teams.every((team) => others.has(team.key));
}

function rowsOf(stray: Art, team: Team | null): readonly Assignment[] {
  if (team === null) return stray.assignments;
  return stray.teams.find(({ key }) => key === team.key)?.assignments ?? [];
}
