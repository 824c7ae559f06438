import type { ConditionalFormatRule, NewFormulaRule } from "../workbook/sheet/conditional-formats";
import type { DifferentialStyle } from "../workbook/styles/differential-style";
import type { Worksheet } from "../workbook/worksheet";
import { requireAllowed } from "./access";
import { HostError } from "./host-error";
import type { HostSession } from "./host-session";

interface OnRule {
  readonly sheet: Worksheet;
  readonly ruleId: string;
}

/** The rule as it stands now, with what the running batch changed of it; ItemNotFound once it was deleted. */
export function ruleOf({ sheet, ruleId }: OnRule, session: HostSession): ConditionalFormatRule {
  const rule = sheet.conditionalFormats.list().find((candidate) => candidate.id === ruleId);
  if (!rule) throw new HostError("ItemNotFound");
  const { formula, ...change } = session.ruleDrafts.changesOf(sheet, ruleId);
  return { ...rule, ...change, formulas: formula === undefined ? rule.formulas : [formula] };
}

/** Changes a rule; refused where the sheet's protection does not allow formats. */
export function changeRule({ sheet, ruleId }: OnRule, session: HostSession, change: Partial<NewFormulaRule>): void {
  requireAllowed(session, sheet, "formatCells");
  session.ruleDrafts.change(sheet, ruleId, change);
  session.changed(sheet);
}

/** Changes what a rule lays over its cells; parts that the change does not name stay. */
export function changeRuleStyle(self: OnRule, session: HostSession, change: DifferentialStyle): void {
  const now = ruleStyleOf(self, session) ?? {};
  changeRule(self, session, {
    style: {
      ...now,
      ...(change.font ? { font: { ...now.font, ...change.font } } : {}),
      ...(change.fill ? { fill: { ...now.fill, ...change.fill } } : {}),
      ...(change.border ? { border: { ...now.border, ...change.border } } : {}),
    },
  });
}

/** What a rule lays over its cells. */
export function ruleStyleOf(self: OnRule, session: HostSession): DifferentialStyle | null {
  return session.ruleDrafts.changesOf(self.sheet, self.ruleId).style ?? ruleOf(self, session).style;
}
