/** The roles that rules and outputs speak of; the ids are part of the command line's contract. */
export const ROLE_IDS = [
  "product-owner",
  "scrum-master",
  "product-manager",
  "release-train-engineer",
  "agile-coach",
  "developer",
  "system-architect",
  "business-owner",
  "program-support",
  "solution-level",
  "oversight",
] as const;

export type RoleId = (typeof ROLE_IDS)[number];

/** What a Developer does; the handbook's examples (lines 47-52), and `other` for the rest of "Etc.". */
export type Speciality = "software-engineer" | "ui-ux" | "technical-writer" | "tester" | "other";

/**
 * What a title says beside the role. `lead`, `senior`, `junior` and `chief` change nothing; the others decide
 * whether the holder fills the role.
 */
export type Qualifier =
  | "lead"
  | "senior"
  | "junior"
  | "chief"
  | "acting"
  | "interim"
  | "outgoing"
  | "incoming"
  | "backup"
  | "shadow"
  | "deputy"
  | "alternate"
  | "proxy"
  | "associate";

const ROLE_TITLES: Readonly<Record<RoleId, string>> = {
  "product-owner": "Product Owner",
  "scrum-master": "Scrum Master",
  "product-manager": "Product Manager",
  "release-train-engineer": "Release Train Engineer",
  "agile-coach": "Agile Coach",
  developer: "Developer",
  "system-architect": "System Architect",
  "business-owner": "Business Owner",
  "program-support": "Program support",
  "solution-level": "Solution-level role",
  oversight: "Leadership or oversight",
};

/** The role's name as people read it, in the singular. */
export function roleTitle(role: RoleId): string {
  return ROLE_TITLES[role];
}
