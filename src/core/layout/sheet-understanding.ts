import type { SheetSnapshot } from "../grid/sheet-snapshot";
import type { ColumnMapping } from "../mapping/column-mapping";

/** How one sheet was understood. */
export interface SheetUnderstanding {
  readonly sheet: SheetSnapshot;
  /** The rosters on it, from top to bottom. */
  readonly rosters: readonly ColumnMapping[];
  /** Tables that were understood but are no roster (a phone list, an empty form): shown when asked, never checked. */
  readonly lists: readonly ColumnMapping[];
  /** Why the sheet gives no roster, in a sentence; null where it gives one. */
  readonly skipped: string | null;
}
