import { foldText } from "../grid/normalize-text";
import { readDateCell } from "../grid/parse-date-text";
import type { DateSystem } from "../grid/excel-date";
import type { MappingMemory } from "../mapping/column-mapping";
import type { RoleId } from "../vocabulary/role-id";
import { parsePersonNames, type PersonMention } from "./parse-person-names";
import { isPersonRow } from "./person-row";
import { createRoleReader, type RoleReader } from "./parse-role-title";
import { readAllocation } from "./read-allocation";
import { readStatus } from "./read-status";
import type { RegionHabits } from "./region-habits";
import { UNKNOWN_ROLE, type RoleReading } from "./role-reading";
import type { AssignmentDate, AssignmentTime, RosterSource } from "./roster";
import type { Seat } from "./seat";
import type { Statement } from "./statement";

/** What understanding a seat depends on beside the seat. */
export interface StatementOptions {
  /** ISO date. */
  readonly asOf: string;
  readonly dateSystem: DateSystem;
  /** The user's own readings of titles. */
  readonly titles: MappingMemory["titles"];
}

/** Understands one seat: none for a spacer, one for a person or vacancy, several where the cell names several. */
export type StatementReader = (seat: Seat, region: RosterSource, habits: RegionHabits) => readonly Statement[];

/** A reader that understands each distinct title once. */
export function createStatementReader(options: StatementOptions): StatementReader {
  const readTitle = createRoleReader();
  const titles = foldTitles(options.titles);
  return (seat, region, habits) => {
    const title = readSeatTitle(seat, readTitle, titles);
    const emails = isPersonRow(seat) ? addressesIn(seat.text("email")) : [];
    const name = seatName(seat) || (emails[0] ?? "");
    if (name === "" && !isOpenSeat(seat, title)) return [];
    const naming = { ...habits, asOf: options.asOf };
    const mentions = name === "" ? [NOBODY] : parsePersonNames(name, naming);
    return mentions.map((mention, index) =>
      buildStatement(seat, region, habits, options, mention, {
        ...titleOf(mention, title, readTitle, titles),
        email: addressOf(mention, emails, index, mentions.length),
      }),
    );
  };
}

const NOBODY: PersonMention = {
  display: "",
  key: "",
  email: "",
  qualifiers: [],
  affiliationTags: [],
  allocation: null,
  start: null,
  end: null,
  organization: "",
  title: "",
  note: "",
  vacancy: { kind: "vacant", note: "" },
};

/** Roles whose empty column says that somebody is missing (handbook, lines 15 and 29). */
const EXPECTED_ROLES: ReadonlySet<RoleId> = new Set([
  "product-owner",
  "scrum-master",
  "developer",
  "product-manager",
  "release-train-engineer",
]);

interface SeatTitle {
  readonly roleText: string;
  readonly reading: RoleReading;
  readonly titleSetAside: boolean;
}

type FoldedTitles = ReadonlyMap<string, RoleId | "none">;

function foldTitles(titles: MappingMemory["titles"]): FoldedTitles {
  return new Map(Object.entries(titles).map(([text, role]) => [foldText(text), role]));
}

function readSeatTitle(seat: Seat, readTitle: RoleReader, titles: FoldedTitles): SeatTitle {
  if (seat.roleColumn === null) return readText(seat.text("role"), readTitle, titles);
  const { header, reading } = seat.roleColumn;
  const own = titles.get(foldText(header));
  return own === undefined ? { roleText: header, reading, titleSetAside: false } : decided(header, own, reading);
}

function readText(text: string, readTitle: RoleReader, titles: FoldedTitles): SeatTitle {
  const reading = text === "" ? UNKNOWN_ROLE : readTitle(text);
  const own = titles.size === 0 ? undefined : titles.get(foldText(text));
  return own === undefined ? { roleText: text, reading, titleSetAside: false } : decided(text, own, reading);
}

/** The user's word for a title; its qualifiers ("Backup PM") still hold. */
function decided(roleText: string, own: RoleId | "none", reading: RoleReading): SeatTitle {
  if (own === "none") return { roleText, reading: UNKNOWN_ROLE, titleSetAside: true };
  const qualifiers = reading.qualifiers ?? reading.parts[0]?.qualifiers ?? [];
  const speciality = own === "developer" ? (reading.parts[0]?.speciality ?? null) : null;
  return { roleText, reading: { parts: [{ role: own, speciality, qualifiers }], ambiguous: [] }, titleSetAside: false };
}

