import type { WorkbookPort } from "../app/ports/workbook-port";
import type { PortfolioEntry } from "../core/report/portfolio-entry";
import type { AnswerListener, FileJob } from "./file-job";

/** A workbook opened from a file: the door to it, and the way back to bytes. */
export interface OpenedFile extends WorkbookPort {
  /** A copy has to keep the extension .xlsm, or Excel refuses to open it. */
  readonly hasMacros: boolean;
  /** A changed copy loses the validity of its digital signature. */
  readonly isSigned: boolean;
  /** The file with all edits; a CSV becomes an .xlsx. */
  save(): Uint8Array;
}

/** What the commands need beside the machine; the entry composes it. */
export interface FileServices {
  readonly productVersion: string;
  /**
   * Checks or maps the files over the machine's cores. Answers are handed over in the order of the jobs, one at a time; a
   * file that needs more time or memory than there is fails alone.
   */
  doJobs<Job extends FileJob>(jobs: readonly Job[], onAnswer: AnswerListener<Job>): Promise<void>;
  /** An .xlsx file that shows many checked workbooks together. `asOf` is an ISO date. */
  buildPortfolio(entries: readonly PortfolioEntry[], asOf: string): Promise<Uint8Array>;
}

/** `name` is the file's name with its extension. Rejects with an AppError that says what is wrong with the bytes. */
export type OpenFile = (name: string, bytes: Uint8Array) => OpenedFile;
