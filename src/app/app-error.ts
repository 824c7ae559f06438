/** Every way in which our own work can fail; codes are stable, messages are for people. */
export type AppErrorCode =
  | "cancelled"
  | "busy"
  | "not-a-workbook"
  | "encrypted"
  | "too-large"
  | "damaged"
  | "unsupported-format"
  | "file-not-found"
  | "file-not-writable"
  | "bad-argument"
  | "cell-edit-mode"
  | "read-only"
  | "protected"
  | "payload-too-large"
  | "no-answer"
  | "host-refused"
  | "unexpected";

/** A failure told to the user: `message` says what is wrong and where, `hint` what to do. */
export class AppError extends Error {
  override readonly name = "AppError";

  constructor(
    readonly code: AppErrorCode,
    message: string,
    readonly hint: string,
    options?: ErrorOptions,
  ) {
    super(message, options);
  }
}
