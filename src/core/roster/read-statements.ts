import { cellText } from "../grid/cell-text";
import type { CellValue } from "../grid/cell-value";
import { readDateCell } from "../grid/parse-date-text";
import { remember } from "../grid/remember";
import type { DateSystem } from "../grid/excel-date";
import type { MappingMemory } from "../mapping/column-mapping";
import type { RoleId } from "../vocabulary/role-id";
import { NO_REMARKS, parsePersonNames, type NameRemarks, type PersonMention } from "./parse-person-names";
import { isPersonRow } from "./person-row";
import { createPlainNameTest } from "./plain-name";
import { readAddresses } from "./read-addresses";
import { readAllocation } from "./read-allocation";
import { readStatus, readTeamStatus, type RowStatus } from "./read-status";
import { SeatTitleReader } from "./read-seat-title";
import type { RegionHabits } from "./region-habits";
import type { AssignmentTime, RosterSource } from "./roster";
import { readTitleDates, type TitleDates } from "./read-title-dates";
import type { Seat } from "./seat";
import { isBefore, Statement, type DateSaid, type SeatTitle } from "./statement";

/** What understanding a seat depends on beside the seat. */
export interface StatementOptions {
  /** ISO date. */
  readonly asOf: string;
  readonly dateSystem: DateSystem;
  /** The user's own readings of titles. */
  readonly titles: MappingMemory["titles"];
}

/**
 * Understands the seats of all regions in their order. Most texts of a roster stand in many rows, and each is read once
 * in its region.
 */
export function readStatements(
  regions: readonly RosterSource[],
  seats: readonly Seat[],
  habits: readonly RegionHabits[],
  options: StatementOptions,
): readonly Statement[] {
  const statements: Statement[] = [];
  const titles = new SeatTitleReader(options.titles);
  const isPlainName = createPlainNameTest();
  const readers = regions.map((region, index) => {
    const own = habits[index];
    return own && new RegionReader(region, own, options, titles, isPlainName, statements);
  });
  for (const seat of seats) readers[seat.regionIndex]?.read(seat);
  return statements;
}

/** Roles whose empty column says that somebody is missing (handbook, lines 15 and 29). */
const EXPECTED_ROLES: ReadonlySet<RoleId> = new Set([
  "product-owner",
  "scrum-master",
  "developer",
  "product-manager",
  "release-train-engineer",
]);

const VACANT: NameRemarks = { ...NO_REMARKS, vacancy: { kind: "vacant", note: "" } };

/** A column of developers holds a whole team, so that a comma parts people unless the column writes surnames first. */
function holdsMany({ roleColumn }: Seat): boolean {
  const parts = roleColumn?.reading.parts ?? [];
  return parts.length > 0 && parts.every(({ role }) => role === "developer");
}

/** Reads the seats of one region into the list of all statements. */
class RegionReader {
  private readonly naming: RegionHabits & { readonly asOf: string };
  /** The same where several names are the rule, or a comma between two whole names can mean nothing else. */
  private readonly namingMany: RegionHabits & { readonly asOf: string };
  private readonly hasNameParts: boolean;
  private readonly readStart: (value: CellValue) => DateSaid | null;
  private readonly readEnd: (value: CellValue) => DateSaid | null;
  private readonly readStatus: (text: string) => RowStatus;
  private readonly readTitleDates: (title: string) => TitleDates;
  private readonly readShare: (value: CellValue) => number | null;

  constructor(
    private readonly region: RosterSource,
    habits: RegionHabits,
    private readonly options: StatementOptions,
    private readonly titles: SeatTitleReader,
    private readonly isPlainName: (text: string) => boolean,
    private readonly statements: Statement[],
  ) {
    this.naming = { ...habits, asOf: options.asOf };
    this.namingMany = { ...this.naming, commaLists: true };
    this.hasNameParts = region.fields.has("first-name") || region.fields.has("last-name");
    this.readStart = remember((value) => readDate(value, "start", habits, options));
    this.readEnd = remember((value) => readDate(value, "end", habits, options));
    const readOne = habits.statusIsOfTeams ? readTeamStatus : readStatus;
    this.readStatus = remember((text) => readOne(text, region.headers.get("status") ?? ""));
    this.readTitleDates = remember((title) => readTitleDates(title, this.naming));
    this.readShare = remember((value) => readAllocation(value, habits.allocationUnit));
  }

