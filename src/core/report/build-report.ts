import type { CellRef } from "../grid/cell-range";
import type { Assignment, Roster } from "../roster/roster";
import type { Finding } from "../rules/finding";
import type { RuleRun } from "../rules/rule-run";
import { compareSeverity, type Severity } from "../rules/severity";
import type { RoleId } from "../vocabulary/role-id";
import { buildCoverage } from "./coverage";
import { findOpenQuestions } from "./open-questions";
import type { NotChecked, Report, RosterCounts, RunReceipt } from "./report";

/** Everything that a report is made of. */
export interface ReportInput {
  readonly roster: Roster;
  readonly runs: readonly RuleRun[];
  readonly receipt: RunReceipt;
  /** What could not even be read, such as a column in doubt; stands before what the rules could not check. */
  readonly doubts: readonly NotChecked[];
}

/** Before anything that the workbook keeps was looked at. */
const NOTHING_DECIDED = {
  suppressed: [],
  expiredSuppressions: [],
  staleSuppressions: [],
  sinceLast: null,
  history: [],
} as const;

/** The report of one run: findings in reading order, coverage, counts and everything that was not checked. */
export function buildReport({ roster, runs, receipt, doubts }: ReportInput): Report {
  const findings = runs.flatMap((run) => (run.kind === "checked" ? run.findings : []));
  return {
    workbookName: roster.workbookName,
    asOf: roster.asOf,
    counts: countRoster(roster),
    findingCounts: countFindings(findings),
    findings: sortFindings(findings, roster, receipt),
    ...NOTHING_DECIDED,
    coverage: buildCoverage(roster),
    questions: findOpenQuestions(roster, findings),
    notChecked: [...doubts, ...gatherNotChecked(runs)],
    receipt,
  };
}

/** An empty cell of an Agile Team under one of these headers is a seat to fill; any other says nothing. */
const TEAM_SEATS: ReadonlySet<RoleId | null> = new Set<RoleId | null>(["scrum-master", "product-owner"]);

/** People are counted once however many rows they fill; former members and those to come are no people of the roster. */
function countRoster(roster: Roster): RosterCounts {
  const people = roster.people.filter((person) =>
    person.assignments.some(({ time }) => time === "active" || time === "struck"),
  );
  const vacancies = roster.assignments.filter((item) => {
    const isOpen = item.vacancy?.kind === "vacant" && item.time !== "past" && item.time !== "ended";
    return isOpen && (item.vacancy.text !== "" || item.seat.roleColumn === null || isTeamSeat(item));
  });
  return {
    arts: roster.arts.length,
    teams: roster.teams.length,
    people: people.length,
    vacancies: new Set(vacancies.map((item) => item.nameCell ?? item)).size,
  };
}

function isTeamSeat({ role, team }: Assignment): boolean {
  return team?.kind === "agile" && TEAM_SEATS.has(role);
}

/** How many findings there are of each severity. */
export function countFindings(findings: readonly Finding[]): Record<Severity, number> {
  const counts = { error: 0, warning: 0, info: 0 };
  for (const finding of findings) counts[finding.severity] += 1;
  return counts;
}

/** Errors first, then in the order in which the workbook names ARTs and teams, then from the top left on. */
function sortFindings(findings: readonly Finding[], roster: Roster, receipt: RunReceipt): readonly Finding[] {
  const arts = ranksOf(roster.arts.map((art) => art.name));
  const teams = ranksOf(roster.teams.map((team) => team.name));
  const sheets = ranksOf(receipt.sheets.map((sheet) => sheet.sheetId));
  return [...findings].sort(
    (a, b) =>
      compareSeverity(b.severity, a.severity) ||
      rankOf(arts, a.art, arts.size) - rankOf(arts, b.art, arts.size) ||
      rankOf(teams, a.team, -1) - rankOf(teams, b.team, -1) ||
      comparePlaces(a.cells[0], b.cells[0], sheets) ||
      compareTexts(a.rule, b.rule) ||
      compareTexts(a.key, b.key),
  );
}

function ranksOf(names: readonly string[]): ReadonlyMap<string, number> {
  const ranks = new Map<string, number>();
  for (const name of names) if (!ranks.has(name)) ranks.set(name, ranks.size);
  return ranks;
}

function rankOf(ranks: ReadonlyMap<string, number>, name: string | null, none: number): number {
  return name === null ? none : (ranks.get(name) ?? ranks.size);
}

function comparePlaces(a: CellRef | undefined, b: CellRef | undefined, sheets: ReadonlyMap<string, number>): number {
  if (a === undefined || b === undefined) return (a === undefined ? 1 : 0) - (b === undefined ? 1 : 0);
  const bySheet = rankOf(sheets, a.sheetId, 0) - rankOf(sheets, b.sheetId, 0);
  return bySheet || a.rowIndex - b.rowIndex || a.columnIndex - b.columnIndex;
}

function compareTexts(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** One entry a reason, with all the rules that it holds for. */
function gatherNotChecked(runs: readonly RuleRun[]): readonly NotChecked[] {
  const entries = new Map<string, NotChecked & { readonly rules: string[] }>();
  const add = (rule: string, because: string, detail?: string): void => {
    const key = `${because}\n${detail ?? ""}`;
    const known = entries.get(key);
    if (known) known.rules.push(rule);
    else entries.set(key, { rules: [rule], because, ...(detail === undefined ? {} : { detail }) });
  };
  for (const run of runs) {
    if (run.kind === "checked") for (const gap of run.gaps) add(run.rule, gap);
    else add(run.rule, run.because, run.kind === "crashed" ? run.detail : undefined);
  }
  return [...entries.values()];
}
