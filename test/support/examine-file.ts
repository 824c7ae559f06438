import { AppError } from "../../src/app/app-error";
import { checkWorkbook } from "../../src/app/check-workbook";
import { NOTHING_GIVEN } from "../../src/core/decisions/with-given";
import type { WorkbookSnapshot } from "../../src/core/grid/sheet-snapshot";
import { openFileWorkbook } from "../../src/file/open-file-workbook";
import { differingParts } from "./package-text";

/** What became of a file that may be anything: refused with a sentence, or read, checked, marked, saved and read again. */
export type Examined =
  { readonly refused: AppError } | { readonly snapshot: WorkbookSnapshot; readonly saved: Uint8Array };

/** Parts that marks and summary change, beside the new ones. */
const CHANGED_PARTS =
  /\[content_types\]\.xml$|\.rels$|workbook\.xml$|styles?\d*\.xml$|worksheets\/|sheet[^/]*\.xml$|calcchain\.xml$/i;

const ignore = (): void => undefined;

/**
 * Takes the file all the way through the file door. Throws where the product breaks its word: a failure without a
 * sentence, a copy that cannot be read, cells or parts of the user's that differ in the copy.
 */
export async function examineFile(name: string, bytes: Uint8Array): Promise<Examined> {
  let snapshot: WorkbookSnapshot;
  let saved: Uint8Array;
  try {
    const opened = openFileWorkbook(name, bytes);
    snapshot = await opened.readWorkbook(ignore);
    if (!opened.isText && !isSame(opened.save(), bytes))
      throw new Error("a workbook that was only read is saved otherwise");
    const request = {
      asOf: "2026-06-01",
      given: NOTHING_GIVEN,
      decide: <T>(kept: T) => kept,
      whenInDoubt: "leave-out",
    } as const;
    await checkWorkbook({ workbook: opened }, { ...request, write: true }, ignore);
    saved = opened.save();
  } catch (failure) {
    return { refused: requireSentence(failure) };
  }
  const again = await openFileWorkbook("copy.xlsx", saved).readWorkbook(ignore);
  for (const sheet of snapshot.sheets) {
    const copy = again.sheets.find(({ id }) => id === sheet.id);
    if (sheet.purpose !== "user") continue;
    if (JSON.stringify(copy?.values) !== JSON.stringify(sheet.values))
      throw new Error(`cells of “${sheet.name}” differ in the copy`);
  }
  if (isZip(bytes)) requireKeptParts(bytes, saved);
  return { snapshot, saved };
}

function requireSentence(failure: unknown): AppError {
  if (!(failure instanceof AppError) || failure.code === "unexpected") throw failure;
  const said = `${failure.message} ${failure.hint}`;
  if (!/^[A-ZÄÖÜ“_].*[.)]$/s.test(said)) throw new Error(`no sentence: ${said}`);
  return failure;
}

function requireKeptParts(bytes: Uint8Array, saved: Uint8Array): void {
  const lost = differingParts(bytes, saved).filter(
    (part) => !CHANGED_PARTS.test(part) && !/tables\/|drawings\/|charts\//.test(part),
  );
  if (lost.length > 0) throw new Error(`parts differ in the copy: ${lost.join(", ")}`);
}

function isZip(bytes: Uint8Array): boolean {
  return bytes[0] === 0x50 && bytes[1] === 0x4b && bytes[2] === 3;
}

function isSame(a: Uint8Array, b: Uint8Array): boolean {
  return Buffer.compare(a, b) === 0;
}
