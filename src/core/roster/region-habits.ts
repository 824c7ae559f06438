import { cellText } from "../grid/cell-text";
import type { CellValue } from "../grid/cell-value";
import { foldName, foldText } from "../grid/normalize-text";
import { decideDateOrder, type DateOrder } from "../grid/parse-date-text";
import { NAME_FIELDS } from "../vocabulary/field-id";
import { isWholeName, namesAreCommaLists, namesAreGivenFirst, namesAreLastFirst } from "./parse-person-names";
import { hasContractorWords } from "./read-affiliation";
import { decideAllocationUnit, type AllocationUnit } from "./read-allocation";
import type { RosterSource } from "./roster";
import type { Seat, SeatField } from "./seat";

/** How one region writes things, which only its columns as a whole can tell. */
export interface RegionHabits {
  readonly dateOrder: DateOrder;
  readonly allocationUnit: AllocationUnit;
  readonly lastFirst: boolean;
  /** Whether its name cells list three or more people between commas. */
  readonly commaLists: boolean;
  /** Under roles as headers: its names begin with the given one throughout, so two with a comma between are two people. */
  readonly givenFirst: boolean;
  /** Whether the name stands alone in a cell of the region, however it is written there. */
  readonly standsAlone: (name: string) => boolean;
  /** Whether the status column speaks of the teams and not of their members: all rows of a team say the same. */
  readonly statusIsOfTeams: boolean;
  /** Whether the affiliation column also holds contractor words, so that "FTE" there means a government employee. */
  readonly affiliationHasContractorWords: boolean;
}

/** Reads the habits of one region from all its seats. */
export function findRegionHabits(region: RosterSource, seats: readonly Seat[]): RegionHabits {
  const names = seats.map((seat) => seat.text("name"));
  const valuesOf = (field: SeatField): readonly CellValue[] =>
    region.fields.has(field) ? distinctValues(seats, field) : [];
  return {
    dateOrder: decideDateOrder([...valuesOf("start"), ...valuesOf("end")]),
    // A matrix of shares has them without a column of their own.
    allocationUnit: decideAllocationUnit(region.headers.get("allocation") ?? "", distinctValues(seats, "allocation")),
    lastFirst: namesAreLastFirst(names),
    commaLists: namesAreCommaLists(names),
    givenFirst: region.roleColumns.length > 0 && namesAreGivenFirst(names),
    standsAlone: createLoneNameTest(names),
    statusIsOfTeams: statusIsOfTeams(region, seats),
    affiliationHasContractorWords: hasContractorWords(valuesOf("affiliation").map(cellText)),
  };
}

/** Columns that follow a person or an opening through a procedure, however alike a team's rows are. */
const OF_A_PERSON = /person|employ|staff|member|position|seat|req|vacan|hir|fill|board|train|clearance|badge|access/;

/** Whether the header of a status column is about people or openings, and so not about teams. */
export function isStatusOfPerson(header: string): boolean {
  return OF_A_PERSON.test(foldText(header));
}

/**
 * Where roles are headers or labels, each row is a team's. Where the rows are people, two teams of several rows, each of
 * one status throughout, show that the status is the team's.
 */
function statusIsOfTeams({ fields, headers, roleColumns }: RosterSource, seats: readonly Seat[]): boolean {
  if (!fields.has("status") || !fields.has("team") || isStatusOfPerson(headers.get("status") ?? "")) return false;
  if (roleColumns.length > 0 && !NAME_FIELDS.some((field) => headers.has(field))) return true;
  const teams = new Map<string, { readonly status: string; rows: number }>();
  for (const seat of seats) {
    const key = foldName(seat.text("team"));
    if (key === "") continue;
    const status = foldText(seat.text("status"));
    const team = teams.get(key);
    if (!team) teams.set(key, { status, rows: 1 });
    else if (team.status !== status) return false;
    else team.rows += 1;
  }
  const several = [...teams.values()].filter(({ rows }) => rows >= 2);
  return several.length >= 2 && new Set(several.map(({ status }) => status)).size >= 2;
}

/** Few cells ask, so the list is made for the first that does. */
function createLoneNameTest(names: readonly string[]): (name: string) => boolean {
  let lone: ReadonlySet<string> | null = null;
  return (name) => {
    lone ??= new Set(names.filter(isWholeName).map(foldName));
    return lone.has(foldName(name));
  };
}

/** The column's different values: a habit shows in what it holds, not in how often. */
function distinctValues(seats: readonly Seat[], field: SeatField): readonly CellValue[] {
  const values = new Set<CellValue>();
  let before: CellValue = "";
  for (const seat of seats) {
    const value = seat.value(field);
    if (value !== before) values.add(value);
    before = value;
  }
  return [...values];
}
