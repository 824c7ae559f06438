import type { CellValue } from "../core/grid/cell-value";
import { dateSerial } from "./date-serial";
import { HostError } from "./host-error";

/** What Excel makes of a text that is typed into a cell, or written by `Range.values`. */
export type TypedContent =
  | { readonly kind: "value"; readonly value: CellValue; readonly numberFormat?: string }
  /** Without "=". */
  | { readonly kind: "formula"; readonly formula: string };

/**
 * Reads a typed text as Excel does: an apostrophe or the text format keep it text, "=", "+", "-" and "@" begin a
 * formula, and what looks like a number, a percentage, a date, a time or a truth value becomes one.
 * @throws HostError InvalidArgument for a formula that Excel would not take.
 */
export function readTypedText(text: string, cellFormat: string, dateSystem: 1900 | 1904): TypedContent {
  if (text.startsWith("'")) return { kind: "value", value: text.slice(1) };
  if (cellFormat === "@") return { kind: "value", value: text };
  const scalar = readNumber(text.trim()) ?? readTruth(text.trim()) ?? readDate(text.trim(), dateSystem);
  if (scalar) return { kind: "value", ...scalar };
  if (/^=./su.test(text)) return { kind: "formula", formula: checkedFormula(text.slice(1)) };
  if (/^[+\-@]./su.test(text)) return { kind: "formula", formula: checkedFormula(text.replace(/^[+@]/u, "")) };
  return { kind: "value", value: text };
}

interface Scalar {
  readonly value: CellValue;
  readonly numberFormat?: string;
}

const NUMBER = /^([-+]?)(\$?)(\d{1,3}(?:,\d{3})+|\d*)(\.\d*)?(?:[eE]([-+]?\d{1,3}))?(%?)$/;

function readNumber(text: string): Scalar | undefined {
  const inParentheses = /^\(([^-+()]+)\)$/.exec(text);
  const match = NUMBER.exec(inParentheses ? `-${inParentheses[1] ?? ""}` : text);
  if (!match) return undefined;
  const [, sign = "", currency = "", whole = "", fraction = "", exponent = "", percent = ""] = match;
  if (!/\d/.test(whole + fraction)) return undefined;
  const size = Number(
    `${whole.replaceAll(",", "")}${fraction === "." ? "" : fraction}${exponent ? `e${exponent}` : ""}`,
  );
  const value = (sign === "-" ? -size : size) / (percent ? 100 : 1);
  if (percent) return { value, numberFormat: fraction ? "0.00%" : "0%" };
  if (currency) return { value, numberFormat: fraction ? "$#,##0.00" : "$#,##0" };
  if (whole.includes(",")) return { value, numberFormat: fraction ? "#,##0.00" : "#,##0" };
  return exponent ? { value, numberFormat: "0.00E+00" } : { value };
}

function readTruth(text: string): Scalar | undefined {
  const upper = text.toUpperCase();
  return upper === "TRUE" || upper === "FALSE" ? { value: upper === "TRUE" } : undefined;
}

function readDate(text: string, dateSystem: 1900 | 1904): Scalar | undefined {
  const american = /^(\d{1,2})[/-](\d{1,2})[/-](\d{4}|\d{2})$/.exec(text);
  const iso = /^(\d{4})[/-](\d{1,2})[/-](\d{1,2})$/.exec(text);
  const time = /^(\d{1,2}):([0-5]\d)$/.exec(text);
  if (time && Number(time[1]) < 24) {
    return { value: (Number(time[1]) * 60 + Number(time[2])) / 1440, numberFormat: "h:mm" };
  }
  const [year, month, day] = iso
    ? [iso[1], iso[2], iso[3]]
    : american
      ? [fullYear(american[3] ?? ""), american[1], american[2]]
      : [];
  if (year === undefined) return undefined;
  const serial = serialOf(Number(year), Number(month), Number(day), dateSystem);
  return serial === undefined ? undefined : { value: serial, numberFormat: "m/d/yyyy" };
}

/** Two digits below 30 are of this century, as Windows has it. */
function fullYear(digits: string): string {
  if (digits.length === 4) return digits;
  return Number(digits) < 30 ? `20${digits}` : `19${digits}`;
}

function serialOf(year: number, month: number, day: number, dateSystem: 1900 | 1904): number | undefined {
  const date = new Date(Date.UTC(year, month - 1, day));
  if (date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day || year < dateSystem) return undefined;
  return dateSerial(year, month, day, dateSystem);
}

/** Only what is surely no formula is refused: open quotes and brackets, an operator at the end. */
function checkedFormula(formula: string): string {
  const outsideQuotes = formula.replace(/"[^"]*"|'[^']*'/gu, "x");
  let depth = 0;
  for (const letter of outsideQuotes) {
    if (letter === "(") depth += 1;
    if (letter === ")") depth -= 1;
    if (depth < 0) break;
  }
  if (depth !== 0 || outsideQuotes.includes('"') || /[-+*/^&=<>,(]\s*$/u.test(outsideQuotes)) {
    throw new HostError(
      "InvalidArgument",
      "The formula is missing a range reference or a defined name, or is not closed.",
    );
  }
  return formula;
}
