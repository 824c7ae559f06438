import { AppError } from "../app/app-error";

/** Opens a troubled train with invented people in a new workbook. Its bytes come with the add-in's own scripts. */
export async function openSample(): Promise<void> {
  try {
    const { default: bytes } = await import(
      /* webpackChunkName: "sample" */ "../../assets/samples/summit-troubled.xlsx",
      { with: { type: "bytes" } }
    );
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
