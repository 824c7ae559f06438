import { matteringField, type LabelledRoster } from "./labelled-rosters";
import type { MappingRule } from "./mapping-rules";

/** How often a rule was right, over all labelled headers. */
export interface MappingScore {
  readonly precision: number;
  readonly recall: number;
  /** Harmonic mean of the two. */
  readonly f1: number;
  /** "roster: “Header” is x, taken for y" for each wrong answer, and "… is x, left" for each missed one. */
  readonly mistakes: readonly string[];
}

/** Scores a rule: a field taken for another is wrong, a field that is left alone is missed. */
export function scoreMapping(rule: MappingRule, rosters: readonly LabelledRoster[]): MappingScore {
  let right = 0;
  let wrong = 0;
  let found = 0;
  let expected = 0;
  const mistakes: string[] = [];
  for (const roster of rosters) {
    const answers = rule(roster);
    roster.headers.forEach(({ header, field, disputed }, index) => {
      const answer = matteringField(answers[index] ?? null);
      const isHit = answer === field;
      if (field !== null && !disputed) expected += 1;
      if (answer !== null && isHit) right += 1;
      if (field !== null && isHit && !disputed) found += 1;
      if (isHit || disputed) return;
      if (answer !== null) wrong += 1;
      mistakes.push(
        `${roster.sheet.name}: “${header}” is ${field ?? "nothing"}, ${answer ? `taken for ${answer}` : "left"}`,
      );
    });
  }
  const precision = right / Math.max(1, right + wrong);
  const recall = found / Math.max(1, expected);
  return { precision, recall, f1: (2 * precision * recall) / Math.max(precision + recall, Number.EPSILON), mistakes };
}
