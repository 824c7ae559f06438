/** What this folder needs of Office.js, so that a test can hand in a client of its own. */
export interface ExcelServices {
  /** The namespace `Excel`, with `Excel.run`. */
  readonly excel: typeof Excel;
  /** `Office.context.requirements.isSetSupported`. */
  readonly isSetSupported: (name: string, version?: string) => boolean;
  /** How long one request may take before it counts as lost, in milliseconds. */
  readonly requestTimeLimit?: number;
}

/** Long enough for a large workbook on a slow machine, short enough that nobody thinks the pane is dead. */
export const REQUEST_TIME_LIMIT = 90_000;
