import { isErrorValue, type CellValue } from "../../core/grid/cell-value";
import { cellAddress } from "../../core/grid/a1";
import { WorkbookError } from "../workbook-error";
import { escapeXmlText } from "../xml/escape-xml";
import { encodeEscapedCharacters } from "../xml/escaped-characters";

/** Excel's limit of a cell's text ("Excel specifications and limits"). */
export const MAX_CELL_TEXT = 32_767;

/** What one cell shall be. `styleIndex` -1 leaves the cell without a style of its own. */
export interface CellState {
  readonly value: CellValue;
  /** Without "=". */
  readonly formula: string | undefined;
  readonly styleIndex: number;
}

/**
 * The source of a cell, or "" where nothing has to be written. Texts are written into the cell itself, so that the
 * workbook's list of texts stays as it was. @param prefix of the sheet's tags, with its colon
 */
export function cellSource(rowIndex: number, columnIndex: number, state: CellState, prefix: string): string {
  const { value, formula, styleIndex } = state;
  if (value === "" && formula === undefined && styleIndex < 0) return "";
  const style = styleIndex > 0 ? ` s="${styleIndex}"` : "";
  const start = `<${prefix}c r="${cellAddress(rowIndex, columnIndex)}"${style}`;
  const content = formula === undefined ? plainContent(value, prefix) : formulaContent(formula, value, prefix);
  return content === "" ? `${start}/>` : `${start}${content}</${prefix}c>`;
}

/** Refuses what a cell cannot hold. @throws WorkbookError `invalid-edit` */
export function requireCellValue(value: CellValue): void {
  if (typeof value === "string" && value.length > MAX_CELL_TEXT) {
    throw new WorkbookError(
      "invalid-edit",
      `A cell holds no more than ${MAX_CELL_TEXT} characters; this text has ${value.length}.`,
      "Shorten the text.",
    );
  }
  if (typeof value === "number" && !Number.isFinite(value)) {
    throw new WorkbookError("invalid-edit", "A cell cannot hold a number that is not finite.", "Give a finite number.");
  }
}

/** The rest of the opening tag and the content. */
function plainContent(value: CellValue, prefix: string): string {
  if (value === "") return "";
  if (typeof value === "number") return `><${prefix}v>${value}</${prefix}v>`;
  if (typeof value === "boolean") return ` t="b"><${prefix}v>${value ? 1 : 0}</${prefix}v>`;
  return ` t="inlineStr"><${prefix}is>${textElement(value, prefix)}</${prefix}is>`;
}

function formulaContent(formula: string, result: CellValue, prefix: string): string {
  const source = `<${prefix}f>${escapeXmlText(encodeEscapedCharacters(formula))}</${prefix}f>`;
  if (typeof result === "number") return `>${source}<${prefix}v>${result}</${prefix}v>`;
  if (typeof result === "boolean") return ` t="b">${source}<${prefix}v>${result ? 1 : 0}</${prefix}v>`;
  const type = isErrorValue(result) ? "e" : "str";
  return ` t="${type}">${source}<${prefix}v>${escapeXmlText(encodeEscapedCharacters(result))}</${prefix}v>`;
}

function textElement(text: string, prefix: string): string {
  const space = /^\s|\s$|\n/.test(text) ? ' xml:space="preserve"' : "";
  return `<${prefix}t${space}>${escapeXmlText(encodeEscapedCharacters(text))}</${prefix}t>`;
}
