import type { CellRef } from "../grid/cell-range";
import type { Qualifier, RoleId, Speciality } from "../vocabulary/role-id";
import type { Seat, SeatRegion } from "./seat";

/** A text beside the cell that holds it. */
export interface Stated {
  readonly text: string;
  readonly cell: CellRef | null;
}

/** A region of the workbook that the roster was read from. */
export interface RosterSource extends SeatRegion {
  /**
   * The roles that this region has columns or rows for; null where each row states its own role, so that any role could
   * be said. A role outside is not missing there: the region just does not speak of it.
   */
  readonly statedRoles: ReadonlySet<RoleId> | null;
}

/**
 * Everything the workbook says about who does what, read on one day. Built once by `buildRoster` and never changed;
 * ARTs, teams, people and assignments point at each other, so a rule needs no index of its own.
 */
export interface Roster {
  /** File name without folder and extension. */
  readonly workbookName: string;
  /** ISO date that decides who is active. */
  readonly asOf: string;
  readonly regions: readonly RosterSource[];
  /**
   * Whether the workbook, or the user about it, speaks of agile teams or roles at all. Where it does not, that a role is
   * not listed proves nothing.
   */
  readonly speaksAgile: boolean;
  /** The user says that it is one team without an ART. */
  readonly isSingleTeam: boolean;
  /** Roles whose holders stand in columns in doubt, with the sheet's name: nobody knows whether they are absent. */
  readonly unreadRoles: ReadonlyMap<RoleId, string>;
  /** Empty for a single team, whatever its cells say. */
  readonly arts: readonly Art[];
  /** Agile and support teams in order of first mention. */
  readonly teams: readonly Team[];
  readonly people: readonly Person[];
  readonly assignments: readonly Assignment[];
}

/** An Agile Release Train: named by cells or titles, or the whole workbook where nothing names one. */
export interface Art {
  /** Folded name; `""` for the ART that is the whole workbook, so that renaming the file changes no finding's key. */
  readonly key: string;
  readonly name: string;
  /** Whether a cell, a title or a sheet names it. */
  readonly stated: boolean;
  /** Cells that name it, one a region; where nothing does, the regions' first header cells. */
  readonly cells: readonly CellRef[];
  readonly regions: readonly RosterSource[];
  readonly teams: readonly Team[];
  /** Of its teams and of the ART itself. */
  readonly assignments: readonly Assignment[];
  /**
   * What the value stream map column says on the ART's rows, blanks included; empty where there is no such column. A link
   * that the user entered stands in place of all that the column says, without a cell.
   */
  readonly valueStreamMaps: readonly ValueStreamMap[];
}

/** One distinct text of a value stream map column, with the first cell that holds it. */
export interface ValueStreamMap extends Stated {
  /** A Development Value Stream Map is another artifact than the Organizational one that CCSQ provides. */
  readonly kind: "organizational" | "development";
  /** Whether it stands in a column that is for the Organizational Value Stream Map. */
  readonly ownColumn: boolean;
}

export interface Team {
  /** Folded name. Unique within its ART only: the same name under two ARTs is two teams. */
  readonly key: string;
  /** As first written. */
  readonly name: string;
  readonly kind: "agile" | "support";
  /** The kind is a default that a reader could see differently ("System Team"). */
  readonly kindGuessed: boolean;
  /** null where the workbook names ARTs and none for this team. */
  readonly art: Art | null;
  /** Whether a row of the team names its ART, or no row of the workbook names any. */
  readonly artStated: boolean;
  /** Distinct spellings of its name, each with the first cell that holds it; the first is `name`. */
  readonly spellings: readonly Stated[];
  /** Distinct values of the sub-team column, each with its cells; blank ones left out. */
  readonly subTeams: readonly SubTeam[];
  readonly regions: readonly RosterSource[];
  readonly assignments: readonly Assignment[];
}

export interface SubTeam {
  readonly name: string;
  readonly cells: readonly CellRef[];
}

/** A person's employer, from everything that the workbook says of that person. */
export interface Employer {
  readonly affiliation: Affiliation;
  /** As the roster names it; null where it does not. */
  readonly organization: Stated | null;
}

