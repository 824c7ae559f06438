import type { CellRef } from "../grid/cell-range";
import type { NameRemarks } from "./parse-person-names";
import type { RoleReading } from "./role-reading";
import type { AssignmentDate, AssignmentTime, RosterSource, Stated } from "./roster";
import type { Seat } from "./seat";

/** A title as a seat gives it, and what it means. One object stands for all seats of the same title. */
export interface SeatTitle {
  /** As written; `""` where there is none. */
  readonly roleText: string;
  readonly reading: RoleReading;
  /** The user decided that this title is none of the roles. */
  readonly titleSetAside: boolean;
}

/** A date as read, without its place: all cells that say the same share it. */
export interface DateSaid {
  /** null where the text is no date. */
  readonly iso: string | null;
  readonly text: string;
  /** It stands in the name cell. */
  readonly besideName: boolean;
}

/**
 * One name (or vacancy) of one seat, read but not yet tied to a person, a team or a certain role. A large roster makes
 * one for each row, so it keeps what it shares with others by reference and finds its cells only when asked.
 */
export class Statement {
  private knownNameCell: CellRef | null | undefined;

  constructor(
    /** Order of reading, from 0. */
    readonly order: number,
    readonly seat: Seat,
    readonly region: RosterSource,
    /** Peeled and flipped as in `PersonMention.display`; `""` for a vacancy. */
    readonly name: string,
    /** What stands beside the name; all plain names share one. */
    readonly remarks: NameRemarks,
    readonly title: SeatTitle,
    /** The address that can only be this name's, lower case; `""` where there is none. */
    readonly email: string,
    readonly isStatusVacant: boolean,
    readonly time: AssignmentTime,
    private readonly startSaid: DateSaid | null,
    private readonly endSaid: DateSaid | null,
    readonly allocation: number | null,
  ) {}

  get start(): AssignmentDate | null {
    return this.startSaid && this.dateOf(this.startSaid, "start");
  }

  get end(): AssignmentDate | null {
    return this.endSaid && this.dateOf(this.endSaid, "end");
  }

  /** The end lies before the start. */
  get datesDisagree(): boolean {
    return isBefore(this.endSaid, this.startSaid);
  }

  get hasDoubtfulDates(): boolean {
    return this.datesDisagree || this.startSaid?.iso === null || this.endSaid?.iso === null;
  }

  /** The status that calls the seat vacant although a name stands in it; null where the name cell itself does or nothing. */
  get vacantStatus(): Stated | null {
    return this.isStatusVacant ? { text: this.seat.text("status"), cell: this.seat.cell("status") } : null;
  }

  /** The same object each time: who counts seats tells them apart by it. */
  get nameCell(): CellRef | null {
    const { seat } = this;
    this.knownNameCell ??= seat.cell("name") ?? seat.cell("last-name") ?? seat.cell("first-name");
    return this.knownNameCell;
  }

  get roleCell(): CellRef | null {
    return this.seat.roleColumn === null ? this.seat.cell("role") : this.seat.cell("name");
  }

  private dateOf({ iso, text, besideName }: DateSaid, field: "start" | "end"): AssignmentDate {
    return { iso, text, cell: this.seat.cell(besideName ? "name" : field) };
  }
}

/** Whether both dates are known and the end lies before the start. */
export function isBefore(end: DateSaid | null, start: DateSaid | null): boolean {
  return end !== null && start !== null && end.iso !== null && start.iso !== null && end.iso < start.iso;
}
