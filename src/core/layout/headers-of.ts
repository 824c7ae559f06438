import { foldTitle } from "../grid/normalize-text";
import type { ColumnMapping } from "../mapping/column-mapping";

/** A roster's headers as one text: two rosters that have the same are one table at two times, or in two versions. */
export function headersOf({ region }: ColumnMapping): string {
  return region.columns.map(({ header }) => foldTitle(header)).join("|");
}
