import type { Finding } from "../rules/finding";
import { SEVERITIES } from "../rules/severity";
import { roleTitle, type RoleId } from "../vocabulary/role-id";
import { countText } from "./count-text";
import type { GeneratedCell } from "./generated-sheet";
import type { CoverageRow, Report } from "./report";
import { SEVERITY_TEXTS } from "./severity-text";
import { numberCell, textCell, type SheetLayout } from "./sheet-layout";
import { lineKey } from "./summary-findings";

/**
 * Who is there: one table of the trains with their own roles, one of the teams with theirs. Words and numbers are the
 * content; the first column sums up what the findings say of the line. Gives the 0-based row of each line by its
 * `lineKey`.
 */
export function addCoverage(layout: SheetLayout, report: Report): ReadonlyMap<string, number> {
  const lineRows = new Map<string, number>();
  const trains = report.coverage.filter((row) => row.kind === "art");
  const teams = report.coverage.filter((row) => row.kind !== "art");
  if (trains.length + teams.length === 0) return lineRows;
  const note = (headerRow: number, rows: readonly CoverageRow[]): void => {
    rows.forEach((row, index) => lineRows.set(lineKey(row.art, row.team), headerRow + 1 + index));
  };
  const tally = new FindingTally(report.findings);
  const teamsOf = new Map<string, number>();
  for (const { art } of teams) teamsOf.set(art, (teamsOf.get(art) ?? 0) + 1);
  layout.addHeading("Roles that are filled");
  layout.add(textCell(LEGEND, "muted"));
  const linksFilled = trains.length + teams.length <= MOST_LINES_LINKED;
  const trainRoles = rolesOf(trains);
  const trainsHeader = layout.addTable({
    name: "RosterCheckTrains",
    altText: "Roles of each Agile Release Train: who fills them and what is missing.",
    headers: ["Findings", "Agile Release Train", "Teams", ...trainRoles.map(roleTitle)],
    rows: trains.map((row) => [
      tally.summary(row),
      textCell(row.art, "wrapped"),
      numberCell(teamsOf.get(row.art) ?? 0, "wrapped"),
      ...trainRoles.map((role) => square(row, role, linksFilled)),
    ]),
  });
  note(trainsHeader, trains);
  if (trains.length > 0 && teams.length > 0) layout.add();
  const teamRoles = rolesOf(teams);
  const teamsHeader = layout.addTable({
    name: "RosterCheckTeams",
    altText: "Roles of each team: who fills them and what is missing.",
    headers: ["Findings", "Team", "ART", ...teamRoles.map(teamRoleHeader)],
    rows: teams.map((row) => [
      tally.summary(row),
      textCell(row.team ?? "", "wrapped"),
      textCell(row.art, "wrapped"),
      ...teamRoles.map((role) => square(row, role, linksFilled)),
    ]),
    filterButtons: true,
  });
  note(teamsHeader, teams);
  return lineRows;
}

/** The words carry it; the colours that conditional formats lay over them only repeat it. */
const LEGEND =
  "A number counts active people (green). Vacant: listed without a person; missing: nobody is listed (red). Unclear: a title may mean the role, or more than one person holds it (yellow).";

/**
 * Up to so many lines every square leads to its cell; in a longer table only those do that are not in order. A link is
 * a call of its own to Excel and counts against the links that a sheet may hold.
 */
const MOST_LINES_LINKED = 500;

function square(row: CoverageRow, role: RoleId, linksFilled: boolean): GeneratedCell {
  const cell = row.cells.find((candidate) => candidate.role === role);
  if (!cell) return textCell("Not required", "wrapped");
  const { state, count, words } = cell;
  const link = cell.cell === null || (state === "filled" && !linksFilled) ? undefined : cell.cell;
  if (state === "several") return textCell(`${words}, one wanted`, "wrapped", link);
  // A plain count is written as a number: Excel flags numbers that are stored as text.
  return words === String(count) ? numberCell(count, "wrapped", link) : textCell(words, "wrapped", link);
}

/** In the order in which the rows name them. */
function rolesOf(rows: readonly CoverageRow[]): RoleId[] {
  return [...new Set(rows.flatMap((row) => row.cells.map((cell) => cell.role)))];
}

function teamRoleHeader(role: RoleId): string {
  return role === "developer" ? "Developers" : roleTitle(role);
}

/** The findings of each line of the coverage. */
class FindingTally {
  private readonly byLine = new Map<string, Finding[]>();

  constructor(findings: readonly Finding[]) {
    for (const finding of findings) {
      const key = lineKey(finding.art, finding.team);
      const line = this.byLine.get(key);
      if (line) line.push(finding);
      else this.byLine.set(key, [finding]);
    }
  }

  /** The worst level of the line with its count, in words. */
  summary(row: CoverageRow): GeneratedCell {
    const line = this.findingsOf(row);
    for (const severity of SEVERITIES) {
      const count = line.filter((finding) => finding.severity === severity).length;
      const { noun, plural } = SEVERITY_TEXTS[severity];
      if (count > 0) return textCell(countText(count, noun, plural), "state");
    }
    const isUnchecked = row.cells.some((cell) => cell.state === "not-checked");
    return textCell(isUnchecked ? "Not checked" : "None", "state");
  }

  private findingsOf(row: CoverageRow): readonly Finding[] {
    return this.byLine.get(lineKey(row.art, row.team)) ?? [];
  }
}
