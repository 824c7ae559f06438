import type { Finding } from "../rules/finding";
import { SEVERITIES, type Severity } from "../rules/severity";
import { roleTitle, type RoleId } from "../vocabulary/role-id";
import { countText } from "./count-text";
import type { GeneratedCell } from "./generated-sheet";
import type { CoverageRow, Report } from "./report";
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
      ...trainRoles.map((role) => square(row, role, tally)),
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
      ...teamRoles.map((role) => square(row, role, tally)),
    ]),
    filterButtons: true,
  });
}

/** The rules that speak of a role's square: what they found says how bad an empty or crowded square is. */
const ROLE_RULES: Partial<Readonly<Record<RoleId, readonly string[]>>> = {
  "release-train-engineer": ["art-missing-rte", "art-multiple-rtes"],
  "product-manager": ["art-missing-product-manager"],
  "product-owner": ["team-missing-product-owner", "team-multiple-product-owners"],
  "scrum-master": ["team-missing-scrum-master", "team-multiple-scrum-masters"],
  developer: ["team-missing-developers"],
};

function square(row: CoverageRow, role: RoleId, tally: FindingTally): GeneratedCell {
  const cell = row.cells.find((candidate) => candidate.role === role);
  if (!cell) return textCell("Not required", "neutral");
  const worst = tally.worst(row, ROLE_RULES[role] ?? []);
  const style = cell.state === "filled" ? "good" : (worst ?? "neutral");
  // A plain count is written as a number: Excel flags numbers that are stored as text.
  return cell.words === String(cell.count)
    ? numberCell(cell.count, style, cell.cells[0])
    : textCell(cell.words, style, cell.cells[0]);
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

  /** The worst level that one of the rules found on the line. */
  worst(row: CoverageRow, rules: readonly string[]): Severity | undefined {
    const found = this.findingsOf(row).filter((finding) => rules.includes(finding.rule));
    return SEVERITIES.find((severity) => found.some((finding) => finding.severity === severity));
  }

  /** The worst level of the line with its count, in words. */
  summary(row: CoverageRow): GeneratedCell {
    const line = this.findingsOf(row);
    for (const severity of SEVERITIES) {
      const count = line.filter((finding) => finding.severity === severity).length;
      const { noun, plural } = SEVERITY_TEXTS[severity];
      if (count > 0) return textCell(countText(count, noun, plural), severity);
    }
    const isUnchecked = row.cells.some((cell) => cell.state === "not-checked");
    return isUnchecked ? textCell("Not checked", "neutral") : textCell("None", "good");
  }

  private findingsOf(row: CoverageRow): readonly Finding[] {
    return this.byLine.get(lineKey(row.art, row.team)) ?? [];
  }
}

function lineKey(art: string | null, team: string | null): string {
  return JSON.stringify([art, team]);
}
