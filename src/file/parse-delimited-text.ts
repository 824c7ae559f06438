import Papa from "papaparse";

/** The cells of a text file, by row; `unclosedQuoteRow` is the 0-based row whose quotation mark never closes, or null. */
export interface DelimitedText {
  readonly rows: readonly (readonly string[])[];
  readonly unclosedQuoteRow: number | null;
}

const DELIMITERS = [",", ";", "\t", "|"] as const;

/** Reads rows and cells; which delimiter separates cells is told by a first line `sep=;`, else by the rows themselves. */
export function parseDelimitedText(text: string): DelimitedText {
  const lines = text.replace(/\r\n?/g, "\n");
  const declared = /^sep=(.)\n/.exec(lines)?.[1];
  const body = declared === undefined ? lines : lines.slice("sep=?\n".length);
  const { rows, unclosedQuoteRow } = parse(body, declared ?? findDelimiter(body));
  const isBlankEnd = rows.at(-1)?.every((cell) => cell === "") ?? false;
  return { rows: isBlankEnd ? rows.slice(0, -1) : rows, unclosedQuoteRow };
}

/** Rows looked at to find the delimiter. */
const SAMPLE_ROWS = 100;

/**
 * The delimiter by which most rows have the same number of cells, of those with two cells or more; among equals, the
 * one that gives more cells. Title lines above the roster and commas inside names do not mislead it.
 */
function findDelimiter(text: string): string {
  let best = { delimiter: ",", rows: 0, cells: 0 };
  for (const delimiter of DELIMITERS) {
    const lengths = new Map<number, number>();
    for (const row of parse(text, delimiter, SAMPLE_ROWS).rows) {
      if (row.length > 1) lengths.set(row.length, (lengths.get(row.length) ?? 0) + 1);
    }
    for (const [cells, rows] of lengths) {
      if (rows > best.rows || (rows === best.rows && cells > best.cells)) best = { delimiter, rows, cells };
    }
  }
  return best.delimiter;
}

function parse(text: string, delimiter: string, preview = 0): DelimitedText {
  const result = Papa.parse<string[]>(text, { delimiter, newline: "\n", preview, skipEmptyLines: false });
  const unclosed = result.errors.find((error) => error.code === "MissingQuotes");
  return { rows: result.data, unclosedQuoteRow: unclosed ? (unclosed.row ?? 0) : null };
}
