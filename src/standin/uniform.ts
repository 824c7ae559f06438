import type { CellRange } from "../core/grid/cell-range";
import type { Json } from "./wire-message";

/** Lines beyond this one have no size of their own in any sensible sheet; looking at a million would only cost time. */
const LINES_LOOKED_AT = 20_000;

/** One value over rows or columns: itself where all agree, null where they differ. */
export function uniform(
  ranges: readonly CellRange[],
  first: "rowIndex" | "columnIndex",
  count: "rowCount" | "columnCount",
  read: (index: number) => Json,
): Json {
  let found: { readonly value: Json } | undefined;
  for (const range of ranges) {
    const last = range[first] + Math.min(range[count], LINES_LOOKED_AT);
    for (let index = range[first]; index < last; index++) {
      const value = read(index);
      if (found && found.value !== value) return null;
      found = { value };
    }
  }
  return found?.value ?? null;
}
