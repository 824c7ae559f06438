import { toAppError } from "../app/to-app-error";
import type { FailedFile } from "./file-job";

/** The failure as the output tells it, in one line. */
export function failedFile(error: unknown): FailedFile {
  const { code, message, hint } = toAppError(error);
  return { kind: "failed", code, message: `${message} ${hint}`.replace(/\s+/g, " ").trim() };
}
