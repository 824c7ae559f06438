import { NAME_FIELDS } from "../vocabulary/field-id";
import type { Seat } from "./seat";

/**
 * Whether the seat's row is about its person. Where roles are headers, the row is a team or the column is, and its
 * organization, mailbox or share of time is nobody's in particular; only a matrix of marks keeps names in columns of
 * their own.
 */
export function isPersonRow(seat: Seat): boolean {
  if (seat.roleColumn === null) return true;
  const { headerCell } = seat.roleColumn;
  return NAME_FIELDS.some((field) => {
    const nameCell = seat.cell(field);
    return nameCell && nameCell.columnIndex !== headerCell.columnIndex && nameCell.rowIndex !== headerCell.rowIndex;
  });
}