export interface Person extends Employer {
  /** E-mail address, case-folded, else the folded name. */
  readonly key: string;
  /** Whether an address tells the person apart, so that no other spelling of the name can be the same. */
  readonly hasAddress: boolean;
  /** As first written in full, in the order "First Last", without tags. */
  readonly name: string;
  readonly assignments: readonly Assignment[];
}

/** One text that says whose employee a person is. */
export interface AffiliationSign extends Stated {
  readonly says: "government" | "contractor";
}

/** Whose employee a person is, with what decided it. */
export interface Affiliation {
  /** `likely-government`: only a .gov or .mil mailbox says so, which contractors hold too. */
  readonly kind: "government" | "contractor" | "likely-government" | "conflict" | "unknown";
  /** Strong enough for an error; a doubtful contractor is none. */
  readonly confirmed: boolean;
  /** Explicitly no Application Development Organization. */
  readonly nonAdo: boolean;
  /** The deciding text as a piece of a sentence ("‘CMS/CTR’ in the name"); `""` where nothing is known. */
  readonly because: string;
  /** Strongest first; for a conflict there is one of each side. */
  readonly signs: readonly AffiliationSign[];
}

/**
 * How sure an assignment's role is. `stated` by the title, or `by-place` where the title and its place say it together;
 * `counted` is an unknown title on an Agile Team, taken for a Developer because the handbook's list ends in "Etc.".
 * `set-aside`: the user said that the title is none of the roles.
 */
export type RoleCertainty = "stated" | "by-place" | "counted" | "ambiguous" | "unrecognized" | "blank" | "set-aside";

/**
 * `vacant` is to be filled; `dismissed` says that nobody is wanted ("N/A", "not needed"); `elsewhere` points to a holder
 * whom nothing in the workbook was found to be ("see Merlin", where there is no Merlin).
 */
export interface Vacancy {
  readonly kind: "vacant" | "dismissed" | "elsewhere";
  /** Text of the cell that says so; `""` for a blank cell. */
  readonly text: string;
  /** The status cell where a status calls the seat vacant although a name stands in it; null where the name cell does. */
  readonly statusCell: CellRef | null;
}

/** A date cell, read. `iso` is null where the text is no date; then `text` says what stands there. */
export interface AssignmentDate {
  readonly iso: string | null;
  readonly text: string;
  readonly cell: CellRef | null;
}

/**
 * Where an assignment stands on the as-of date. `past`: in a block of former members, or a status says so. `struck`: its
 * cell is crossed out and nobody said what that means, so it counts neither as there nor as gone.
 */
export type AssignmentTime = "active" | "past" | "ended" | "starts-later" | "struck";

/** One person (or vacancy) in one role in one place. */
export interface Assignment {
  /** Order of reading, from 0. */
  readonly order: number;
  readonly seat: Seat;
  readonly region: RosterSource;
  /** null for a vacancy. */
  readonly person: Person | null;
  /** null where a person holds it. */
  readonly vacancy: Vacancy | null;
  /** null where the title is ambiguous, unknown outside an Agile Team, or blank. */
  readonly role: RoleId | null;
  readonly certainty: RoleCertainty;
  /** The title as written; `""` where there is none. */
  readonly roleText: string;
  readonly speciality: Speciality | null;
  readonly qualifiers: readonly Qualifier[];
  /** What an ambiguous title can mean; empty for all others. */
  readonly candidates: readonly RoleId[];
  readonly art: Art | null;
  /** null at ART level and where the team is blank. */
  readonly team: Team | null;
  /** `art`: on a pseudo-team such as "ART Leadership", or in a region that has no teams. `none`: the team cell is blank. */
  readonly level: "team" | "art" | "none";
  readonly time: AssignmentTime;
  readonly start: AssignmentDate | null;
  readonly end: AssignmentDate | null;
  /** The end lies before the start; the assignment then counts as active. */
  readonly datesDisagree: boolean;
  /** The dates disagree, or one of them is none. */
  readonly hasDoubtfulDates: boolean;
  /**
   * Share of full time in percent; null where nothing says it. A share that a row says once for several roles or teams
   * stands at the first of them only, so that a person's shares can be added up.
   */
  readonly allocation: number | null;
  /** Where the name stands or should stand. */
  readonly nameCell: CellRef | null;
  /** Where the role is said: the role cell, or in a role column the cell under its header. */
  readonly roleCell: CellRef | null;
}
