import type { Worksheet } from "../workbook/worksheet";

/**
 * Moves a rule to a 0-based place among the sheet's rules by priority; a negative place counts from the back, and what is
 * out of bounds is the nearest end. The numbers in use stay the same, only who has them changes.
 */
export function moveRule(sheet: Worksheet, ruleId: string, place: number): void {
  const before = [...sheet.conditionalFormats.list()].sort((a, b) => a.priority - b.priority);
  const moved = before.find((rule) => rule.id === ruleId);
  if (!moved) return;
  const after = before.filter((rule) => rule !== moved);
  const index = place < 0 ? after.length + 1 + place : place;
  after.splice(Math.min(after.length, Math.max(0, index)), 0, moved);
  after.forEach((rule, position) => {
    const priority = before[position]?.priority ?? position + 1;
    if (rule.priority !== priority) sheet.conditionalFormats.update(rule.id, { priority });
  });
}
