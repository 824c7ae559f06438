import { AppError, type AppErrorCode } from "../app/app-error";
import { toAppError } from "../app/to-app-error";
import { WorkbookError, type WorkbookErrorCode } from "../workbook/workbook-error";

const CODES: Readonly<Record<WorkbookErrorCode, AppErrorCode>> = {
  "not-a-workbook": "not-a-workbook",
  encrypted: "encrypted",
  "unsupported-format": "unsupported-format",
  "too-large": "too-large",
  damaged: "damaged",
  "invalid-edit": "host-refused",
};

/** Runs the work; what the workbook package throws comes out as an AppError with the same sentence and hint. */
export function asAppErrors<Result>(work: () => Result): Result {
  try {
    return work();
  } catch (failure) {
    if (failure instanceof WorkbookError) {
      throw new AppError(CODES[failure.code], failure.message, failure.hint, { cause: failure });
    }
    throw toAppError(failure);
  }
}
