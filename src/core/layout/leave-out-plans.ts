import type { ColumnMapping } from "../mapping/column-mapping";
import { headersOf } from "./headers-of";
import { leaveOutRosters } from "./leave-out-rosters";
import type { SheetUnderstanding } from "./sheet-understanding";

/** "Proposed PI 27.1", "Teams (draft)", "To-Be". */
const PLAN =
  /^(?:proposed|proposal|planned|draft|future state|target state|to-be|notional|what-if)\b|\b(?:proposed|proposal|planned|draft|future state|to-be)\)?$/i;

const A_PLAN = "It shows a plan of the roster that another table gives as it is, so it was not read.";

/** Leaves out what a sheet's name or a heading calls a plan, where the same table stands in the workbook without it. */
export function leaveOutPlans(sheets: readonly SheetUnderstanding[]): readonly SheetUnderstanding[] {
  const all = sheets.flatMap(({ rosters }) => rosters);
  const plans = new Set(all.filter(isPlan));
  if (plans.size === 0) return sheets;
  const current = new Set(all.filter((mapping) => !plans.has(mapping)).map(headersOf));
  const leftOut = new Set([...plans].filter((mapping) => current.has(headersOf(mapping))));
  return leaveOutRosters(sheets, leftOut, A_PLAN);
}

function isPlan({ region }: ColumnMapping): boolean {
  return PLAN.test(region.sheet.name.trim()) || PLAN.test(region.titles[0]?.text.trim() ?? "");
}
