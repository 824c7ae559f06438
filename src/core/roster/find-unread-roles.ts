import { textAt } from "../grid/cell-text";
import type { ColumnMapping } from "../mapping/column-mapping";
import { nameLikeness } from "../mapping/name-likeness";
import { NAME_FIELDS } from "../vocabulary/field-id";
import type { RoleId } from "../vocabulary/role-id";
import type { RoleReader } from "./parse-role-title";

/**
 * The roles of tables that give their holders in a column that is in doubt, each with the name of its first sheet. Who
 * holds them is not known, so none of them can be called absent.
 */
export function findUnreadRoles(mappings: readonly ColumnMapping[], readRole: RoleReader): ReadonlyMap<RoleId, string> {
  const unread = new Map<RoleId, string>();
  for (const mapping of mappings) {
    const { sheet, bodyRows } = mapping.region;
    const role = mapping.columns.find(({ field }) => field === "role");
    if (!role || !hasDoubtfulNames(mapping)) continue;
    for (const title of new Set(bodyRows.map((rowIndex) => textAt(sheet, rowIndex, role.columnIndex)))) {
      for (const part of readRole(title).parts) if (!unread.has(part.role)) unread.set(part.role, sheet.name);
    }
  }
  return unread;
}

/** Whether no column surely holds names, and one that is asked about may. */
function hasDoubtfulNames({ region, columns, doubtful }: ColumnMapping): boolean {
  if (NAME_FIELDS.some((name) => columns.some(({ field }) => field === name))) return false;
  if (doubtful.includes("name")) return true;
  return columns.some(({ decision, columnIndex }) => {
    if (decision !== "ask") return false;
    const texts = region.bodyRows.map((rowIndex) => textAt(region.sheet, rowIndex, columnIndex)).filter(Boolean);
    return texts.filter((text) => nameLikeness(text) === 1).length * 2 > texts.length;
  });
}
