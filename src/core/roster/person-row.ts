import type { Seat } from "./seat";

/**
 * Whether the seat's row is about its person. Where roles are headers, the row is a team or the column is, and its
 * organization, mailbox or share of time is nobody's in particular; only a matrix of marks keeps names in a column of
 * their own.
 */
export function isPersonRow(seat: Seat): boolean {
  if (seat.roleColumn === null) return true;
  const { headerCell } = seat.roleColumn;
  const nameCell = seat.cell("name");
  return (
    nameCell !== null && nameCell.columnIndex !== headerCell.columnIndex && nameCell.rowIndex !== headerCell.rowIndex
  );
}
