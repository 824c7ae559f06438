import type { GivenDecisions } from "../core/decisions/with-given";
import type { ReportJson } from "../core/report/report-json";

/** One file to check, as plain data that can be handed to another thread. */
export interface CheckJob {
  readonly file: string;
  /** Where to save the marked copy; null for nowhere. */
  readonly copy: string | null;
  readonly asOf: string;
  readonly given: GivenDecisions;
}

/** What became of one file, as plain data that can be handed back from another thread. */
export type CheckedFile =
  | {
      readonly kind: "checked";
      readonly json: ReportJson;
      /** The findings as people read them. */
      readonly text: string;
      readonly hasErrors: boolean;
      /** What the copy lacks or loses, each a sentence. */
      readonly warnings: readonly string[];
    }
  | FailedFile;

export interface FailedFile {
  readonly kind: "failed";
  readonly code: string;
  /** What is wrong and what to do, in one line. */
  readonly message: string;
}
