import type { KnownFinding, Suppression } from "../decisions/workbook-decisions";
import { cellAddress } from "../grid/a1";
import type { LayoutKind } from "../layout/roster-region";
import type { Finding, RuleProfile, RuleSource } from "../rules/finding";
import type { Severity } from "../rules/severity";
import type { NotChecked, Report, RosterCounts, SinceLast, SuppressedFinding } from "./report";

/** One file of `check --json`. */
export interface ReportJson {
  readonly file: string;
  readonly sheets: readonly SheetJson[];
  readonly roster: RosterCounts;
  readonly findings: readonly FindingJson[];
  readonly notChecked: readonly NotChecked[];
  /** Left out where nothing was decided or remembered that could tell. */
  readonly sinceLast?: SinceLastJson;
  readonly staleSuppressions?: readonly Suppression[];
}

export interface SheetJson {
  readonly name: string;
  readonly regions: readonly {
    readonly range: string;
    readonly layout: LayoutKind;
    readonly headerRows: readonly number[];
  }[];
  readonly skipped: string | null;
}

export interface FindingJson {
  readonly key: string;
  readonly rule: string;
  readonly severity: Severity;
  readonly profile: RuleProfile;
  readonly reason: string | null;
  readonly art: string | null;
  readonly team: string | null;
  readonly person: string | null;
  readonly message: string;
  readonly why: { readonly quote: string; readonly source: string };
  readonly remedy: string;
  readonly cells: readonly { readonly sheet: string; readonly address: string }[];
  /** Who set it aside and why; null for one that counts. */
  readonly suppressed: SuppressedFinding["suppressed"] | null;
}

/** What changed since the last result that differs, by keys. */
export interface SinceLastJson {
  readonly new: readonly string[];
  readonly fixed: readonly KnownFinding[];
  readonly stillOpen: number;
}

/** The report as the command line prints it; `file` as the user named it. */
export function buildReportJson(file: string, report: Report): ReportJson {
  const sheetNames = new Map(report.receipt.sheets.map((sheet) => [sheet.sheetId, sheet.name]));
  return {
    file,
    sheets: report.receipt.sheets.map((sheet) => ({
      name: sheet.name,
      regions: sheet.regions.map(({ range, layout, headerRowNumbers }) => ({
        range,
        layout,
        headerRows: headerRowNumbers,
      })),
      skipped: sheet.skipped,
    })),
    roster: report.counts,
    findings: [
      ...report.findings.map((finding) => findingJson(finding, null, sheetNames)),
      ...report.suppressed.map((finding) => findingJson(finding, finding.suppressed, sheetNames)),
    ],
    notChecked: report.notChecked,
    ...(report.sinceLast === null ? {} : { sinceLast: sinceLastJson(report.sinceLast) }),
    ...(report.staleSuppressions.length === 0 ? {} : { staleSuppressions: report.staleSuppressions }),
  };
}

function sinceLastJson({ newKeys, fixed, stillOpen }: SinceLast): SinceLastJson {
  return { new: [...newKeys], fixed, stillOpen };
}

function findingJson(
  finding: Finding,
  suppressed: FindingJson["suppressed"],
  sheetNames: ReadonlyMap<string, string>,
): FindingJson {
  const { key, rule, severity, profile, reason, art, team, person, message, source, remedy } = finding;
  return {
    key,
    rule,
    severity,
    profile,
    reason,
    art,
    team,
    person,
    message,
    why: { quote: source.quote, source: sourceText(source) },
    remedy,
    cells: finding.cells.map((cell) => ({
      sheet: sheetNames.get(cell.sheetId) ?? "",
      address: cellAddress(cell.rowIndex, cell.columnIndex),
    })),
    suppressed,
  };
}

/** "CCSQ Agile Handbook, Organization, line 31". */
export function sourceText({ page, line }: RuleSource): string {
  return line === null ? page : `${page}, line ${String(line)}`;
}
