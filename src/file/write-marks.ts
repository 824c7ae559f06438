import { isMarkFormula } from "../core/report/mark-formula";
import { MARK_FORMATS, type MarkFormat } from "../core/report/mark-format";
import type { MarkCells } from "../core/report/workbook-edit";
import type { ConditionalFormatRule } from "../workbook/sheet/conditional-formats";
import type { DifferentialStyle } from "../workbook/styles/differential-style";
import type { Worksheet } from "../workbook/worksheet";

/** Adds and removes our conditional formats; those of the user stay untouched and come first. */
export class MarkWriter {
  /** What is marked already, by sheet, so that marking twice equals marking once. */
  private readonly known = new Map<string, Set<string>>();

  hasMarks(sheet: Worksheet): boolean {
    return sheet.conditionalFormats.list().some(isMark);
  }

  clear(sheet: Worksheet): void {
    sheet.conditionalFormats.remove(isMark);
    this.known.delete(sheet.id);
  }

  mark(sheet: Worksheet, { ranges, formula, severity }: MarkCells): void {
    let known = this.known.get(sheet.id);
    if (!known) {
      known = new Set(sheet.conditionalFormats.list().filter(isMark).map(markKey));
      this.known.set(sheet.id, known);
    }
    const key = markKey({ ranges, formulas: [formula] });
    if (known.has(key)) return;
    known.add(key);
    sheet.conditionalFormats.add({ ranges, formula, style: MARK_STYLES[severity] });
  }
}

function isMark(rule: ConditionalFormatRule): boolean {
  return rule.formulas.some(isMarkFormula);
}

function markKey({ ranges, formulas }: Pick<ConditionalFormatRule, "ranges" | "formulas">): string {
  const corners = ranges.map((range) => [range.rowIndex, range.columnIndex, range.rowCount, range.columnCount]);
  return JSON.stringify([formulas, corners]);
}

const MARK_STYLES = {
  error: markStyle(MARK_FORMATS.error),
  warning: markStyle(MARK_FORMATS.warning),
  info: markStyle(MARK_FORMATS.info),
} as const;

function markStyle(format: MarkFormat): DifferentialStyle {
  const { colors, bold, italic, borderStyle, borderColor } = format;
  const line = { style: borderStyle === "solid" ? "thin" : borderStyle, color: borderColor } as const;
  return {
    font: { ...(bold ? { bold } : {}), ...(italic ? { italic } : {}), ...(colors ? { color: colors.text } : {}) },
    ...(colors ? { fill: { pattern: "solid", color: colors.fill } } : {}),
    border: { left: line, right: line, top: line, bottom: line },
  };
}
