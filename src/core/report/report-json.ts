import { cellAddress } from "../grid/a1";
import type { LayoutKind } from "../layout/roster-region";
import type { Finding, RuleProfile, RuleSource } from "../rules/finding";
import type { Severity } from "../rules/severity";
import type { NotChecked, Report, RosterCounts } from "./report";

/** One file of `check --json`. */
export interface ReportJson {
  readonly file: string;
  readonly sheets: readonly SheetJson[];
  readonly roster: RosterCounts;
  readonly findings: readonly FindingJson[];
  readonly notChecked: readonly NotChecked[];
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
  readonly suppressed: null;
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
    findings: report.findings.map((finding) => findingJson(finding, sheetNames)),
    notChecked: report.notChecked,
  };
}

function findingJson(finding: Finding, sheetNames: ReadonlyMap<string, string>): FindingJson {
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
    suppressed: null,
  };
}

/** "CCSQ Agile Handbook, Organization, line 31". */
export function sourceText({ page, line }: RuleSource): string {
  return line === null ? page : `${page}, line ${String(line)}`;
}
