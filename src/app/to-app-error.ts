import { AppError } from "./app-error";

/** The failure as a sentence for the user; whatever is not ours is kept as `cause`. */
export function toAppError(failure: unknown): AppError {
  if (failure instanceof AppError) return failure;
  const detail = failure instanceof Error ? failure.message : String(failure);
  return new AppError(
    "unexpected",
    `Roster Check ran into something that it did not expect: ${detail}`,
    "Try again. If it happens again, save the workbook, close it and open it again.",
    { cause: failure },
  );
}
