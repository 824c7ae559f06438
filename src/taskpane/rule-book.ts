import type { GivenDecisions } from "../core/decisions/with-given";
import type { Rule } from "../core/rules/define-rule";

/** What the settings page tells and lets change of a rule. */
export type RuleEntry = Pick<Rule, "id" | "profile" | "severity" | "thresholds">;

/** The rules and what reads their files; comes with the rules' own script. */
export interface RuleBook {
  readonly rules: readonly RuleEntry[];
  /** Reads an exported file of either kind; rejects with an AppError that says what is wrong and where. */
  readonly readAnswerFile: (name: string, text: string) => Promise<Partial<GivenDecisions>>;
}
