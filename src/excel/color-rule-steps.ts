import { SHEET_FORMATS } from "../core/report/sheet-format";
import type { GeneratedSheet } from "../core/report/generated-sheet";
import { areaAddresses } from "./area-addresses";
import type { SheetState } from "./workbook-state";
import type { WriteStep } from "./write-steps";

const RULE_BYTES = 3000;

/** Lays the colours of our sheet over its words, one conditional format a rule. */
export function colorRuleSteps({ colorRules = [] }: GeneratedSheet, place: SheetState): WriteStep[] {
  return colorRules.flatMap(({ ranges, formula, style }) =>
    areaAddresses(ranges).map((address) => ({
      text: "Formatting the sheet.",
      bytes: RULE_BYTES + formula.length + address.length,
      ask: ({ workbook }) => {
        const areas = workbook.worksheets.getItem(place.id).getRanges(address);
        const rule = areas.conditionalFormats.add("Custom");
        rule.custom.rule.formula = `=${formula}`;
        const { bold, italic, textColor, fillColor } = SHEET_FORMATS[style];
        const { font, fill } = rule.custom.format;
        font.bold = bold;
        font.italic = italic;
        font.color = textColor;
        if (fillColor !== null) fill.color = fillColor;
        rule.stopIfTrue = false;
        // Counted from the back; comes last, since the object stands for another rule once its place has changed.
        rule.priority = -1;
      },
    })),
  );
}
