import type { GivenDecisions } from "../core/decisions/with-given";
import type { WorkbookFigures } from "../core/report/workbook-figures";

/** How results are printed: for people, as one JSON object, or as one JSON object a line. */
export type CheckFormat = "text" | "json" | "jsonl";

/** One file to check, as plain data that can be handed to another thread. */
export interface CheckJob {
  readonly file: string;
  /** Where to save the marked copy; null for nowhere. */
  readonly copy: string | null;
  readonly format: CheckFormat;
  readonly asOf: string;
  readonly given: GivenDecisions;
}

/** What became of one file, as plain data that can be handed back from another thread. */
export type CheckedFile =
  | {
      readonly kind: "checked";
      /** The findings in the job's format, made by the thread that checked: the only thing of a file that can be large. */
      readonly printed: string;
      readonly hasErrors: boolean;
      readonly figures: WorkbookFigures;
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
