import type { WorkbookDecisions } from "../core/decisions/workbook-decisions";

/** A file for the command line, which other workbooks' panes read too. */
export interface AnswerFile {
  readonly name: string;
  readonly text: string;
}

/** What the user said of columns, titles and organizations, as `--mapping` reads it. */
export function mappingFile({ memory }: WorkbookDecisions): AnswerFile {
  return { name: "roster-check-mapping.json", text: jsonText({ version: 1, ...memory }) };
}

/** What the user set of the rules and said of the workbook, as `--settings` reads it. */
export function settingsFile({ settings, facts }: WorkbookDecisions): AnswerFile {
  return { name: "roster-check-settings.json", text: jsonText({ version: 1, ...settings, facts }) };
}

function jsonText(value: object): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
