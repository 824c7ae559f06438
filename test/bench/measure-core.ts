import type { CellValue } from "../../src/core/grid/cell-value";
import { checkSnapshot } from "../../src/app/check-snapshot";
import { NOTHING_GIVEN } from "../../src/core/decisions/with-given";
import { bestOf } from "./best-of";
import { snapshotOf, syntheticRows } from "./synthetic-roster";

/** Milliseconds for one roster: the core from sheets to report, and JSON.parse of the same cells. */
export interface CoreCost {
  readonly people: number;
  readonly core: number;
  readonly parse: number;
}

export async function measureCore(people: number, turns: number): Promise<CoreCost> {
  const json = JSON.stringify(syntheticRows(people));
  // The cells as a door delivers them: parsed texts, not the pieces that a template string is made of.
  const snapshot = snapshotOf(JSON.parse(json) as CellValue[][]);
  const parse = await bestOf(turns, () => JSON.parse(json) as unknown);
  const request = { ...NOTHING_GIVEN, asOf: "2026-06-01", whenInDoubt: "leave-out" } as const;
  const core = await bestOf(turns, () => checkSnapshot(snapshot, request));
  return { people, core, parse };
}
