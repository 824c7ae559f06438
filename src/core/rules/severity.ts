/** Worst first. What each level promises is told in RULES section 0: it follows the verb of the handbook's sentence. */
export const SEVERITIES = ["error", "warning", "info"] as const;

export type Severity = (typeof SEVERITIES)[number];

const RANK: Readonly<Record<Severity, number>> = { error: 3, warning: 2, info: 1 };

/** Positive where `a` is worse than `b`, negative where it is milder, 0 where both are the same. */
export function compareSeverity(a: Severity, b: Severity): number {
  return RANK[a] - RANK[b];
}

/** The milder of the two. */
export function capSeverity(severity: Severity, ceiling: Severity): Severity {
  return RANK[severity] > RANK[ceiling] ? ceiling : severity;
}
