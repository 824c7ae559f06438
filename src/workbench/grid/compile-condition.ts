import { parseAddress } from "../../core/grid/a1";
import type { CellValue } from "../../core/grid/cell-value";

/** Reads the value of a 0-based cell of the sheet that the condition stands on. */
export type ReadCell = (rowIndex: number, columnIndex: number) => CellValue;

/** Whether the condition holds, seen from a cell so many rows and columns away from the one that it was written for. */
export type Condition = (readCell: ReadCell, rowOffset: number, columnOffset: number) => boolean;

/** null is a blank cell, which Excel takes for "", 0 or FALSE as the comparison needs it. */
type Operand = CellValue | null;

type Expression = (readCell: ReadCell, rowOffset: number, columnOffset: number) => Operand;

/**
 * Understands the few formulas that our marks and sheets are made of: AND, OR, TRIM, LEFT, N, ISNUMBER and SEARCH over
 * texts, numbers, TRUE, FALSE and cells of the same sheet, compared by "=". Everything else gives undefined, since a guess would show a wrong mark.
 */
export function compileCondition(formula: string): Condition | undefined {
  const tokens = formula.match(TOKENS) ?? [];
  if (tokens.join("") !== formula) return undefined;
  const reader = new TokenReader(tokens.filter((token) => token.trim() !== ""));
  const expression = readComparison(reader);
  if (!expression || !reader.isAtEnd) return undefined;
  return (...seenFrom) => isTrue(expression(...seenFrom));
}

const TOKENS =
  /"(?:[^"]|"")*"|\$?[A-Za-z]{1,3}\$?[0-9]+(?![A-Za-z0-9_.])|[A-Za-z]+|-?[0-9]+(?:\.[0-9]+)?(?:E[+-]?[0-9]+)?|[(),=]|\s+/g;
const REFERENCE = /^(\$?)[A-Za-z]{1,3}(\$?)[0-9]+$/;

const FUNCTIONS: Readonly<Record<string, (values: readonly Operand[]) => CellValue>> = {
  AND: (values) => values.every(isTrue),
  OR: (values) => values.some(isTrue),
  TRIM: ([value]) =>
    String(value ?? "")
      .replace(/ +/g, " ")
      .replace(/^ | $/g, ""),
  LEFT: ([value, count]) => String(value ?? "").slice(0, Number(count ?? 1)),
  N: ([value]) => (typeof value === "string" ? 0 : Number(value)),
  ISNUMBER: ([value]) => typeof value === "number",
  SEARCH: ([wanted, text]) => searchInExcel(String(wanted ?? ""), String(text ?? "")),
};

/** 1-based place of the wanted text in whatever case, with Excel's wildcards; an error value where it is not there. */
function searchInExcel(wanted: string, text: string): CellValue {
  const pattern = wanted.replace(/~?[^]/g, (part) => {
    if (part === "?") return "[^]";
    if (part === "*") return "[^]*?";
    return part.replace(/^~(?=[^])/, "").replace(/[\\^$.*+?()[\]{}|/]/g, "\\$&");
  });
  const found = text.search(new RegExp(pattern, "i"));
  return found === -1 ? "#VALUE!" : found + 1;
}

class TokenReader {
  private position = 0;

  constructor(private readonly tokens: readonly string[]) {}

  get isAtEnd(): boolean {
    return this.position === this.tokens.length;
  }

  take(): string {
    this.position += 1;
    return this.tokens[this.position - 1] ?? "";
  }

  takeIf(token: string): boolean {
    if (this.tokens[this.position] !== token) return false;
    this.position += 1;
    return true;
  }
}

function readComparison(reader: TokenReader): Expression | undefined {
  const left = readOperand(reader);
  if (!left || !reader.takeIf("=")) return left;
  const right = readOperand(reader);
  return right && ((...seenFrom) => equalsInExcel(left(...seenFrom), right(...seenFrom)));
}

function readOperand(reader: TokenReader): Expression | undefined {
  const token = reader.take();
  if (token.startsWith('"')) return constant(token.slice(1, -1).replaceAll('""', '"'));
  if (/^-?[0-9]/.test(token)) return constant(Number(token));
  if (/^(TRUE|FALSE)$/i.test(token)) return constant(token.toUpperCase() === "TRUE");
  const reference = REFERENCE.exec(token);
  if (reference) return readReference(token, reference[1] === "$", reference[2] === "$");
  return readCall(token, reader);
}

function readReference(address: string, fixedColumn: boolean, fixedRow: boolean): Expression | undefined {
  const cell = parseAddress(address);
  if (!cell) return undefined;
  return (readCell, rowOffset, columnOffset) => {
    const rowIndex = cell.rowIndex + (fixedRow ? 0 : rowOffset);
    const value = readCell(rowIndex, cell.columnIndex + (fixedColumn ? 0 : columnOffset));
    return value === "" ? null : value;
  };
}

function readCall(name: string, reader: TokenReader): Expression | undefined {
  const call = FUNCTIONS[name.toUpperCase()];
  if (!call || !reader.takeIf("(")) return undefined;
  const parts: Expression[] = [];
  do {
    const part = readComparison(reader);
    if (!part) return undefined;
    parts.push(part);
  } while (reader.takeIf(","));
  if (!reader.takeIf(")")) return undefined;
  return (...seenFrom) => call(parts.map((part) => part(...seenFrom)));
}

function constant(value: CellValue): Expression {
  return () => value;
}

function isTrue(value: Operand): boolean {
  return typeof value === "string" ? value.toUpperCase() === "TRUE" : Boolean(value);
}

/** Text compares without case; a number is never a text. */
function equalsInExcel(left: Operand, right: Operand): boolean {
  if (left === null || right === null) return !left && !right;
  if (typeof left === "string" && typeof right === "string") return left.toLowerCase() === right.toLowerCase();
  return left === right;
}
