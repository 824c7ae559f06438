import type { CellRange } from "../core/grid/cell-range";
import { MARK_FORMATS, type MarkFormat } from "../core/report/mark-format";
import type { MarkCells } from "../core/report/workbook-edit";
import { areaAddresses } from "./area-addresses";
import type { OwnMark } from "./own-marks";
import type { WriteStep } from "./write-steps";

const DELETE_BYTES = 400;
const ADD_BYTES = 4500;

/** Removes marks that stand now. */
export function clearMarkSteps(marks: readonly OwnMark[]): WriteStep[] {
  return marks.map(({ format }) => ({
    text: "Removing earlier highlights.",
    bytes: DELETE_BYTES,
    ask: () => {
      format.delete();
    },
  }));
}

/** Lays one mark over its cells, after all conditional formats that the user has there. */
export function markSteps({ sheetId, severity, formula, ranges }: MarkCells): WriteStep[] {
  return anchoredAddresses(ranges).map((address) => ({
    text: "Marking cells.",
    bytes: ADD_BYTES + formula.length + address.length,
    ask: ({ workbook }) => {
      const areas = workbook.worksheets.getItem(sheetId).getRanges(address);
      const mark = areas.conditionalFormats.add("Custom");
      mark.custom.rule.formula = `=${formula}`;
      setFormat(mark.custom.format, MARK_FORMATS[severity]);
      mark.stopIfTrue = false;
      // Counted from the back; comes last, since the object stands for another rule once its place has changed.
      mark.priority = -1;
    },
  }));
}

/**
 * Address lists that each begin with the first range's top left cell: the formula is relative to it, also where more cells
 * are marked than one list can name.
 */
function anchoredAddresses(ranges: readonly CellRange[]): string[] {
  const [first] = ranges;
  const [list, ...more] = areaAddresses(ranges);
  if (!first || list === undefined) return [];
  const [anchor] = areaAddresses([{ ...first, rowCount: 1, columnCount: 1 }]);
  return [list, ...more.map((other) => `${anchor ?? ""},${other}`)];
}

const LINES = { solid: "Continuous", dashed: "Dash", dotted: "Dot" } as const;
const EDGES = ["EdgeTop", "EdgeBottom", "EdgeLeft", "EdgeRight"] as const;

function setFormat(target: Excel.ConditionalRangeFormat, format: MarkFormat): void {
  if (format.colors) {
    target.fill.color = format.colors.fill;
    target.font.color = format.colors.text;
  }
  if (format.bold) target.font.bold = true;
  if (format.italic) target.font.italic = true;
  for (const edge of EDGES) {
    const border = target.borders.getItem(edge);
    border.style = LINES[format.borderStyle];
    border.color = format.borderColor;
  }
}
