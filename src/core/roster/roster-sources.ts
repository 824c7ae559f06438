import type { RoleId } from "../vocabulary/role-id";
import { parseRoleTitle } from "./parse-role-title";
import type { RoleReading } from "./role-reading";
import type { RosterSource } from "./roster";
import type { Seat, SeatRegion } from "./seat";

/** The regions with what their seats tell about them; the same order as the regions. */
export function describeSources(regions: readonly SeatRegion[], seats: readonly Seat[]): readonly RosterSource[] {
  const statedRoles = regions.map(
    ({ roleColumns, onlyRole }): Set<RoleId> | null =>
      new Set([
        ...roleColumns.flatMap(rolesOf),
        ...(onlyRole === null ? [] : rolesOf({ reading: parseRoleTitle(onlyRole) })),
      ]),
  );
  for (const { regionIndex, roleColumn } of seats) {
    const roles = statedRoles[regionIndex] ?? null;
    if (roles === null) continue;
    if (roleColumn === null) {
      const region = regions[regionIndex];
      if (region?.fields.has("role") === true && region.onlyRole === null) statedRoles[regionIndex] = null;
    } else {
      for (const role of rolesOf(roleColumn)) roles.add(role);
    }
  }
  return regions.map((region, index) => ({ ...region, statedRoles: statedRoles[index] ?? null }));
}

/** A header of several meanings may be the column of any of them. */
function rolesOf({ reading }: { readonly reading: RoleReading }): readonly RoleId[] {
  return [...reading.parts.map((part) => part.role), ...reading.ambiguous];
}
