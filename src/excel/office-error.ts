import { AppError } from "../app/app-error";
import { toAppError } from "../app/to-app-error";

/** Office's own error, as far as we look at it. It is told by its shape: an add-in's frame may have another class of it. */
export interface OfficeError {
  readonly code: string;
  readonly message: string;
}

export function isOfficeError(failure: unknown): failure is OfficeError {
  if (typeof failure !== "object" || failure === null) return false;
  return "code" in failure && typeof failure.code === "string" && "debugInfo" in failure;
}

/** Whether the request or its answer was larger than Excel takes, so that reading a smaller piece may go through. */
export function isTooLarge(failure: unknown): boolean {
  return isOfficeError(failure) && TOO_LARGE.has(failure.code);
}

/** Whether Excel refused a request as a whole for its size, so that nothing of it has run and its halves may be sent. */
export function isRefusedForSize(failure: unknown): boolean {
  return isOfficeError(failure) && failure.code === "RequestPayloadSizeLimitExceeded";
}

const TOO_LARGE: ReadonlySet<string> = new Set([
  "RequestPayloadSizeLimitExceeded",
  "ResponsePayloadSizeLimitExceeded",
  "RangeExceedsLimit",
]);

/** Excel never answered. The request may have run: read the workbook again before anything is tried again. */
export function lostRequestError(): AppError {
  return new AppError(
    "no-answer",
    "Excel did not answer in time.",
    "Finish editing the cell or close an open dialog in Excel, then try again.",
  );
}

/** A failure as a sentence for the user. Office's messages are not for users, so the code decides. */
export function toOfficeAppError(failure: unknown): AppError {
  if (failure instanceof AppError || !isOfficeError(failure)) return toAppError(failure);
  const { code, message, hint } = SENTENCES[failure.code] ?? unknownRefusal(failure);
  return new AppError(code, message, hint, { cause: failure });
}

type Sentence = Pick<AppError, "code" | "message" | "hint">;

const GONE: Sentence = {
  code: "host-refused",
  message: "Part of the workbook that was just read is not there any more.",
  hint: "Somebody may have deleted or moved it. Try again.",
};

const CONNECTION: Sentence = {
  code: "no-answer",
  message: "The connection to Excel was interrupted.",
  hint: "Try again. If it happens again, reload the workbook.",
};

const LARGE: Sentence = {
  code: "payload-too-large",
  message: "A piece of the workbook is larger than Excel can hand over at once.",
  hint: "Shorten very long cell texts, or split the sheet, and try again.",
};

const OTHER_IN_FRONT: Sentence = {
  code: "host-refused",
  message: "Excel refused, because another workbook is in front.",
  hint: "Click into this workbook, then try again.",
};

const CONFLICT: Sentence = {
  code: "host-refused",
  message: "Excel refused the change, because merged cells, a filter or a table are in the way.",
  hint: "Clear filters and unmerge cells on the sheet, then try again.",
};

const SENTENCES: Readonly<Record<string, Sentence>> = {
  InvalidOperationInCellEditMode: {
    code: "cell-edit-mode",
    message: "Excel takes no requests while a cell is being edited.",
    hint: "Press Enter or Esc in the sheet, then try again.",
  },
  AccessDenied: {
    code: "protected",
    message: "Excel did not allow the change, because the sheet or the workbook is protected or open read-only.",
    hint: "Unprotect it (Review, Unprotect Sheet) or save a copy that you may edit, then try again.",
  },
  InactiveWorkbook: OTHER_IN_FRONT,
  InvalidSelection: OTHER_IN_FRONT,
  GeneralException: {
    code: "host-refused",
    message: "Excel could not do what was asked, and does not say why.",
    hint: "Click into this workbook if another one is in front, then try again. If it happens again, save the workbook, close it and open it again.",
  },
  WriteNotSupportedWhenModalDialogOpen: {
    code: "host-refused",
    message: "Excel refused, because a dialog is open.",
    hint: "Close the dialog in Excel, then try again.",
  },
  ApiNotFound: {
    code: "host-refused",
    message: "This version of Excel is too old for what was asked.",
    hint: "Update Office, or use Excel on the web.",
  },
  ItemNotFound: GONE,
  InvalidObjectPath: GONE,
  InvalidReference: GONE,
  RequestPayloadSizeLimitExceeded: LARGE,
  ResponsePayloadSizeLimitExceeded: LARGE,
  RangeExceedsLimit: LARGE,
  FilteredRangeConflict: CONFLICT,
  MergedRangeConflict: CONFLICT,
  ConnectionFailure: CONNECTION,
  Timeout: CONNECTION,
  InvalidOrTimedOutSession: CONNECTION,
  ActivityLimitReached: {
    code: "host-refused",
    message: "Excel is busy.",
    hint: "Wait a moment, then try again.",
  },
};

function unknownRefusal({ code, message }: OfficeError): Sentence {
  return {
    code: "host-refused",
    message: `Excel refused what was asked (${code}: ${message.replace(/\.$/u, "")}).`,
    hint: "Try again. If it happens again, save the workbook, close it and open it again.",
  };
}
