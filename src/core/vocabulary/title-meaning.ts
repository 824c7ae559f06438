import type { RoleId, Speciality } from "./role-id";

/**
 * Where a title's meaning hangs on the place it stands in ("SM" on an Agile Team is the Scrum Master, at ART level
 * nobody can tell). Null means: ask.
 */
export interface RoleByPlace {
  readonly agileTeam: RoleId | null;
  /** On a support team, at ART level, or with no team. */
  readonly elsewhere: RoleId | null;
}

/** What a phrase of a title means: one role, one of several, or surely no role at all. */
export type TitleMeaning =
  | {
      readonly kind: "role";
      readonly role: RoleId;
      readonly speciality: Speciality | null;
      /** Set where the role holds on an Agile Team only. */
      readonly byPlace?: RoleByPlace;
    }
  | { readonly kind: "ambiguous"; readonly roles: readonly RoleId[]; readonly byPlace: RoleByPlace }
  | { readonly kind: "none" };

/**
 * Person words at the end of a title whose meaning hangs on the words before them: "Data Engineer" is a developer, a
 * "Field Engineer" is not. The first rule with one of its words among them decides, else `alone` or `otherwise`.
 */
export interface TitleHead {
  readonly heads: readonly string[];
  readonly rules: readonly { readonly words: ReadonlySet<string>; readonly meaning: TitleMeaning }[];
  /** Without any word before it. */
  readonly alone: TitleMeaning;
  /** With words before it that no rule knows. */
  readonly otherwise: TitleMeaning;
  /** What it makes of a rule role before it ("Product Owner Support"); absent: `otherwise`. */
  readonly afterRole?: "support" | "delegate" | "coach" | "management" | "none" | "qualifier";
}

/** One role, wherever the title stands. */
export function certain(role: RoleId, speciality: Speciality | null = null): TitleMeaning {
  return { kind: "role", role, speciality };
}

/** One role on an Agile Team; elsewhere another, or null for "ask". */
export function certainOnTeam(role: RoleId, elsewhere: RoleId | null, speciality: Speciality | null): TitleMeaning {
  return { kind: "role", role, speciality, byPlace: { agileTeam: role, elsewhere } };
}

/** One of several roles, best guess first; the places that settle it are named, null for "ask". */
export function oneOf(
  roles: readonly RoleId[],
  agileTeam: RoleId | null = null,
  elsewhere: RoleId | null = null,
): TitleMeaning {
  return { kind: "ambiguous", roles, byPlace: { agileTeam, elsewhere } };
}

export const NO_ROLE: TitleMeaning = { kind: "none" };
