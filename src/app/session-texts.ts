import { AppError } from "./app-error";
import type { SessionJob, SessionNotice } from "./session-state";

/** What the progress line says before the first step is known. */
export const FIRST_STEP_TEXT: Readonly<Record<SessionJob, string>> = {
  check: "Reading the workbook",
  "check-without-writing": "Reading the workbook",
  "remove-marks": "Removing the highlights",
  "remove-summary": "Removing the summary sheet",
};

/** What is told after the user stopped a job: what was written before stays. */
export const CANCELLED_NOTICE: Readonly<Record<SessionJob, SessionNotice>> = {
  check: {
    tone: "success",
    text: "The check was cancelled.",
    hint: "Some highlights or the summary sheet may already be written; you can remove them below.",
  },
  "check-without-writing": { tone: "success", text: "The check was cancelled. Nothing was written.", hint: null },
  "remove-marks": { tone: "success", text: "Stopped. Some highlights may still be there.", hint: null },
  "remove-summary": { tone: "success", text: "Stopped. The summary sheet may still be there.", hint: null },
};

/** Why a second job cannot begin. */
export function busyError(job: SessionJob): AppError {
  const what = job === "check" || job === "check-without-writing" ? "A check is" : "A removal is";
  return new AppError("busy", `${what} still running.`, "Wait until it has finished, or cancel it.");
}

/** The failure of something small, which leaves the state as it is. */
export function problemNotice(error: AppError): SessionNotice {
  return { tone: "problem", text: error.message, hint: error.hint };
}