/** A title beside the name in the name cell counts where the role column says nothing. */
function titleOf(mention: PersonMention, title: SeatTitle, readTitle: RoleReader, titles: FoldedTitles): SeatTitle {
  return title.roleText === "" && mention.title !== "" ? readText(mention.title, readTitle, titles) : title;
}

function seatName(seat: Seat): string {
  const whole = seat.text("name");
  if (whole !== "") return whole;
  const first = seat.text("first-name");
  const last = seat.text("last-name");
  if (first === "" || last === "" || first === last) return first === "" ? last : first;
  return `${first} ${last}`;
}

/**
 * Whether a seat without a name is a vacancy. A row with a role is; in a role column only the roles that a team or an
 * ART cannot do without are: an empty "Developer 4" or "Backup" column says nothing.
 */
function isOpenSeat(seat: Seat, title: SeatTitle): boolean {
  if (seat.roleColumn === null) return title.roleText !== "";
  return title.reading.parts.some((part) => part.qualifiers.length === 0 && EXPECTED_ROLES.has(part.role));
}

function buildStatement(
  seat: Seat,
  region: RosterSource,
  habits: RegionHabits,
  options: StatementOptions,
  mention: PersonMention,
  said: SeatTitle & { readonly email: string },
): Statement {
  const start = readDate(seat, "start", mention.start, habits, options);
  const end = readDate(seat, "end", mention.end, habits, options);
  const datesDisagree = isBefore(end, start);
  const status = readStatus(seat.text("status"), region.headers.get("status") ?? "");
  const past = seat.past || status === "former" || said.reading.former === true;
  const isStatusVacant = mention.vacancy === null && status === "vacant";
  return {
    seat,
    region,
    mention: isStatusVacant ? { ...mention, display: "", key: "", vacancy: NOBODY.vacancy } : mention,
    vacantStatus: isStatusVacant ? { text: seat.text("status"), cell: seat.cell("status") } : null,
    ...said,
    time: past ? "past" : seat.struck ? "struck" : timeOf(start, end, datesDisagree, status === "future", options.asOf),
    start,
    end,
    datesDisagree,
    allocation:
      mention.allocation ??
      (isPersonRow(seat) ? readAllocation(seat.value("allocation"), habits.allocationUnit) : null),
    nameCell: seat.cell("name") ?? seat.cell("last-name") ?? seat.cell("first-name"),
    roleCell: seat.roleColumn === null ? seat.cell("role") : seat.cell("name"),
  };
}

function timeOf(
  start: AssignmentDate | null,
  end: AssignmentDate | null,
  datesDisagree: boolean,
  future: boolean,
  asOf: string,
): AssignmentTime {
  if (datesDisagree) return "active";
  if (start?.iso !== undefined && start.iso !== null && start.iso > asOf) return "starts-later";
  if (end?.iso !== undefined && end.iso !== null && end.iso < asOf) return "ended";
  return future && start === null ? "starts-later" : "active";
}

function isBefore(end: AssignmentDate | null, start: AssignmentDate | null): boolean {
  return end !== null && start !== null && end.iso !== null && start.iso !== null && end.iso < start.iso;
}

/** The column's date, else the one that stands beside the name. */
function readDate(
  seat: Seat,
  edge: "start" | "end",
  besideName: string | null,
  habits: RegionHabits,
  options: StatementOptions,
): AssignmentDate | null {
  const cell = seat.cell(edge);
  const reading = readDateCell(seat.value(edge), options.dateSystem, habits.dateOrder, { edge, near: options.asOf });
  if (reading.kind === "date") return { iso: reading.iso, text: reading.iso, cell };
  if (reading.kind === "invalid") return { iso: null, text: seat.text(edge), cell };
  return besideName === null ? null : { iso: besideName, text: besideName, cell: seat.cell("name") };
}

const ADDRESS = /[^\s,;<>()[\]"/]+@[^\s,;<>()[\]"/]+/g;

function addressesIn(text: string): readonly string[] {
  return text === "" ? [] : (text.toLowerCase().match(ADDRESS) ?? []);
}

/** Addresses beside several names belong to them one by one, or to nobody in particular. */
function addressOf(mention: PersonMention, emails: readonly string[], index: number, names: number): string {
  if (mention.vacancy !== null) return "";
  if (mention.email !== "") return mention.email;
  return (names === 1 || emails.length === names ? emails[names === 1 ? 0 : index] : undefined) ?? "";
}
