import type { ColumnMapping } from "../mapping/column-mapping";
import { NAME_FIELDS, type FieldId } from "../vocabulary/field-id";

const EMPLOYERS: readonly FieldId[] = ["affiliation", "organization", "grade"];

/** Whether a table that is no roster names people and says who employs them, as a list of all staff does. */
export function isStaffList({ region, columns }: ColumnMapping): boolean {
  const has = (fields: readonly FieldId[]): boolean =>
    columns.some(({ field }) => field !== null && fields.includes(field));
  return region.layout === "person-rows" && has(NAME_FIELDS) && has(EMPLOYERS);
}
