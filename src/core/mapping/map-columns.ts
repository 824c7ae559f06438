import { LIKELY_CLAIM } from "./claim-strength";
import { textAt } from "../grid/cell-text";
import type { LayoutKind, RosterRegion } from "../layout/roster-region";
import type { FieldId } from "../vocabulary/field-id";
import {
  claimsField,
  isMarkColumn,
  isPersonHeader,
  isRoleColumn,
  isShareColumn,
  readColumnEvidence,
  type ColumnEvidence,
} from "./column-evidence";
import type { TextReaders } from "./text-readers";
import { assignFields, type Bid } from "./assign-fields";
import type { ColumnDecision, ColumnMapping, FieldCandidate, MappingMemory } from "./column-mapping";
import { isBackupHeader } from "./backup-header";
import { explainDecision } from "./explain-decision";
import { findSavedFields } from "./find-saved-fields";
import { scoreFit } from "./score-fit";
import { scoreCandidates } from "./score-candidates";
import { readTitleSplit } from "./title-split";

/** From here a column is used without asking. */
const AUTO = 0.75;
/** From here the user is asked; below, the column stays unused. */
const ASK = 0.45;
/** Score of a field that the layout itself gives a column. */
const LAYOUT_SAYS = 0.9;
/** The same where the marks can be read in two ways. */
const LAYOUT_DOUBTS = 0.6;
const ENTRIES_OFFERED = 4;

/**
 * Maps the columns of one region: header and values speak, neighbours and one-to-one assignment decide, and what the
 * user saved earlier outranks all of it. `columns` may hand over evidence that was read already.
 */
export function mapColumns(
  region: RosterRegion,
  memory: MappingMemory,
  readers: TextReaders,
  columns: readonly ColumnEvidence[] = readColumnEvidence(region.sheet, region.columns, region.bodyRows, readers),
): ColumnMapping {
  const saved = findSavedFields(region, memory);
  const bids = columns.flatMap((column, index): readonly Bid[] => {
    const own = saved.get(column.column.columnIndex);
    if (own !== undefined) return own === "none" ? [] : [{ index, field: own, score: 2 }];
    return bidsOf(column, index, columns, region);
  });
  const assigned = assignFields(bids);
  const decisions = columns.map((column, index) =>
    decide(
      column,
      bids.filter((bid) => bid.index === index),
      assigned.get(index),
      saved.get(column.column.columnIndex),
    ),
  );
  return { region, columns: decisions, doubtful: findDoubtful(region, decisions) };
}

function bidsOf(
  column: ColumnEvidence,
  index: number,
  columns: readonly ColumnEvidence[],
  region: RosterRegion,
): readonly Bid[] {
  const roleFits = isRoleColumn(column);
  if (region.layout === "team-rows" && roleFits && column.reading.role) {
    return [{ index, field: "role-column", score: 0.9 }];
  }
  if (region.layout === "team-rows" && isTeamName(column, columns))
    return [{ index, field: "team", score: LAYOUT_SAYS }];
  if (region.layout === "role-rows") return bidsOfRoleRows(column, index, columns);
  if (region.layout === "matrix" && isMarkColumn(column)) {
    const score = usesTwoMarks(region, columns) ? LAYOUT_DOUBTS : LAYOUT_SAYS;
    return [{ index, field: column.reading.role ? "role-column" : "team", score, isShared: true }];
  }
  if (region.layout === "matrix" && isShareColumn(column)) {
    const hasMarks = columns.some((other) => isMarkColumn(other));
    return hasMarks ? [] : [{ index, field: "team", score: LAYOUT_SAYS, isShared: true }];
  }
  if (region.layout === "matrix" && isPersonHeader(column))
    return [{ index, field: "name", score: LAYOUT_SAYS, isShared: true }];
  if (region.layout === "matrix" && isTeamBesidePeople(column, index, columns))
    return [{ index, field: "team", score: column.reading.kind === "blank" ? LAYOUT_SAYS : LAYOUT_DOUBTS }];
  if (isNameByAddress(column, columns)) return [{ index, field: "name", score: LAYOUT_SAYS }];
  if (isBackup(column, columns)) return [{ index, field: "name", score: LAYOUT_SAYS, isShared: true }];
  if (readTitleSplit(column.column.header) && scoreFit("role", column.profile) >= 0.5)
    return [{ index, field: "role", score: LAYOUT_SAYS }];
  const candidates = scoreCandidates(column, columns, region.layout);
  return candidates.map(({ field, score }) => ({ index, field, score }));
}

/** "Name" beside columns of roles is the team's own where no other column is the team. */
function isTeamName(column: ColumnEvidence, columns: readonly ColumnEvidence[]): boolean {
  return claimsField(column, "name") && !columns.some((other) => claimsField(other, "team"));
}

