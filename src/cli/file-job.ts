import type { GivenDecisions } from "../core/decisions/with-given";
import type { MappingMemory } from "../core/mapping/column-mapping";
import type { WorkbookFigures } from "../core/report/workbook-figures";

/** How results are printed: for people, as one JSON object, or as one JSON object a line. */
export type CheckFormat = "text" | "json" | "jsonl";

/** One file to check, as plain data that can be handed to another thread. */
export interface CheckJob {
  readonly kind: "check";
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

/** One file whose columns are to be shown, as plain data that can be handed to another thread. */
export interface MapJob {
  readonly kind: "map";
  readonly file: string;
  /** Which answer is wanted of the two. */
  readonly json: boolean;
  readonly memory: MappingMemory;
}

/** How one file was read, as plain data that can be handed back from another thread. */
export type MappedFile =
  | {
      readonly kind: "mapped";
      /** For people; `""` where JSON was asked for. */
      readonly printed: string;
      /** The sheets of the JSON; none where a text was asked for. */
      readonly sheets: readonly object[];
    }
  | FailedFile;

/** What a thread can do with a file. */
export type FileJob = CheckJob | MapJob;

/** What became of a job's file. */
export type AnswerTo<Job extends FileJob> = Job extends CheckJob ? CheckedFile : MappedFile;

/** Told what became of one file; the next comes when it is done. */
export type AnswerListener<Job extends FileJob> = (job: Job, answer: AnswerTo<Job>) => Promise<void>;

export interface FailedFile {
  readonly kind: "failed";
  readonly code: string;
  /** What is wrong and what to do, in one line. */
  readonly message: string;
}
