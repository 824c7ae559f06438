/**
 * Worst first. The level follows the verb of the handbook's sentence (an obligation or exact count is an error, a
 * recommendation a warning, a permission an info) and never exceeds what the evidence carries.
 */
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
