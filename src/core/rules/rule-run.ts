import type { Finding, RuleProfile } from "./finding";
import type { RosterAttribute } from "./roster-attributes";

/** What became of one rule in one run. `not-checked` is told to the reader and is never a pass. */
export type RuleRun =
  | {
      readonly kind: "checked";
      readonly rule: string;
      readonly profile: RuleProfile;
      readonly findings: readonly Finding[];
      /** What it could not look at, a sentence each: told to the reader, never a pass. */
      readonly gaps: readonly string[];
    }
  | {
      readonly kind: "not-checked";
      readonly rule: string;
      readonly profile: RuleProfile;
      readonly because: string;
      /** What it needs and no column gives; empty where that is not the reason. */
      readonly lacking: readonly RosterAttribute[];
    }
  | {
      readonly kind: "crashed";
      readonly rule: string;
      readonly profile: RuleProfile;
      readonly because: string;
      /** The error's own words, for whoever mends the rule. */
      readonly detail: string;
    };
