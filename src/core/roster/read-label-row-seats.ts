import type { ColumnMapping } from "../mapping/column-mapping";
import type { LabelEntry } from "../layout/label-list";
import type { ContextText } from "../layout/roster-region";
import { isCalledTeam } from "./is-called-team";
import { LabelSeat } from "./label-seat";
import type { RoleColumn, Seat, SeatField, SeatRegion } from "./seat";

/** The seats of a region of labels and values. Each role's label is a role column of its own, with a single name under it. */
export function readLabelRowSeats(
  mapping: ColumnMapping,
  regionIndex: number,
): { readonly region: SeatRegion; readonly seats: readonly Seat[] } {
  const { region } = mapping;
  const contexts = new Map<SeatField, ContextText>();
  if (region.art) contexts.set("art", region.art);
  if (region.organization) contexts.set("organization", region.organization);
  const seats = region.labelledSeats.map(
    (labelled) => new LabelSeat(regionIndex, toRoleColumn(labelled.role), region, labelled, contexts),
  );
  const roleColumns = seats.flatMap(({ roleColumn }) => (roleColumn ? [roleColumn] : []));
  return { region: describeRegion(mapping, [...contexts.keys()], roleColumns), seats };
}

function toRoleColumn(role: LabelEntry | null): RoleColumn | null {
  if (role?.meaning.kind !== "role") return null;
  return { header: role.label, reading: role.meaning.reading, headerCell: role.labelCell };
}

function describeRegion(
  { region, columns }: ColumnMapping,
  contextFields: readonly SeatField[],
  roleColumns: readonly RoleColumn[],
): SeatRegion {
  // Blocks of labels are a roster only where they tell roles.
  const fields = new Set<SeatField>([...contextFields, "role"]);
  for (const { fields: told } of region.labelledSeats) {
    for (const field of told.keys()) if (field !== "role-column") fields.add(field);
  }
  const headers = new Map<SeatField, string>();
  for (const { field, header } of columns) {
    if (field !== null && field !== "role-column" && !headers.has(field)) headers.set(field, header);
  }
  return {
    fields,
    headers,
    isCalledTeam: headers.has("team") || isCalledTeam(region),
    onlyRole: null,
    period: region.period,
    roleColumns,
    sheetId: region.sheet.id,
    sheetName: region.sheet.name,
    anchor: { sheetId: region.sheet.id, rowIndex: region.range.rowIndex, columnIndex: region.range.columnIndex },
  };
}