/** The first column under people's names as headers: whatever the rows are, which without a header of its own is teams. */
function isTeamBesidePeople(column: ColumnEvidence, index: number, columns: readonly ColumnEvidence[]): boolean {
  const { reading, profile } = column;
  if (index > 0 || (reading.kind !== "blank" && reading.kind !== "unknown")) return false;
  if (columns.filter((other) => isPersonHeader(other)).length < 2) return false;
  return profile.filled > 0 && profile.roles + profile.dates + profile.numbers + profile.emails === 0;
}

/** Where ✓ and X stand side by side, X may mean no: nobody but the author can tell. */
function usesTwoMarks(region: RosterRegion, columns: readonly ColumnEvidence[]): boolean {
  const marks = columns
    .filter((column) => isMarkColumn(column))
    .flatMap(({ column }) => region.bodyRows.map((rowIndex) => textAt(region.sheet, rowIndex, column.columnIndex)));
  return marks.some((mark) => /^[✓✔√☑]$/u.test(mark)) && marks.some((mark) => /^[x✗✘☒]$/iu.test(mark));
}

/** Addresses under "Member" or "Assigned To" are who the members are, where no other column names people. */
function isNameByAddress(column: ColumnEvidence, columns: readonly ColumnEvidence[]): boolean {
  const { profile, reading } = column;
  if (!claimsField(column, "name") || reading.claims[0]?.field !== "name") return false;
  if (profile.filled === 0 || profile.emails < profile.filled) return false;
  return !columns.some((other) => other !== column && NAMING.some((field) => claimsField(other, field)));
}

const NAMING: readonly FieldId[] = ["name", "first-name", "last-name", "email"];

/** "Backup" beside a role and its holder: a second name, whose seat is the backup's. */
function isBackup(column: ColumnEvidence, columns: readonly ColumnEvidence[]): boolean {
  if (!isBackupHeader(column.column.header) || scoreFit("role-column", column.profile) < 0.4) return false;
  return (
    columns.some((other) => claimsField(other, "role")) &&
    columns.some((other) => other !== column && isNameColumn(other))
  );
}

function isNameColumn({ reading, profile }: ColumnEvidence): boolean {
  return reading.claims.some((claim) => claim.field === "name") && scoreFit("name", profile) > 0;
}

/** In role-rows the first column is the role, and every other one with names is a team. */
function bidsOfRoleRows(column: ColumnEvidence, index: number, columns: readonly ColumnEvidence[]): readonly Bid[] {
  const list = columns.findIndex(({ profile }) => profile.roles > 0 && profile.roles >= profile.filled * 0.6);
  if (index === list) return [{ index, field: "role", score: 0.95 }];
  const unknown = !column.reading.claims.some((claim) => claim.strength >= LIKELY_CLAIM) && !column.reading.role;
  if (unknown && column.column.header !== "" && column.profile.emails === 0)
    return [{ index, field: "team", score: LAYOUT_SAYS, isShared: true }];
  return [];
}

function decide(
  column: ColumnEvidence,
  bids: readonly Bid[],
  assigned: Bid | undefined,
  saved: FieldId | "none" | undefined,
): ColumnDecision {
  const { columnIndex, header } = column.column;
  const candidates: readonly FieldCandidate[] = [...bids]
    .sort((a, b) => Number(b === assigned) - Number(a === assigned) || b.score - a.score)
    .slice(0, ENTRIES_OFFERED)
    .map(({ field, score }) => ({ field, score: Math.round(Math.min(score, 1) * 100) / 100 }));
  const decision =
    saved !== undefined
      ? "saved"
      : assigned && assigned.score >= AUTO
        ? "auto"
        : assigned && assigned.score >= ASK
          ? "ask"
          : "none";
  const field = decision === "auto" || decision === "saved" ? (assigned?.field ?? null) : null;
  const isRole = field === "role-column";
  const part = isRole ? column.reading.role?.parts[0] : undefined;
  return {
    columnIndex,
    header,
    field,
    role: part?.role ?? null,
    reading: isRole ? column.reading.role : null,
    decision,
    evidence: explainDecision(column, decision, field ?? assigned?.field ?? null, bids.length > 0 && !assigned),
    candidates,
  };
}

const REQUIRED: Readonly<Record<LayoutKind, readonly FieldId[]>> = {
  "person-rows": ["name", "role", "team"],
  "sheet-per-team": ["name", "role"],
  "team-rows": ["team", "role-column"],
  "role-rows": ["role", "team"],
  matrix: ["name", "role", "team", "role-column"],
  "label-rows": [],
};

/** The fields that a layout cannot do without, as far as a column for them is only asked about. */
function findDoubtful(region: RosterRegion, decisions: readonly ColumnDecision[]): readonly FieldId[] {
  const required = REQUIRED[region.layout];
  return required.filter((field) => {
    if (decisions.some((decision) => decision.field === field)) return false;
    if (field === "name" && decisions.some(({ field: own }) => own === "first-name" || own === "last-name"))
      return false;
    if (field === "team" && region.team) return false;
    return decisions.some(({ decision, candidates }) => decision === "ask" && candidates[0]?.field === field);
  });
}
