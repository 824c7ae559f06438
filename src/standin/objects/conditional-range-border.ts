import type { BorderLine, BorderLineStyle } from "../../workbook/styles/cell-style";
import { changeRuleStyle, ruleStyleOf } from "../conditional-rule";
import type { HostSelves } from "../host-object";
import type { HostSession } from "../host-session";
import { asColor, asKeyOf } from "../json-values";
import { defineObject } from "../object-definition";

type Self = HostSelves["ConditionalRangeBorder"];

/** The line styles that conditional formats have, and the file's names for them. */
const STYLES = {
  thin: "Continuous",
  dashed: "Dash",
  dashDot: "DashDot",
  dashDotDot: "DashDotDot",
  dotted: "Dot",
} as const satisfies Partial<Record<BorderLineStyle, string>>;

export const conditionalRangeBorderDefinition = defineObject<"ConditionalRangeBorder">({
  type: "ConditionalRangeBorder",
  documentation: "https://learn.microsoft.com/javascript/api/excel/excel.conditionalrangeborder",
  properties: {
    SideIndex: { read: ({ edge }) => `Edge${edge.charAt(0).toUpperCase()}${edge.slice(1)}` },
    Style: {
      read: (self, session) => {
        const style = lineOf(self, session)?.style;
        return style === undefined
          ? "None"
          : ((STYLES as Partial<Record<BorderLineStyle, string>>)[style] ?? "Continuous");
      },
      write: (self, value, session) => {
        if (value === "None") changeRuleStyle(self, session, { border: { [self.edge]: null } });
        else change(self, session, { style: asKeyOf(STYLES, value) });
      },
    },
    Color: {
      read: (self, session) => lineOf(self, session)?.color ?? "",
      write: (self, value, session) => {
        change(self, session, { color: asColor(value) });
      },
    },
  },
});

function lineOf(self: Self, session: HostSession): BorderLine | null {
  return ruleStyleOf(self, session)?.border?.[self.edge] ?? null;
}

function change(self: Self, session: HostSession, line: Partial<BorderLine>): void {
  const now = lineOf(self, session) ?? { style: "thin", color: null };
  changeRuleStyle(self, session, { border: { [self.edge]: { ...now, ...line } } });
}
