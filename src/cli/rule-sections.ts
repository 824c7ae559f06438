import { RULES } from "../core/rules/catalogue-index";
import type { Rule } from "../core/rules/define-rule";
import type { RuleProfile } from "../core/rules/finding";
import { attributeTitle } from "../core/rules/roster-attributes";
import { listText } from "../core/rules/list-text";

/** The rules of one profile with what the profile is. */
export interface RuleSection {
  readonly profile: RuleProfile;
  readonly title: string;
  readonly intro: string;
  readonly rules: readonly Rule[];
}

const PROFILES: readonly Omit<RuleSection, "rules">[] = [
  {
    profile: "ccsq",
    title: "The handbook’s rules",
    intro:
      "Always on. Each rests on a sentence of the CCSQ Agile Handbook, quoted with the line of the page it stands in.",
  },
  {
    profile: "data",
    title: "Rules about the roster’s data",
    intro: "Always on. What a roster has to tell so that the handbook’s rules can be checked honestly.",
  },
  {
    profile: "related",
    title: "Optional: related pages of the LACE",
    intro: "Off unless the profile “related” is chosen. These are no rules of the handbook.",
  },
  {
    profile: "scrum",
    title: "Optional: Scrum",
    intro: "Off unless the profile “scrum” is chosen. These are no rules of the handbook.",
  },
  {
    profile: "safe",
    title: "Optional: SAFe",
    intro: "Off unless the profile “safe” is chosen. These are no rules of the handbook.",
  },
];

/** All rules by profile, those that are always on first. */
export function ruleSections(): readonly RuleSection[] {
  return PROFILES.map((section) => ({
    ...section,
    rules: RULES.filter((rule) => rule.profile === section.profile),
  }));
}

/** What the page of all rules says first. */
export const RULES_INTRO =
  "The level of a rule follows the verb of the sentence behind it: an obligation or an exact count is an error, a recommendation a warning, a permission a note. What rests on a guess is never above a warning, and what the roster cannot tell is listed as not checked, never as passed.";

/** Where the rule’s sentence stands: "CCSQ Agile Handbook, Organization, line 31". */
export function sourceText({ source }: Rule): string {
  return source.line === null ? source.page : `${source.page}, line ${source.line}`;
}

/** The facts about a rule that stand under its title, a sentence each. */
export function ruleFacts({ severity, severityReason, alsoIn, needs, wants }: Rule): readonly string[] {
  const also = (alsoIn ?? []).map((profile) => `“${profile}”`);
  return [
    `${LEVELS[severity]}. ${severityReason}`,
    ...(also.length > 0 ? [`Also in the profile ${listText(also)}.`] : []),
    ...(needs.length > 0 ? [`Not checked without ${listText(needs.map(attributeTitle))}.`] : []),
    ...(wants !== undefined ? [`Sees less without ${listText(wants.map(attributeTitle))}.`] : []),
  ];
}

const LEVELS = { error: "Error", warning: "At most a warning", info: "A note" } as const;

/** What the rule says; `reason` names the message where there are several. */
export function ruleMessages({
  messages,
}: Rule): readonly { readonly reason: string | null; readonly message: string }[] {
  const entries = Object.entries(messages);
  return entries.map(([reason, message]) => ({ reason: entries.length > 1 ? reason : null, message }));
}

/** What to do, the remedy for most messages first; `reason` names the message that has its own. */
export function ruleRemedies({
  remedy,
  remedies,
}: Rule): readonly { readonly reason: string | null; readonly remedy: string }[] {
  const own = Object.entries(remedies ?? {}).flatMap(([reason, text]) => (text ? [{ reason, remedy: text }] : []));
  return [{ reason: null, remedy }, ...own];
}

/** What an example shows, before its roster: "Flagged, in the marked cells: Bo Ray holds both roles." */
export function exampleCaption({ about, asOf, findings }: Rule["examples"][number]): string {
  const day = asOf === undefined ? "" : ` On ${asOf}.`;
  const verdict = findings === 0 ? "Not flagged" : findings === 1 ? "Flagged" : `Flagged ${findings} times`;
  return `${verdict}: ${about}${day}`;
}
