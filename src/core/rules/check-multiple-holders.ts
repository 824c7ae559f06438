import type { Assignment, Roster } from "../roster/roster";
import type { RoleId } from "../vocabulary/role-id";
import { agileTeams } from "./agile-teams";
import type { RuleHit, RuleTools } from "./define-rule";
import { joinWords } from "./join-words";
import { findRoleHolders } from "./role-holders";

/** `several`: more than one plain holder. `qualified`: nobody plain, but several acting, interim or outgoing ones. */
export type MultipleMessage = "several" | "qualified";

/** Yields a hit for every Agile Team on which more than one person fills a role that a Scrum Team has one of. */
export function* checkTeamsForOneHolder(
  roster: Roster,
  tools: RuleTools<MultipleMessage>,
  role: RoleId,
): Iterable<RuleHit> {
  for (const team of agileTeams(roster)) {
    const { plain, interim } = findRoleHolders(team.assignments, role);
    if (plain.length > 1) {
      yield tools.hit({ message: "several", reason: null, team, ...holdersOf(plain) });
    } else if (plain.length === 0 && interim.length > 1) {
      yield tools.hit({ message: "qualified", reason: null, team, severity: "warning", ...holdersOf(interim) });
    }
  }
}

/** The evidence and the placeholders {n} and {names} for a list of holders. */
export function holdersOf(holders: readonly Assignment[]): Pick<RuleHit, "values" | "cells" | "restsOn"> {
  return {
    values: { n: holders.length, names: joinWords(holders.map((holder) => holder.person?.name ?? "")) },
    cells: [...holders.map((holder) => holder.roleCell), ...holders.map((holder) => holder.nameCell)],
    restsOn: holders,
  };
}
