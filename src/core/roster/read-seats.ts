import type { ColumnMapping } from "../mapping/column-mapping";
import type { RoleReader } from "./parse-role-title";
import { readLabelRowSeats } from "./read-label-row-seats";
import { readMatrixSeats } from "./read-matrix-seats";
import { readPersonRowSeats } from "./read-person-row-seats";
import { readRoleRowSeats } from "./read-role-row-seats";
import { readTeamRowSeats } from "./read-team-row-seats";
import type { Seat, SeatRegion } from "./seat";
import { planSeats } from "./seat-plan";

/** The statements of one region and what the region can tell. */
export interface RegionSeats {
  readonly region: SeatRegion;
  readonly seats: readonly Seat[];
}

/** Reads the seats of one mapped region, whatever its layout. `regionIndex` counts the regions of the run. */
export function readSeats(mapping: ColumnMapping, regionIndex: number, readRole: RoleReader): RegionSeats {
  if (mapping.region.layout === "label-rows") return readLabelRowSeats(mapping, regionIndex);
  const plan = planSeats(mapping, regionIndex);
  // Rows whose names stand in a column in doubt are no vacancies.
  if (mapping.doubtful.includes("name")) return { region: plan.seatRegion, seats: [] };
  switch (mapping.region.layout) {
    case "team-rows":
      return { region: plan.seatRegion, seats: readTeamRowSeats(plan) };
    case "role-rows":
      return { region: plan.seatRegion, seats: readRoleRowSeats(plan, readRole) };
    case "matrix":
      return { region: plan.seatRegion, seats: readMatrixSeats(plan) };
    case "person-rows":
    case "sheet-per-team":
      return { region: plan.seatRegion, seats: readPersonRowSeats(plan, readRole) };
  }
}
