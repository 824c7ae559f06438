/** What this folder needs of Office.js and of time, so that a test can hand in a client and a clock of its own. */
export interface ExcelServices {
  /** The namespace `Excel`, with `Excel.run`. */
  readonly excel: typeof Excel;
  /** `Office.context.requirements.isSetSupported`. */
  readonly isSetSupported: (name: string, version?: string) => boolean;
  /** Calls back once after the pause; the returned function calls it off. */
  readonly afterPause: (callback: () => void, milliseconds: number) => () => void;
}

/**
 * How long one request may take before it counts as lost, in milliseconds: long enough for a large workbook on a slow
 * machine, short enough that nobody thinks the pane is dead.
 */
export const REQUEST_TIME_LIMIT = 90_000;
