import type { CellRef } from "../grid/cell-range";
import type { PersonMention } from "./parse-person-names";
import type { RoleReading } from "./role-reading";
import type { AssignmentDate, AssignmentTime, RosterSource, Stated } from "./roster";
import type { Seat } from "./seat";

/** One name (or vacancy) of one seat, read but not yet tied to a person, a team or a certain role. */
export interface Statement {
  readonly seat: Seat;
  readonly region: RosterSource;
  readonly mention: PersonMention;
  /** Title as written; `""` where there is none. */
  readonly roleText: string;
  /** The status that calls the seat vacant although a name stands in it; null where the name cell itself does or nothing. */
  readonly vacantStatus: Stated | null;
  readonly reading: RoleReading;
  /** The user decided that this title is none of the roles. */
  readonly titleSetAside: boolean;
  /** The address that can only be this name's, lower case; `""` where there is none. */
  readonly email: string;
  readonly time: AssignmentTime;
  readonly start: AssignmentDate | null;
  readonly end: AssignmentDate | null;
  readonly datesDisagree: boolean;
  readonly allocation: number | null;
  readonly nameCell: CellRef | null;
  readonly roleCell: CellRef | null;
}
