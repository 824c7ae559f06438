import type { Finding } from "../rules/finding";
import type { Severity } from "../rules/severity";
import type { RoleId } from "../vocabulary/role-id";
import { buildHeadline, type Verdict } from "./headline";
import type { CoverageRow, Report, RosterCounts } from "./report";

/** Findings counted: by severity, and by rule for those rules that found something. */
export interface FindingFigures {
  readonly bySeverity: Readonly<Record<Severity, number>>;
  readonly byRule: ReadonlyMap<string, number>;
}

/** One ART of a workbook in figures. */
export interface ArtFigures {
  /** Null stands for teams and findings that belong to no ART. */
  readonly art: string | null;
  readonly agileTeams: number;
  readonly supportTeams: number;
  /** How the coverage picture words the ART's own roles ("1", "Vacant", "Missing"); "" without an ART. */
  readonly releaseTrainEngineer: string;
  readonly productManager: string;
  /** Agile teams whose role is filled. */
  readonly teamsWithProductOwner: number;
  readonly teamsWithScrumMaster: number;
  readonly findings: FindingFigures;
}

/** One workbook in figures: all that an overview over thousands of them keeps of each. Plain data. */
export interface WorkbookFigures {
  readonly verdict: Verdict;
  readonly roster: RosterCounts;
  readonly findings: FindingFigures;
  /** Rules that could not look. */
  readonly rulesNotChecked: number;
  /** In the workbook's order; what belongs to no ART comes last. */
  readonly arts: readonly ArtFigures[];
}

/** Counts a report. An ART is listed once whatever sheets it stands on. */
export function countWorkbook(report: Report): WorkbookFigures {
  const arts = new Map<string | null, CoverageRow[]>();
  const rowsOf = (art: string | null): CoverageRow[] => {
    let rows = arts.get(art);
    if (!rows) arts.set(art, (rows = []));
    return rows;
  };
  for (const row of report.coverage) rowsOf(row.art === "" ? null : row.art).push(row);
  const findings = new Map<string | null, Finding[]>();
  for (const finding of report.findings) {
    const { art } = finding;
    rowsOf(art);
    const known = findings.get(art);
    if (known) known.push(finding);
    else findings.set(art, [finding]);
  }
  const names = [...arts.keys()].filter((art) => art !== null);
  return {
    verdict: buildHeadline(report).verdict,
    roster: report.counts,
    findings: countFindings(report.findings),
    rulesNotChecked: new Set(report.notChecked.flatMap((entry) => entry.rules)).size,
    arts: [...names, ...(arts.has(null) ? [null] : [])].map((art) =>
      countArt(art, rowsOf(art), findings.get(art) ?? []),
    ),
  };
}

function countArt(art: string | null, rows: readonly CoverageRow[], findings: readonly Finding[]): ArtFigures {
  const own = rows.find((row) => row.kind === "art");
  const words = (role: RoleId): string => own?.cells.find((cell) => cell.role === role)?.words ?? "";
  const teams = rows.filter((row) => row.kind === "agile");
  const teamsWith = (role: RoleId): number => teams.filter((team) => isFilled(team, role)).length;
  return {
    art,
    agileTeams: teams.length,
    supportTeams: rows.filter((row) => row.kind === "support").length,
    releaseTrainEngineer: words("release-train-engineer"),
    productManager: words("product-manager"),
    teamsWithProductOwner: teamsWith("product-owner"),
    teamsWithScrumMaster: teamsWith("scrum-master"),
    findings: countFindings(findings),
  };
}

function isFilled(team: CoverageRow, role: RoleId): boolean {
  return team.cells.some((cell) => cell.role === role && (cell.state === "filled" || cell.state === "several"));
}

function countFindings(findings: Report["findings"]): FindingFigures {
  const bySeverity = { error: 0, warning: 0, info: 0 };
  const byRule = new Map<string, number>();
  for (const { severity, rule } of findings) {
    bySeverity[severity] += 1;
    byRule.set(rule, (byRule.get(rule) ?? 0) + 1);
  }
  return { bySeverity, byRule };
}
