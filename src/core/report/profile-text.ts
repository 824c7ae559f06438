import type { RuleProfile } from "../rules/finding";

const PROFILE_TEXTS: ReadonlyMap<string, string> = new Map<RuleProfile, string>([
  ["ccsq", "CCSQ Agile Handbook"],
  ["data", "roster data"],
  ["related", "related pages"],
  ["scrum", "Scrum Guide"],
  ["safe", "SAFe"],
]);

/** A set of rules by the name that people know; an unknown one as it is. */
export function profileText(profile: string): string {
  return PROFILE_TEXTS.get(profile) ?? profile;
}
