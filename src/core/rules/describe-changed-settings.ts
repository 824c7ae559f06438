import type { Rule } from "./define-rule";
import { findRuleLevel, type RuleSettings } from "./rule-settings";

/** What a user changed of the rules' defaults, a sentence each; settings that change nothing are left out. */
export function describeChangedSettings(rules: readonly Rule[], settings: RuleSettings): readonly string[] {
  return rules
    .flatMap((rule) => {
      const level = findRuleLevel(settings, rule.id);
      const thresholds = (rule.thresholds ?? []).flatMap(({ name, value }) => {
        const set = Object.hasOwn(settings.thresholds, name) ? settings.thresholds[name] : undefined;
        return set === undefined || set === value ? [] : [`${name} is ${String(set)} instead of ${String(value)}.`];
      });
      if (level === undefined || level === rule.severity) return thresholds;
      const now = level === "off" ? "switched off" : `${level} instead of ${rule.severity}`;
      return [`${rule.id} is ${now}.`, ...thresholds];
    })
    .filter((sentence, index, all) => all.indexOf(sentence) === index);
}
