import type { NewFormulaRule } from "../workbook/sheet/conditional-formats";
import type { Worksheet } from "../workbook/worksheet";
import { HostError } from "./host-error";
import { moveRule } from "./rule-order";

interface Draft {
  readonly sheet: Worksheet;
  readonly ruleId: string;
  change: Partial<NewFormulaRule>;
  /** Excel puts a new rule before all others, unless the add-in moves it. */
  isNewOnTop: boolean;
  /** Whether the running batch made the rule: then nothing of it need be looked up. */
  readonly isNew: boolean;
}

/**
 * Changes of conditional formats that the running batch asked for one by one. They reach the workbook together when the
 * batch ends, so that its styles do not fill with half-made ones.
 */
export class RuleDrafts {
  private readonly drafts = new Map<string, Draft>();
  private readonly deleted = new Set<string>();

  /** What was changed of the rule so far; empty for a rule that was not touched. */
  changesOf(sheet: Worksheet, ruleId: string): Partial<NewFormulaRule> {
    return this.drafts.get(keyOf(sheet, ruleId))?.change ?? {};
  }

  isNewOnTop(sheet: Worksheet, ruleId: string): boolean {
    return this.drafts.get(keyOf(sheet, ruleId))?.isNewOnTop ?? false;
  }

  isNew(sheet: Worksheet, ruleId: string): boolean {
    return this.drafts.get(keyOf(sheet, ruleId))?.isNew ?? false;
  }

  /** Notes a rule that was just added, behind all others for now. */
  begin(sheet: Worksheet, ruleId: string): void {
    this.deleted.delete(keyOf(sheet, ruleId));
    this.drafts.set(keyOf(sheet, ruleId), { sheet, ruleId, change: { style: {} }, isNewOnTop: true, isNew: true });
  }

  /** @throws HostError ItemNotFound for a rule that this batch deleted */
  change(sheet: Worksheet, ruleId: string, change: Partial<NewFormulaRule>): void {
    if (this.deleted.has(keyOf(sheet, ruleId))) throw new HostError("ItemNotFound");
    const draft = this.drafts.get(keyOf(sheet, ruleId)) ?? {
      sheet,
      ruleId,
      change: {},
      isNewOnTop: false,
      isNew: false,
    };
    draft.change = { ...draft.change, ...change };
    this.drafts.set(keyOf(sheet, ruleId), draft);
  }

  /** The add-in said where the rule belongs. */
  settlePlace(sheet: Worksheet, ruleId: string): void {
    const draft = this.drafts.get(keyOf(sheet, ruleId));
    if (draft) draft.isNewOnTop = false;
  }

  /** The rule is gone, with what was to be changed of it. */
  forget(sheet: Worksheet, ruleId: string): void {
    this.deleted.add(keyOf(sheet, ruleId));
    this.drafts.delete(keyOf(sheet, ruleId));
  }

  /** Writes all changes into the workbook. */
  flush(): void {
    for (const { sheet, ruleId, change, isNewOnTop } of this.drafts.values()) {
      if (Object.keys(change).length > 0) sheet.conditionalFormats.update(ruleId, change);
      if (isNewOnTop) moveRule(sheet, ruleId, 0);
    }
    this.drafts.clear();
    this.deleted.clear();
  }
}

function keyOf(sheet: Worksheet, ruleId: string): string {
  return `${sheet.id} ${ruleId}`;
}
