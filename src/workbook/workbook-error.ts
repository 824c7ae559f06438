/**
 * Why a workbook could not be read or changed.
 * - `not-a-workbook`: the bytes are something else (empty, text, a picture, a Word document, a zip without a workbook).
 * - `encrypted`: protected by a password to open.
 * - `unsupported-format`: a spreadsheet, but of another format (.xls, .xlsb, .ods, .numbers).
 * - `too-large`: beyond the limits that keep time and memory bounded.
 * - `damaged`: a workbook whose parts contradict each other or are broken.
 * - `invalid-edit`: the caller asked for something that Excel would refuse (a doubled sheet name, overlapping tables).
 */
export type WorkbookErrorCode =
  "not-a-workbook" | "encrypted" | "unsupported-format" | "too-large" | "damaged" | "invalid-edit";

/** The only error that this package throws on purpose. `message` says what is wrong, `hint` what to do; both are sentences. */
export class WorkbookError extends Error {
  override readonly name = "WorkbookError";
  readonly code: WorkbookErrorCode;
  readonly hint: string;

  constructor(code: WorkbookErrorCode, message: string, hint: string, cause?: unknown) {
    super(message, cause === undefined ? undefined : { cause });
    this.code = code;
    this.hint = hint;
  }
}
