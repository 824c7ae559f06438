import { foldName } from "../grid/normalize-text";
import type { Assignment, Roster } from "../roster/roster";
import type { RoleId } from "../vocabulary/role-id";
import { agileTeams } from "./agile-teams";
import type { RuleHit, RuleTools } from "./define-rule";
import { joinWords } from "./join-words";
import { isNameSlip } from "./name-slip";
import { distinctNames, findRoleHolders } from "./role-holders";

/** `several`: more than one plain holder. `qualified`: nobody plain, but several acting, interim or outgoing ones. */
export type MultipleMessage = "several" | "qualified";

/** Yields a hit for every Agile Team on which more than one person fills a role that a Scrum Team has one of. */
export function* checkTeamsForOneHolder(
  roster: Roster,
  tools: RuleTools<MultipleMessage>,
  role: RoleId,
): Iterable<RuleHit> {
  for (const team of agileTeams(roster)) {
    const holders = findRoleHolders(team.assignments, role);
    const plain = distinctNames(holders.plain);
    const interim = distinctNames(holders.interim);
    if (plain.length > 1) {
      yield tools.hit({ message: "several", reason: null, team, ...holdersOf(plain) });
    } else if (plain.length === 0 && interim.length > 1) {
      yield tools.hit({ message: "qualified", reason: null, team, ...holdersOf(interim), severity: "warning" });
    }
  }
}

/**
 * The evidence and the placeholders {n} and {names} for a list of holders with distinct names. Where they may be one
 * person under two spellings it is no more than a warning.
 */
export function holdersOf(
  holders: readonly Assignment[],
): Pick<RuleHit, "values" | "cells" | "restsOn"> & { readonly severity?: "warning" } {
  return {
    values: { n: holders.length, names: joinWords(holders.map(nameOf)) },
    cells: [...holders.map((holder) => holder.roleCell), ...holders.map((holder) => holder.nameCell)],
    restsOn: holders,
    ...(mayBeOnePerson(holders) ? { severity: "warning" } : {}),
  };
}

/** Whether every name is the first one or a slip of it. */
function mayBeOnePerson(holders: readonly Assignment[]): boolean {
  const [name = "", ...others] = holders.map(nameOf);
  return others.every((other) => foldName(other) === foldName(name) || isNameSlip(other, name));
}

function nameOf(holder: Assignment): string {
  return holder.person?.name ?? "";
}
