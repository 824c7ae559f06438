import type { Rule } from "./define-rule";
import type { RuleProfile } from "./finding";
import type { Severity } from "./severity";

/** What a user may set of a rule: its highest severity, or not to run it. */
export type RuleLevel = Severity | "off";

/** The user's choices, as the settings sheet and `--settings` hold them. What is not named keeps its default. */
export interface RuleSettings {
  /** Optional profiles that run beside `ccsq` and `data`. */
  readonly profiles: readonly RuleProfile[];
  readonly rules: Readonly<Record<string, RuleLevel>>;
  /** By threshold name, as the rules declare them. */
  readonly thresholds: Readonly<Record<string, number>>;
}

/** The rules as they come: the handbook's and the data rules, at their own severities. */
export const DEFAULT_RULE_SETTINGS: RuleSettings = { profiles: [], rules: {}, thresholds: {} };

/** The level that the user set for a rule, or undefined; a rule named "toString" has none. */
export function findRuleLevel(settings: RuleSettings, rule: string): RuleLevel | undefined {
  return Object.hasOwn(settings.rules, rule) ? settings.rules[rule] : undefined;
}

/** Whether the rule runs: its profile is one of the two standing ones or chosen, and it is not switched off. */
export function isRuleActive(
  rule: { readonly id: string; readonly profile: RuleProfile; readonly alsoIn?: readonly RuleProfile[] },
  settings: RuleSettings,
): boolean {
  const level = findRuleLevel(settings, rule.id);
  if (level === "off") return false;
  if (rule.profile === "ccsq" || rule.profile === "data") return true;
  return [rule.profile, ...(rule.alsoIn ?? [])].some((profile) => settings.profiles.includes(profile));
}

/** Line of the handbook's page at which it turns from the ART to the Agile Team. */
const FIRST_LINE_ON_TEAMS = 25;

/** Whether the rule asks something of an ART: its subject is one, or its sentence stands in the page's part on the ART. */
export function isAboutArt({ subject, source }: Pick<Rule, "subject" | "source">): boolean {
  return subject === "art" || (source.line !== null && source.line < FIRST_LINE_ON_TEAMS);
}
