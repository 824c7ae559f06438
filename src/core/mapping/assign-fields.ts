import type { FieldId } from "../vocabulary/field-id";

/** One column's wish to be one field, with its score. `index` counts the region's columns. */
export interface Bid {
  readonly index: number;
  readonly field: FieldId;
  readonly score: number;
  /** Other columns may hold the field too: a team (or person) a column, backups beside holders. */
  readonly isShared?: boolean;
}

/** Fields that several columns may hold at once. */
const SHARED: ReadonlySet<FieldId> = new Set(["role-column", "notes", "id", "phone", "skills"]);

/**
 * Gives every column at most one field and every field at most one column, best scores first; equal scores go to the
 * left-most header only where nothing else decides, so the order of columns plays no part in which field is found.
 */
export function assignFields(bids: readonly Bid[]): ReadonlyMap<number, Bid> {
  const byColumn = new Map<number, Bid>();
  const taken = new Set<FieldId>();
  const ordered = [...bids].sort((a, b) => b.score - a.score || a.index - b.index);
  for (const bid of ordered) {
    if (byColumn.has(bid.index)) continue;
    const isShared = bid.isShared === true || SHARED.has(bid.field);
    if (!isShared && taken.has(bid.field)) continue;
    byColumn.set(bid.index, bid);
    if (!isShared) taken.add(bid.field);
  }
  return byColumn;
}
