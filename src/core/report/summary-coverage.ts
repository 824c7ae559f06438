import type { Finding } from "../rules/finding";
import { capSeverity, SEVERITIES, type Severity } from "../rules/severity";
import { roleTitle, type RoleId } from "../vocabulary/role-id";
import { countText } from "./count-text";
import type { CellStyle, GeneratedCell } from "./generated-sheet";
import type { CoverageCell, CoverageRow, Report } from "./report";
import { SEVERITY_TEXTS } from "./severity-text";
import { numberCell, textCell, type SheetLayout } from "./sheet-layout";

/**
 * Who is there: one table of the trains with their own roles, one of the teams with theirs. Words and numbers are the
 * content; the first column sums up what the findings say of the line.
 */
export function addCoverage(layout: SheetLayout, report: Report): void {
  const trains = report.coverage.filter((row) => row.kind === "art");
  const teams = report.coverage.filter((row) => row.kind !== "art");
  if (trains.length + teams.length === 0) return;
  const tally = new FindingTally(report.findings);
  layout.addHeading("Roles that are filled");
  layout.add(
    textCell(
      "A number counts active people. Vacant: listed without a person. Missing: nobody is listed. Unclear: a title that may mean the role.",
      "muted",
    ),
  );
  layout.add(
    textCell(
      "Not checked: the roster holds nothing that could tell. Not required: the handbook does not ask for the role there.",
      "muted",
    ),
  );
  const trainRoles = rolesOf(trains);
  layout.addTable({
    name: "RosterCheckTrains",
    altText: "Roles of each Agile Release Train: who fills them and what is missing.",
    headers: ["Findings", "Agile Release Train", "Teams", ...trainRoles.map(roleTitle)],
    rows: trains.map((row) => [
      tally.summary(row),
      textCell(row.art, "wrapped"),
      numberCell(teams.filter((team) => team.art === row.art).length, "wrapped"),
      ...trainRoles.map((role) => square(row, role, tally.worst(row))),
    ]),
  });
  if (trains.length > 0 && teams.length > 0) layout.add();
  const teamRoles = rolesOf(teams);
  layout.addTable({
    name: "RosterCheckTeams",
    altText: "Roles of each team: who fills them and what is missing.",
    headers: ["Findings", "Team", "ART", ...teamRoles.map(teamRoleHeader)],
    rows: teams.map((row) => [
      tally.summary(row),
      textCell(row.team ?? "", "wrapped"),
      textCell(row.art, "wrapped"),
      ...teamRoles.map((role) => square(row, role, tally.worst(row))),
    ]),
    filterButtons: true,
  });
}

/** How bad a square can be; what the findings say of its line decides how bad it is. */
const STATE_LEVELS: Readonly<Record<Exclude<CoverageCell["state"], "filled" | "not-checked">, Severity>> = {
  several: "error",
  vacant: "error",
  missing: "error",
  unclear: "warning",
};

function square(row: CoverageRow, role: RoleId, worst: Severity | undefined): GeneratedCell {
  const cell = row.cells.find((candidate) => candidate.role === role);
  if (!cell) return textCell("Not required", "neutral");
  const style = squareStyle(cell.state, worst);
  // A plain count is written as a number: Excel flags numbers that are stored as text.
  return cell.words === String(cell.count)
    ? numberCell(cell.count, style, cell.cells[0])
    : textCell(cell.words, style, cell.cells[0]);
}

function squareStyle(state: CoverageCell["state"], worst: Severity | undefined): CellStyle {
  if (state === "filled") return "good";
  if (state === "not-checked" || worst === undefined) return "neutral";
  return capSeverity(STATE_LEVELS[state], worst);
}

/** In the order in which the rows name them. */
function rolesOf(rows: readonly CoverageRow[]): RoleId[] {
  return [...new Set(rows.flatMap((row) => row.cells.map((cell) => cell.role)))];
}

function teamRoleHeader(role: RoleId): string {
  return role === "developer" ? "Developers" : roleTitle(role);
}

/** How many findings of each level there are on each line of the coverage. */
class FindingTally {
  private readonly counts = new Map<string, Record<Severity, number>>();

  constructor(findings: readonly Finding[]) {
    for (const finding of findings) {
      const key = lineKey(finding.art, finding.team);
      const counts = this.counts.get(key) ?? { error: 0, warning: 0, info: 0 };
      counts[finding.severity] += 1;
      this.counts.set(key, counts);
    }
  }

  worst(row: CoverageRow): Severity | undefined {
    const counts = this.counts.get(lineKey(row.art, row.team));
    return SEVERITIES.find((severity) => (counts?.[severity] ?? 0) > 0);
  }

  /** The worst level of the line with its count, in words. */
  summary(row: CoverageRow): GeneratedCell {
    const counts = this.counts.get(lineKey(row.art, row.team));
    const worst = this.worst(row);
    if (counts && worst) {
      const { noun, plural } = SEVERITY_TEXTS[worst];
      return textCell(countText(counts[worst], noun, plural), worst);
    }
    const isUnchecked = row.cells.some((cell) => cell.state === "not-checked");
    return isUnchecked ? textCell("Not checked", "neutral") : textCell("None", "good");
  }
}

function lineKey(art: string | null, team: string | null): string {
  return JSON.stringify([art, team]);
}
