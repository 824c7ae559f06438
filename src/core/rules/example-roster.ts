import { cellAddress } from "../grid/a1";

/** One sheet of a text table. */
export interface TableSheet {
  readonly name: string;
  /** By row and column, trimmed, marks taken off. */
  readonly cells: readonly (readonly string[])[];
}

export interface RosterTable {
  readonly sheets: readonly TableSheet[];
  /** Cells that stood between « and », as "Sheet!C2", sorted. */
  readonly marked: readonly string[];
}

/**
 * Reads a roster written as text: rows between bars, a line "## Name" before each sheet (one sheet named "Roster"
 * where there is none), « » around the cells that findings should point at. A line break in a cell is written "\n".
 */
export function readRosterTable(text: string): RosterTable {
  const sheets: { name: string; cells: string[][] }[] = [];
  const marked: string[] = [];
  for (const line of text.split("\n").map((raw) => raw.trim())) {
    if (line.startsWith("## ")) sheets.push({ name: line.slice(3), cells: [] });
    if (!line.startsWith("|")) continue;
    if (sheets.length === 0) sheets.push({ name: "Roster", cells: [] });
    const sheet = sheets.at(-1);
    if (sheet === undefined) continue;
    const row = line.slice(1, line.endsWith("|") ? -1 : undefined).split("|");
    sheet.cells.push(
      row.map((raw, columnIndex) => {
        const cell = raw.trim();
        if (/^«.*»$/.test(cell)) marked.push(`${sheet.name}!${cellAddress(sheet.cells.length, columnIndex)}`);
        return cell.replace(/[«»]/g, "").replaceAll("\\n", "\n").trim();
      }),
    );
  }
  return { sheets, marked: marked.sort() };
}
