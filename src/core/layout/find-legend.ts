import { textAt } from "../grid/cell-text";
import { cleanText, foldTitle } from "../grid/normalize-text";
import type { SheetSnapshot } from "../grid/sheet-snapshot";
import type { RoleReader } from "../roster/parse-role-title";
import type { RoleId } from "../vocabulary/role-id";
import type { SheetUnderstanding } from "./sheet-understanding";

const INLINE = /^(.{1,30}?)\s*(?:=|:|-|–|—)\s*(.{4,60})$/u;

/**
 * What the workbook itself says that unclear titles mean ("PM = Product Manager", or a Legend with both side by side),
 * by folded title. Only titles that can mean several roles are looked for, only outside the rosters' rows, and a title
 * that is explained in two ways is left out.
 */
export function findLegend(
  sheets: readonly SheetUnderstanding[],
  readRole: RoleReader,
): Readonly<Record<string, RoleId>> {
  const found = new Map<string, RoleId | null>();
  const note = (title: string, meaning: string): void => {
    const reading = readRole(title);
    if (reading.parts.length > 0 || reading.ambiguous.length === 0) return;
    const roles = readRole(meaning).parts.map(({ role }) => role);
    const role = roles[0];
    if (roles.length !== 1 || role === undefined || !reading.ambiguous.includes(role)) return;
    const key = foldTitle(title);
    found.set(key, found.has(key) && found.get(key) !== role ? null : role);
  };
  for (const understanding of sheets) {
    for (const rowIndex of rowsOutside(understanding)) noteRow(understanding.sheet, rowIndex, note);
  }
  return Object.fromEntries([...found].flatMap(([title, role]) => (role ? [[title, role]] : [])));
}

function noteRow(sheet: SheetSnapshot, rowIndex: number, note: (title: string, meaning: string) => void): void {
  const row = sheet.values[rowIndex] ?? [];
  row.forEach((_, columnIndex) => {
    const text = textAt(sheet, rowIndex, columnIndex);
    if (text === "" || text.length > 100) return;
    const beside = textAt(sheet, rowIndex, columnIndex + 1);
    if (beside !== "" && text.length <= 30) note(text, beside);
    const inline = INLINE.exec(cleanText(text));
    if (inline) note(inline[1] ?? "", inline[2] ?? "");
  });
}

/** Rows of the sheet that belong to no roster: titles, notes, and whole sheets without one. */
function rowsOutside({ sheet, rosters }: SheetUnderstanding): readonly number[] {
  const inside = new Set(rosters.flatMap(({ region }) => [...region.headerRows, ...region.bodyRows]));
  return sheet.values.flatMap((row, rowIndex) => (row.length > 0 && !inside.has(rowIndex) ? [rowIndex] : []));
}
