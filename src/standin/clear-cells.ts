import type { CellRange } from "../core/grid/cell-range";
import type { Worksheet } from "../workbook/worksheet";
import { requireAllowed, requireWritableCells } from "./access";
import { announceEdit } from "./announce-edit";
import { HostError } from "./host-error";
import type { HostSession } from "./host-session";
import { cellCount, subtract } from "./range-geometry";

/** `Range.clear`: "All", "Contents", "Formats", "Hyperlinks" or "RemoveHyperlinks". */
export function clearCells(sheet: Worksheet, range: CellRange, applyTo: string, session: HostSession): void {
  const before = cellCount(range) === 1 ? sheet.cells.value(range.rowIndex, range.columnIndex) : undefined;
  switch (applyTo) {
    case "All":
      requireWritableCells(session, sheet, [range]);
      requireAllowed(session, sheet, "formatCells");
      sheet.cells.clear(range, "all");
      sheet.hyperlinks.removeWithin(range);
      removeConditionalFormats(sheet, range);
      break;
    case "Contents":
      requireWritableCells(session, sheet, [range]);
      sheet.cells.clear(range, "contents");
      break;
    case "Formats":
      requireAllowed(session, sheet, "formatCells");
      sheet.cells.clear(range, "formats");
      removeConditionalFormats(sheet, range);
      session.changed(sheet);
      return;
    case "Hyperlinks":
    case "RemoveHyperlinks":
      requireAllowed(session, sheet, "insertHyperlinks");
      sheet.hyperlinks.removeWithin(range);
      session.changed(sheet);
      return;
    default:
      throw new HostError("InvalidArgument");
  }
  announceEdit(session, sheet, range, before);
}

/** Takes the cells out of every rule that watches them; a rule without cells goes. */
export function removeConditionalFormats(sheet: Worksheet, range: CellRange): void {
  for (const rule of sheet.conditionalFormats.list()) {
    const ranges = rule.ranges.flatMap((watched) => subtract(watched, range));
    if (ranges.length === 0) sheet.conditionalFormats.remove((candidate) => candidate.id === rule.id);
    else if (ranges.length !== rule.ranges.length || ranges.some((left, index) => left !== rule.ranges[index])) {
      sheet.conditionalFormats.update(rule.id, { ranges });
    }
  }
}
