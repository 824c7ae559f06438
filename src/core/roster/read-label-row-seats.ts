import type { ColumnMapping } from "../mapping/column-mapping";
import { readTitle } from "../layout/read-title";
import type { ContextText } from "../layout/roster-region";
import { LabelSeat } from "./label-seat";
import type { RoleColumn, Seat, SeatField, SeatRegion } from "./seat";

/** The seats of a region of labels and values. Each role's label is a role column of its own, with a single name under it. */
export function readLabelRowSeats(
  { region, columns }: ColumnMapping,
  regionIndex: number,
): { readonly region: SeatRegion; readonly seats: readonly Seat[] } {
  const contexts = new Map<SeatField, ContextText>();
  if (region.art) contexts.set("art", region.art);
  if (region.organization) contexts.set("organization", region.organization);
  const seats = region.labelledSeats.map((labelled) => {
    const { role } = labelled;
    const reading = role?.meaning.kind === "role" ? role.meaning.reading : null;
    const column: RoleColumn | null =
      role && reading ? { header: role.label, reading, headerCell: role.labelCell } : null;
    return new LabelSeat(regionIndex, column, region, labelled, contexts);
  });
  const roleColumns = seats.flatMap(({ roleColumn }) => (roleColumn ? [roleColumn] : []));
  const fields = new Set<SeatField>(contexts.keys());
  for (const { fields: told } of region.labelledSeats) {
    for (const field of told.keys()) if (field !== "role-column") fields.add(field);
  }
  if (roleColumns.length > 0) fields.add("role");
  const headers = new Map<SeatField, string>();
  for (const { field, header } of columns) {
    if (field !== null && field !== "role-column" && !headers.has(field)) headers.set(field, header);
  }
  return {
    region: {
      fields,
      headers,
      isCalledTeam:
        headers.has("team") ||
        [...region.titles.map(({ text }) => text), region.sheet.name].some((text) => readTitle(text).team !== null),
      onlyRole: null,
      period: region.period,
      roleColumns,
      sheetId: region.sheet.id,
      sheetName: region.sheet.name,
      anchor: { sheetId: region.sheet.id, rowIndex: region.range.rowIndex, columnIndex: region.range.columnIndex },
    },
    seats,
  };
}
