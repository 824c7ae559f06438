import { openWorkbook } from "../workbook/open-workbook";
import type { Unpacker } from "../workbook/zip/inflate-entry";
import { buildCsvWorkbook } from "./csv-workbook";
import { FileWorkbook } from "./file-workbook";
import { asAppErrors } from "./workbook-app-error";

/**
 * Opens a workbook from a file's bytes: .csv, .tsv and .txt as text with one sheet named like the file, everything
 * else as an Excel package, whatever its extension claims. `name` is the file's name, with or without a folder.
 * The bytes are kept; do not change them afterwards. `unpacker` is as `openWorkbook` takes it.
 * @throws AppError that says what the file is and what to do.
 */
export function openFileWorkbook(name: string, bytes: Uint8Array, unpacker?: Unpacker): FileWorkbook {
  const fileName = name.replace(/^.*[\\/]/, "");
  return asAppErrors(() => {
    const isText = /\.(csv|tsv|txt)$/i.test(fileName) && !isPackage(bytes);
    const workbook = isText ? buildCsvWorkbook(fileName, bytes) : openWorkbook(bytes, {}, unpacker);
    return new FileWorkbook(fileName, workbook, isText);
  });
}

/** Whether the bytes begin as a zip archive does, or as the container of an encrypted or old workbook. */
function isPackage(bytes: Uint8Array): boolean {
  const start = [...bytes.subarray(0, 4)].map((byte) => byte.toString(16)).join(" ");
  return start === "50 4b 3 4" || start === "d0 cf 11 e0";
}
