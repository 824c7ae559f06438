import { quoteSheetName } from "../core/grid/a1";

const MAX_LENGTH = 31;

/** Why Excel would refuse a sheet of this name beside those of `taken` names, as a sentence; undefined where it would not. */
export function refusalOfSheetName(name: string, taken: readonly string[]): string | undefined {
  if (name.trim() === "") return "A sheet’s name must not be blank.";
  if (name.length > MAX_LENGTH) return `Sheet name “${name}” is longer than ${MAX_LENGTH} characters.`;
  if (/[:\\/?*[\]]/.test(name)) return `Sheet name “${name}” must not contain : \\ / ? * [ or ].`;
  if (/^'|'$/.test(name)) return `Sheet name “${name}” must not begin or end with an apostrophe.`;
  if (name.toLowerCase() === "history") return "“History” is a name that Excel keeps for itself.";
  if (taken.some((other) => other.toLowerCase() === name.toLowerCase()))
    return `The workbook has a sheet “${name}” already.`;
  return undefined;
}

/** Texts and other quoted names are passed over; the rest is a sheet's name, quoted or plain, with its "!". */
const SHEET_REFERENCE = /"(?:[^"]|"")*"|'((?:[^']|'')*)'!|(?<![\p{L}\p{N}_.'\]])([\p{L}_][\p{L}\p{N}_.]*)!/gu;

/** A formula or link location with the references to one sheet leading to its new name. */
export function renameSheetInFormula(formula: string, from: string, to: string): string {
  const wanted = from.toLowerCase();
  return formula.replace(SHEET_REFERENCE, (piece, quoted: string | undefined, plain: string | undefined) => {
    const name = quoted?.replaceAll("''", "'") ?? plain;
    return name?.toLowerCase() === wanted ? `${quoteSheetName(to)}!` : piece;
  });
}
