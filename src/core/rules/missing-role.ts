import type { CellRef } from "../grid/cell-range";
import { daysBetween } from "../grid/excel-date";
import type { Assignment, Roster, RosterSource } from "../roster/roster";
import { roleTitle, type RoleId } from "../vocabulary/role-id";
import { describeCell } from "./describe-cell";
import { daysText, vacancyAge } from "./vacancy-age";
import { findRoleHolders, type RoleHolders } from "./role-holders";
import type { Severity } from "./severity";

/** Why a role is missing, in the order that decides where several hold at once. */
export type MissingReason = "starts-later" | "vacant" | "dismissed" | "ended" | "absent";

/** How a team or an ART lacks a role; ready to be told by a rule. */
export interface MissingRole {
  readonly reason: MissingReason;
  /** `unclear`: a title that could be the role takes the place of the reason's own message. */
  readonly message: MissingReason | "unclear" | "stand-in";
  /** Set where the evidence is not strong enough for the rule's own severity. */
  readonly severity: Severity | undefined;
  readonly cells: readonly (CellRef | null)[];
  readonly accusedText: string | null;
  /** `text`, `cell`, `person`, `standIn`, `vacancy`, `start` and `end` for the messages. */
  readonly values: Readonly<Record<string, string>>;
}

/**
 * How the assignments of a team or an ART lack the role, or undefined where somebody fills it. `place` is the cell to
 * show where no cell of the role's own tells it; `unplaced` are holders who belong to no ART and so may be its; a start
 * at most `soonDays` ahead makes it a warning, and so do a name and a status that disagree on whether the seat is vacant.
 */
export function findMissingRole(
  roster: Roster,
  assignments: readonly Assignment[],
  role: RoleId,
  place: CellRef | null,
  options: { readonly soonDays: number; readonly unplaced: RoleHolders | null },
): MissingRole | undefined {
  const holders = findRoleHolders(assignments, role);
  if (holders.plain.length > 0 || holders.interim.length > 0) return undefined;
  const { unplaced } = options;
  const maybe = unplaced === null ? [] : [...unplaced.unclear, ...unplaced.plain, ...unplaced.interim];
  const doubtful = [...holders.unclear, ...maybe];
  const [later] = [...holders.startsLater].sort((a, b) => compareText(a.start?.iso ?? "9", b.start?.iso ?? "9"));
  const contested = holders.vacant.find((assignment) => assignment.vacancy?.statusCell);
  const open = contested ?? [...holders.vacant, ...holders.dismissed][0];
  const [gone] = [...holders.ended].sort((a, b) => compareText(b.end?.iso ?? "", a.end?.iso ?? ""));
  const [doubt] = doubtful;
  const [standIn] = holders.standIns;
  const reason = findReason(later, open, gone);
  const own = later ? [place, later.nameCell, later.start?.cell ?? null] : open ? openCells(open, place) : [place];
  const ended = reason === "ended" ? [gone?.nameCell ?? null, gone?.end?.cell ?? null] : [];
  const message = doubt ? "unclear" : standIn ? "stand-in" : reason;
  const questions = doubtful.map(doubtCell);
  const asked = doubt && !open ? [...questions, ...(reason === "absent" ? [] : own)] : [...own, ...questions];
  return {
    reason,
    message,
    severity: doubt || standIn || contested || isSoon(later, roster.asOf, options.soonDays) ? "warning" : undefined,
    cells: [...asked, ...ended, standIn?.nameCell ?? null],
    accusedText: open && !later ? (contested?.vacancy?.text ?? open.seat.text("name")) : null,
    values: {
      text: doubt ? doubtText(doubt) : "",
      cell: describeCell(roster, doubt ? doubtCell(doubt) : null),
      person: (later ?? gone ?? standIn)?.person?.name ?? "",
      standIn: standIn?.person?.name ?? "",
      vacancy: open ? vacancyText(open, roster.asOf) : "",
      start: later?.start?.iso ? `on ${later.start.iso}` : "later",
      end: gone?.end?.iso ? `left on ${gone.end.iso}` : "is listed as former",
    },
  };
}

/** The cell that says that the seat is open, and the name that a status contradicts. */
function openCells({ vacancy, nameCell }: Assignment, place: CellRef | null): readonly (CellRef | null)[] {
  return vacancy?.statusCell ? [vacancy.statusCell, nameCell] : [nameCell ?? place];
}

function vacancyText(open: Assignment, asOf: string): string {
  const age = vacancyAge(open, asOf);
  return vacancyWords(open) + (age === null ? "" : `, open since ${age.since} (${daysText(age.days)})`);
}

function vacancyWords({ vacancy, seat, region }: Assignment): string {
  if (!vacancy?.text) return "the position is vacant";
  if (vacancy.statusCell === null) return `the cell says ‘${vacancy.text}’`;
  const header = region.headers.get("status") ?? "";
  const column = header === "" || /status/i.test(header) ? "the status" : `the column ‘${header}’`;
  const name = seat.text("name");
  return `${column} says ‘${vacancy.text}’${name === "" ? "" : ` beside the name ‘${name}’`}`;
}

/** Whether some region can say who holds the role: each row states its own, or there is a column or row for this one. */
export function canState(regions: readonly RosterSource[], role: RoleId): boolean {
  return regions.some(({ statedRoles }) => statedRoles === null || statedRoles.has(role));
}

/** The sentence for regions that cannot: "Sheet ‘Teams’ has no column for the Scrum Master." */
export function cannotStateSentence(regions: readonly RosterSource[], role: RoleId): string {
  const names = [...new Set(regions.map((region) => `‘${region.sheetName}’`))];
  return `No column for the ${roleTitle(role)} on ${names.length === 1 ? "sheet" : "sheets"} ${names.join(", ")}.`;
}

function findReason(
  later: Assignment | undefined,
  open: Assignment | undefined,
  gone: Assignment | undefined,
): MissingReason {
  if (later) return "starts-later";
  if (open) return open.vacancy?.kind === "dismissed" ? "dismissed" : "vacant";
  return gone ? "ended" : "absent";
}

function isSoon(later: Assignment | undefined, asOf: string, soonDays: number): boolean {
  return daysBetween(asOf, later?.start?.iso ?? "") <= soonDays;
}

function doubtText(doubt: Assignment): string {
  if (doubt.vacancy?.kind === "elsewhere") return doubt.vacancy.text;
  return doubt.certainty === "ambiguous" ? doubt.roleText : (doubt.person?.name ?? doubt.roleText);
}

function doubtCell({ vacancy, roleCell, nameCell }: Assignment): CellRef | null {
  return vacancy?.kind === "elsewhere" ? nameCell : (roleCell ?? nameCell);
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
