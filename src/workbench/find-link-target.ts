import { parseAddress } from "../core/grid/a1";
import type { CellRange } from "../core/grid/cell-range";
import type { Workbook } from "../workbook/workbook";
import type { Worksheet } from "../workbook/worksheet";

/** Cells that a link or a typed address leads to. */
export interface LinkTarget {
  readonly sheet: Worksheet;
  readonly range: CellRange;
}

const WITH_SHEET = /^(?:'((?:[^']|'')+)'|([^'!]+))!(.+)$/;

/**
 * Where a place inside the workbook is: `'ART 1'!C12`, `Team!A1:B2`, `C12` on the sheet in sight, or a defined name.
 * Undefined where there is no such place.
 */
export function findLinkTarget(workbook: Workbook, location: string, current: Worksheet): LinkTarget | undefined {
  const place = location.trim().replace(/^[#=]/, "");
  const parts = WITH_SHEET.exec(place);
  if (parts) {
    const sheet = workbook.findWorksheet((parts[1] ?? "").replaceAll("''", "'") || (parts[2] ?? ""));
    const range = parseAddress(parts[3] ?? "");
    return sheet && range && { sheet, range };
  }
  const range = parseAddress(place);
  if (range) return { sheet: current, range };
  const name = workbook.names.find(place, current.id) ?? workbook.names.find(place, null);
  return name && WITH_SHEET.test(name.formula) ? findLinkTarget(workbook, name.formula, current) : undefined;
}
