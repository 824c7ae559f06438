import type { Roster } from "../roster/roster";
import { roleTitle, type RoleId } from "../vocabulary/role-id";
import { agileTeams, artCell, isActive, livingArts, teamCell } from "./agile-teams";
import type { HitOf, RuleGap, RuleHit, RuleThreshold, RuleTools } from "./define-rule";
import { findMisspeltArts } from "./misspelt-arts";
import { canState, cannotStateSentence, findMissingRole, type MissingRole } from "./missing-role";
import { findRoleHolders } from "./role-holders";

/** The messages that a rule about a missing role has: one a reason, one for a title to be cleared up, one for a deputy. */
export type MissingMessage = MissingRole["message"];

/** How near a start must be for the missing role to be a warning. */
export const SOON_THRESHOLD: RuleThreshold = {
  name: "soonDays",
  value: 30,
  meaning: "A role whose holder starts within this many days is a warning.",
};

const NOT_AGILE =
  "Nothing in this workbook speaks of an agile team or role, so roles that are not listed are not called missing. If it is an Agile Release Train, name the ART or title its team column ‘Team’.";

/** Yields a hit for every Agile Team that nobody fills the role on, and a gap where no column could say it. */
export function* checkTeamsForRole(
  roster: Roster,
  tools: RuleTools<MissingMessage>,
  role: RoleId,
): Iterable<RuleHit | RuleGap> {
  const options = { soonDays: tools.threshold(SOON_THRESHOLD.name), unplaced: null };
  if (!roster.speaksAgile) {
    yield tools.gap(NOT_AGILE);
    return;
  }
  const mayBeMisspelt = findMisspeltArts(roster);
  for (const team of agileTeams(roster)) {
    if (!canState(team.regions, role)) {
      yield tools.gap(cannotStateSentence(team.regions, role));
      continue;
    }
    if (role === "developer" && team.assignments.some((item) => isActive(item) && item.role === role)) continue;
    const missing = findMissingRole(roster, team.assignments, role, teamCell(team), options);
    const unread = missing?.reason === "absent" ? roster.unreadRoles.get(role) : undefined;
    if (unread !== undefined) yield tools.gap(unreadSentence(unread, role));
    else if (missing) yield tools.hit({ team, ...hitOf(missing, mayBeMisspelt(team.art, team, role)) });
  }
}

/** Yields a hit for every ART that nobody fills the role on, and a gap where no column could say it. */
export function* checkArtsForRole(
  roster: Roster,
  tools: RuleTools<MissingMessage>,
  role: RoleId,
): Iterable<RuleHit | RuleGap> {
  const elsewhere = roster.assignments.filter((assignment) => assignment.art === null);
  const options = { soonDays: tools.threshold(SOON_THRESHOLD.name), unplaced: findRoleHolders(elsewhere, role) };
  if (!roster.speaksAgile) {
    yield tools.gap(NOT_AGILE);
    return;
  }
  const mayBeMisspelt = findMisspeltArts(roster);
  for (const art of livingArts(roster)) {
    if (!canState(art.regions, role)) {
      yield tools.gap(cannotStateSentence(art.regions, role));
      continue;
    }
    const missing = findMissingRole(roster, art.assignments, role, artCell(art), options);
    const unread = missing?.reason === "absent" ? roster.unreadRoles.get(role) : undefined;
    if (unread !== undefined) yield tools.gap(unreadSentence(unread, role));
    else if (missing) yield tools.hit({ art, ...hitOf(missing, mayBeMisspelt(art, null, role)) });
  }
}

function unreadSentence(sheetName: string, role: RoleId): string {
  return `Sheet ‘${sheetName}’ lists a ${roleTitle(role)}, but it is in doubt which column names people.`;
}

function hitOf(missing: MissingRole, isDoubtful: boolean): HitOf<MissingMessage> {
  const { message, reason, cells, accusedText, values } = missing;
  const severity = isDoubtful ? "warning" : missing.severity;
  return { message, reason, cells, accusedText, values, ...(severity === undefined ? {} : { severity }) };
}
