import type { CellRef } from "../grid/cell-range";
import type { Roster } from "../roster/roster";
import type { Rule, RuleGap, RuleHit, RuleTools } from "./define-rule";
import { fillTemplate } from "./fill-template";
import type { Finding, RuleProfile } from "./finding";
import { findingKey } from "./finding-key";
import { attributeTitle, hasAttribute, type MissingAttribute, type RosterAttribute } from "./roster-attributes";
import type { RuleRun } from "./rule-run";
import { findRuleLevel, isAboutArt, isRuleActive, type RuleSettings } from "./rule-settings";
import { capSeverity, type Severity } from "./severity";

/**
 * Runs every active rule over the roster, in the order given; switched-off rules leave no run, and
 * for a single team neither do those about its ART. A rule whose attributes
 * no column gives is `not-checked`, and one that throws is `crashed`, so that one bad rule never hides the others.
 */
export function runRules(roster: Roster, rules: readonly Rule[], settings: RuleSettings): readonly RuleRun[] {
  const active = rules.filter((rule) => isRuleActive(rule, settings) && !(roster.isSingleTeam && isAboutArt(rule)));
  if (roster.regions.length === 0) {
    return active.map((rule) => notChecked(rule, [], "No roster was found in this workbook."));
  }
  const missing = findMissingAttributes(roster, active);
  const without = new Set(missing.map((entry) => entry.attribute));
  return active.map((rule) => {
    const lacking = rule.needs.filter((attribute) => without.has(attribute));
    if (lacking.length > 0) return notChecked(rule, lacking, missingSentence(lacking));
    return runRule(roster, rule, settings, missing, without);
  });
}

function notChecked(rule: Rule, lacking: readonly RosterAttribute[], because: string): RuleRun {
  return { kind: "not-checked", rule: rule.id, profile: rule.profile, because, lacking };
}

function runRule(
  roster: Roster,
  rule: Rule,
  settings: RuleSettings,
  missing: readonly MissingAttribute[],
  without: ReadonlySet<RosterAttribute>,
): RuleRun {
  const level = findRuleLevel(settings, rule.id);
  const ceiling = level === undefined || level === "off" ? rule.severity : level;
  const tools: RuleTools<string> = {
    hit: (hit) => ({ kind: "hit", ...hit }),
    gap: (because): RuleGap => ({ kind: "gap", because }),
    threshold: (name) => findThreshold(rule, settings, name),
    missing,
  };
  const profile = findProfile(rule, settings);
  const findings: Finding[] = [];
  const lacking = (rule.wants ?? []).filter((attribute) => without.has(attribute));
  const gaps = new Set<string>(lacking.length > 0 ? [missingSentence(lacking)] : []);
  const taken = new Map<string, number>();
  try {
    for (const item of rule.check(roster, tools)) {
      if (item.kind === "gap") gaps.add(item.because);
      else findings.push(buildFinding(rule, profile, item, ceiling, taken));
    }
  } catch (error) {
    const detail = error instanceof Error ? error.message : "unknown";
    return { kind: "crashed", rule: rule.id, profile, because: CRASHED, detail };
  }
  return { kind: "checked", rule: rule.id, profile, findings, gaps: [...gaps] };
}

function buildFinding(
  rule: Rule,
  profile: RuleProfile,
  hit: RuleHit,
  ceiling: Severity,
  taken: Map<string, number>,
): Finding {
  const team = hit.team ?? null;
  const art = hit.art === undefined ? (team?.art ?? null) : hit.art;
  const person = hit.person ?? null;
  const values = {
    art: art?.name ?? "the workbook",
    team: team?.name ?? "no team",
    name: person?.name ?? "nobody",
    ...hit.values,
  };
  const base = findingKey([rule.id, art?.key ?? "", team?.key ?? "", person?.key ?? "", hit.slot ?? ""]);
  const earlier = taken.get(base) ?? 0;
  taken.set(base, earlier + 1);
  const reasons = Object.keys(rule.messages);
  const template = rule.messages[hit.message] ?? "";
  return {
    key: earlier === 0 ? base : `${base}-${String(earlier + 1)}`,
    rule: rule.id,
    severity: findSeverity(hit, ceiling),
    profile,
    reason: hit.reason !== undefined ? hit.reason : reasons.length > 1 ? hit.message : null,
    art: art?.name ?? null,
    team: team?.name ?? null,
    person: person?.name ?? null,
    message: fillTemplate(template, values),
    source: rule.source,
    remedy: fillTemplate(rule.remedies?.[hit.message] ?? rule.remedy, values),
    cells: distinctCells(hit.cells),
    accusedText: hit.accusedText ?? null,
  };
}

/** A guessed role, team kind or affiliation keeps a finding at warning, whatever the rule or the user says. */
function findSeverity(hit: RuleHit, ceiling: Severity): Severity {
  const severity = capSeverity(hit.severity ?? ceiling, ceiling);
  const guessed =
    hit.team?.kindGuessed === true ||
    hit.restsOn?.some((assignment) => assignment.certainty === "counted" || assignment.certainty === "ambiguous");
  return guessed ? capSeverity(severity, "warning") : severity;
}

const CRASHED = "This rule could not be finished because of a fault in Roster Check.";

/** More evidence than this points at nothing any more; the message's count tells the rest. */
const MOST_CELLS = 60;

function distinctCells(cells: readonly (CellRef | null)[]): readonly CellRef[] {
  const seen = new Map<string, CellRef>();
  for (const cell of cells) {
    if (cell === null || seen.size >= MOST_CELLS) continue;
    const place = `${String(cell.rowIndex)},${String(cell.columnIndex)},${cell.sheetId}`;
    seen.set(place, cell);
  }
  return [...seen.values()];
}

/** A rule of two profiles speaks for the one that the user chose. */
function findProfile(rule: Rule, settings: RuleSettings): RuleProfile {
  return [rule.profile, ...(rule.alsoIn ?? [])].find((profile) => settings.profiles.includes(profile)) ?? rule.profile;
}

function findThreshold(rule: Rule, settings: RuleSettings, name: string): number {
  const set = Object.hasOwn(settings.thresholds, name) ? settings.thresholds[name] : undefined;
  if (set !== undefined) return set;
  const declared = rule.thresholds?.find((threshold) => threshold.name === name);
  if (declared === undefined) throw new Error(`The rule declares no threshold “${name}”.`);
  return declared.value;
}

function findMissingAttributes(roster: Roster, rules: readonly Rule[]): readonly MissingAttribute[] {
  const needed = new Map<RosterAttribute, string[]>();
  for (const rule of rules) {
    for (const attribute of rule.needs) needed.set(attribute, [...(needed.get(attribute) ?? []), rule.id]);
    for (const attribute of rule.wants ?? []) if (!needed.has(attribute)) needed.set(attribute, []);
  }
  const cell = roster.regions[0]?.anchor ?? null;
  return [...needed]
    .filter(([attribute]) => !hasAttribute(roster, attribute))
    .map(([attribute, ids]) => ({ attribute, title: attributeTitle(attribute), rules: ids, cell }));
}

function missingSentence(lacking: readonly RosterAttribute[]): string {
  return `No column gives ${lacking.map(attributeTitle).join(" or ")}.`;
}