  /** Gives none for a spacer, one for a person or vacancy, several where the cell names several. */
  read(seat: Seat): void {
    const title = this.titles.ofSeat(seat);
    const emails = isPersonRow(seat) ? readAddresses(seat.text("email")) : [];
    const name = this.nameOf(seat) || (emails[0] ?? "");
    if (name === "") {
      if (isOpenSeat(seat, title)) this.add(seat, "", VACANT, title, "");
    } else if (this.isPlainName(name)) {
      this.add(seat, name, NO_REMARKS, title, emails[0] ?? "");
    } else {
      const isList = holdsMany(seat) || (seat.roleColumn !== null && this.naming.givenFirst);
      const mentions = parsePersonNames(name, isList ? this.namingMany : this.naming);
      mentions.forEach((mention, index) => {
        const own = title.roleText === "" && mention.title !== "" ? this.titles.ofText(mention.title) : title;
        this.add(seat, mention.display, mention, own, addressOf(mention, emails, index, mentions.length));
      });
    }
  }

  private nameOf(seat: Seat): string {
    const whole = seat.text("name");
    if (whole !== "" || !this.hasNameParts) return whole;
    const first = seat.text("first-name");
    const last = seat.text("last-name");
    if (first === "" || last === "" || first === last) return first === "" ? last : first;
    return `${first} ${last}`;
  }

  /** The day from which a vacancy's note says that the seat is open; a note that names no day says nothing. */
  private vacantSince(note: string): DateSaid | null {
    const said = SINCE.exec(note)?.[1];
    const date = said === undefined ? null : this.readStart(said);
    const isPast = date?.iso !== undefined && date.iso !== null && date.iso <= this.options.asOf;
    return isPast ? { ...date, besideName: true } : null;
  }

  private add(seat: Seat, name: string, remarks: NameRemarks, title: SeatTitle, email: string): void {
    const { region, statements } = this;
    const ofRole = this.readTitleDates(seat.roleColumn === null ? title.roleText : "");
    const ownStart =
      this.readStart(seat.value("start")) ??
      besideName(remarks.start ?? ofRole.start) ??
      this.vacantSince(remarks.vacancy?.note ?? "");
    const ownEnd = this.readEnd(seat.value("end")) ?? besideName(remarks.end ?? ofRole.end);
    const period = ownStart === null && ownEnd === null ? region.period : null;
    const start = period ? besideName(period.start) : ownStart;
    const end = period ? besideName(period.end) : ownEnd;
    const status = this.readStatus(seat.text("status"));
    const isStatusVacant = remarks.vacancy === null && status === "vacant" && isPersonRow(seat);
    statements.push(
      new Statement(
        statements.length,
        seat,
        region,
        isStatusVacant ? "" : name,
        isStatusVacant ? { ...remarks, vacancy: VACANT.vacancy } : remarks,
        title,
        email,
        isStatusVacant,
        timeOf(seat, title, status, start, end, this.options.asOf),
        start,
        end,
        remarks.allocation ?? (isPersonRow(seat) ? this.readShare(seat.value("allocation")) : null),
      ),
    );
  }
}

/** "since 4/1/2026" beside a vacancy word, whatever stands before it. */
const SINCE = /\bsince:?\s+(.{4,30})$/i;

/**
 * Whether a seat without a name is a vacancy. A row with a role is; in a role column only the roles that a team or an
 * ART cannot do without are: an empty "Developer 4" or "Backup" column says nothing.
 */
function isOpenSeat(seat: Seat, title: SeatTitle): boolean {
  if (seat.roleColumn === null) return title.roleText !== "";
  return title.reading.parts.some((part) => part.qualifiers.length === 0 && EXPECTED_ROLES.has(part.role));
}

function timeOf(
  seat: Seat,
  title: SeatTitle,
  status: RowStatus,
  start: DateSaid | null,
  end: DateSaid | null,
  asOf: string,
): AssignmentTime {
  if (seat.past || status === "former" || title.reading.former === true) return "past";
  if (seat.struck) return "struck";
  if (isBefore(end, start)) return "active";
  if (start !== null && start.iso !== null && start.iso > asOf) return "starts-later";
  if (end !== null && end.iso !== null && end.iso < asOf) return "ended";
  return status === "future" && start === null ? "starts-later" : "active";
}

/** What the column's cell says; null where it is blank or an answer such as "Present". */
function readDate(
  value: CellValue,
  edge: "start" | "end",
  habits: RegionHabits,
  { dateSystem, asOf }: StatementOptions,
): DateSaid | null {
  const reading = readDateCell(value, dateSystem, habits.dateOrder, { edge, near: asOf });
  if (reading.kind === "date") return { iso: reading.iso, text: reading.iso, besideName: false };
  return reading.kind === "invalid" ? { iso: null, text: cellText(value), besideName: false } : null;
}

function besideName(iso: string | null): DateSaid | null {
  return iso === null ? null : { iso, text: iso, besideName: true };
}

/** Addresses beside several names belong to them one by one, or to nobody in particular. */
function addressOf(mention: PersonMention, emails: readonly string[], index: number, names: number): string {
  if (mention.vacancy !== null) return "";
  if (mention.email !== "") return mention.email;
  return (names === 1 || emails.length === names ? emails[names === 1 ? 0 : index] : undefined) ?? "";
}
