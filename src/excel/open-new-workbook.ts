import { AppError } from "../app/app-error";

/** Opens the bytes of an .xlsx file as a new workbook beside the open one. @throws AppError where this Excel does not. */
export async function openNewWorkbook(bytes: Uint8Array): Promise<void> {
  try {
    await Excel.createWorkbook(toBase64(bytes));
  } catch (cause) {
    throw new AppError(
      "host-refused",
      "This Excel did not open the sample roster.",
      "Open a workbook of your own that lists people, roles and teams.",
      { cause },
    );
  }
}

function toBase64(bytes: Uint8Array): string {
  let text = "";
  for (const byte of bytes) text += String.fromCharCode(byte);
  return btoa(text);
}
