/** What the user knows of a workbook and its cells do not say. Each outranks what the roster would say by itself. */
export interface WorkbookFacts {
  /** The ART's name where no cell, title or sheet names one; null for the file's name. */
  readonly artName: string | null;
  /** The workbook is one team without an ART: what the handbook asks of an ART (lines 3 to 23) does not apply. */
  readonly singleTeam: boolean;
  /** Link to the Organizational Value Stream Map by ART: its name in any spelling, or its key (`""` for an unnamed ART). */
  readonly valueStreamMaps: Readonly<Record<string, string>>;
  /** What kind of team a team is, by its name in any spelling or by its key. */
  readonly teamKinds: Readonly<Record<string, "agile" | "support">>;
}

/** Nothing but what the workbook says. */
export const NO_FACTS: WorkbookFacts = { artName: null, singleTeam: false, valueStreamMaps: {}, teamKinds: {} };
