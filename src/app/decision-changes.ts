import { NOTHING_GIVEN, withGiven, type GivenDecisions } from "../core/decisions/with-given";
import type { Suppression } from "../core/decisions/workbook-decisions";
import { foldTitle } from "../core/grid/normalize-text";
import type { MappingMemory } from "../core/mapping/column-mapping";
import { findAnswersAbout } from "../core/mapping/find-saved-fields";
import type { RuleProfile } from "../core/rules/finding";
import type { RuleLevel, RuleSettings } from "../core/rules/rule-settings";
import type { WorkbookFacts } from "../core/rules/workbook-facts";
import type { FieldId } from "../core/vocabulary/field-id";
import type { OrganizationKind } from "../core/vocabulary/organization-kind";
import type { RoleId } from "../core/vocabulary/role-id";
import type { DecisionChange } from "./check-workbook";

/** A roster's columns as the answers about them are found again. */
export interface AnsweredRoster {
  readonly sheet: string;
  /** All headers, in the order of the columns. */
  readonly headers: readonly string[];
}

/** Several changes as one, in their order. */
export function allChanges(changes: readonly DecisionChange[]): DecisionChange {
  return (kept) => changes.reduce((decided, change) => change(decided), kept);
}

/** What a title means; null forgets the answer. */
export function titleAnswer(text: string, role: RoleId | "none" | null): DecisionChange {
  return withMemory((memory) => ({ ...memory, titles: withEntry(memory.titles, text, role) }));
}

/** What an organization is; null forgets the answer. */
export function organizationAnswer(name: string, kind: OrganizationKind | null): DecisionChange {
  return withMemory((memory) => ({ ...memory, organizations: withEntry(memory.organizations, name, kind) }));
}

/** What columns hold, by header text; null forgets the answer about that column. */
export function columnAnswer(
  { sheet, headers }: AnsweredRoster,
  fields: Readonly<Record<string, FieldId | "none" | null>>,
): DecisionChange {
  return withMemory((memory) => {
    const isSame = (entry: MappingMemory["columns"][number]): boolean =>
      entry.sheet === sheet && JSON.stringify(entry.headers) === JSON.stringify(headers);
    const merged = [...memory.columns.filter(isSame).map((entry) => entry.fields), fields]
      .flatMap((each): [string, FieldId | "none" | null][] => Object.entries(each))
      .reduce<Readonly<Record<string, FieldId | "none">>>((all, [header, field]) => withEntry(all, header, field), {});
    const others = memory.columns.filter((entry) => !isSame(entry));
    const isEmpty = Object.keys(merged).length === 0;
    return { ...memory, columns: isEmpty ? others : [...others, { sheet, headers, fields: merged }] };
  });
}

/** Forgets the answer that holds for one column of a roster, also where it was given before the sheet was renamed. */
export function forgetColumn(roster: AnsweredRoster, header: string): DecisionChange {
  const isTheColumn = (other: string): boolean => foldTitle(other) === foldTitle(header);
  return withMemory((memory) => {
    const holding = findAnswersAbout(roster, memory)
      .filter(({ fields }) => Object.keys(fields).some(isTheColumn))
      .at(-1);
    const columns = memory.columns.flatMap((answer) => {
      if (answer !== holding) return [answer];
      const left = Object.entries(answer.fields).filter(([other]) => !isTheColumn(other));
      return left.length === 0 ? [] : [{ ...answer, fields: Object.fromEntries(left) }];
    });
    return { ...memory, columns };
  });
}

/** Forgets every answer about columns, titles and organizations. */
export const forgetAnswers: DecisionChange = withMemory(() => ({ columns: [], titles: {}, organizations: {} }));

/** Whether checks also write notes on cells. */
export function notesChange(wantsNotes: boolean): DecisionChange {
  return (kept) => (kept.wantsNotes === wantsNotes ? kept : { ...kept, wantsNotes });
}

/** Switches an optional rule set on or off. */
export function profileChange(profile: RuleProfile, on: boolean): DecisionChange {
  return withSettings((settings) => {
    const others = settings.profiles.filter((each) => each !== profile);
    return { ...settings, profiles: on ? [...others, profile] : others };
  });
}

/** A rule's highest level; null is the rule's own. */
export function ruleChange(rule: string, level: RuleLevel | null): DecisionChange {
  return withSettings((settings) => ({ ...settings, rules: withEntry(settings.rules, rule, level) }));
}

/** A number that rules decide by; null is the rules' own. */
export function thresholdChange(name: string, value: number | null): DecisionChange {
  return withSettings((settings) => ({ ...settings, thresholds: withEntry(settings.thresholds, name, value) }));
}

/** What the user knows of the workbook and its cells do not say. */
export function factsChange(change: Partial<WorkbookFacts>): DecisionChange {
  return (kept) => ({ ...kept, facts: { ...kept.facts, ...change } });
}

/** Sets a finding aside; an earlier word about the same finding is replaced. */
export function suppressFinding(suppression: Suppression): DecisionChange {
  return (kept) => ({
    ...kept,
    suppressions: [...kept.suppressions.filter(({ key }) => key !== suppression.key), suppression],
  });
}

/** Lets a finding count again. */
export function unsuppressFinding(key: string): DecisionChange {
  return (kept) => ({ ...kept, suppressions: kept.suppressions.filter((each) => each.key !== key) });
}

/** Takes over what a file says, answer by answer; what it does not speak of stays. */
export function importChange(given: Partial<GivenDecisions>): DecisionChange {
  return (kept) => withGiven(kept, { ...NOTHING_GIVEN, ...given });
}

function withMemory(change: (memory: MappingMemory) => MappingMemory): DecisionChange {
  return (kept) => ({ ...kept, memory: change(kept.memory) });
}

function withSettings(change: (settings: RuleSettings) => RuleSettings): DecisionChange {
  return (kept) => ({ ...kept, settings: change(kept.settings) });
}

/** The record with this entry, or without it where the value is null. */
function withEntry<Value>(
  record: Readonly<Record<string, Value>>,
  key: string,
  value: Value | null,
): Readonly<Record<string, Value>> {
  const others = Object.entries(record).filter(([name]) => name !== key);
  return Object.fromEntries(value === null ? others : [...others, [key, value]]);
}
