import { RULES } from "../../rules/catalogue-index";
import type { RuleProfile } from "../../rules/finding";
import type { RuleLevel } from "../../rules/rule-settings";
import { choiceText, listChoices, parseChoice } from "../choice-text";
import type { DecisionDraft } from "../decision-draft";
import type { DecisionTable } from "../decision-table";

const LEVELS: readonly RuleLevel[] = ["off", "info", "warning", "error"];
const OPTIONAL_PROFILES: readonly RuleProfile[] = ["related", "scrum", "safe"];
const SETTINGS = ["profile", "rule", "threshold"] as const;

/** What the user changed of the rules: profiles switched on, levels of single rules, thresholds. */
export const RULE_CHANGES: DecisionTable = {
  name: "RosterCheckRules",
  title: "Rules",
  explanation: "What you changed of the rules. Everything that is not named here has its default.",
  headers: ["Setting", "Of", "Value"],
  rowsOf: ({ settings }) => [
    ...settings.profiles.map((profile) => ["Profile", profile, "On"]),
    ...Object.entries(settings.rules).map(([rule, level]) => ["Rule", rule, choiceText(level)]),
    ...Object.entries(settings.thresholds).map(([name, value]) => ["Threshold", name, value]),
  ],
  read: ({ texts: [settingText = "", of = "", value = ""] }, draft) => {
    switch (parseChoice(settingText, SETTINGS)) {
      case "profile":
        return readProfile(of, value, draft);
      case "rule":
        return readLevel(of, value, draft);
      case "threshold":
        return readThreshold(of, value, draft);
      case undefined:
        return `‘${settingText}’ is no setting. Write one of ${listChoices(SETTINGS)}.`;
    }
  },
};

function readProfile(of: string, value: string, draft: DecisionDraft): string | null {
  const profile = parseChoice(of, OPTIONAL_PROFILES);
  if (profile === undefined) return `‘${of}’ is no optional profile. Write one of ${OPTIONAL_PROFILES.join(", ")}.`;
  const state = parseChoice(value, ["on", "off"]);
  if (state === undefined) return `‘${value}’ is neither On nor Off.`;
  if (state === "on") draft.profiles.add(profile);
  return null;
}

function readLevel(of: string, value: string, draft: DecisionDraft): string | null {
  if (!RULES.some((rule) => rule.id === of)) return `‘${of}’ is no rule of this version.`;
  const level = parseChoice(value, LEVELS);
  if (level === undefined) return `‘${value}’ is no level. Write one of ${listChoices(LEVELS)}.`;
  draft.rules.set(of, level);
  return null;
}

function readThreshold(of: string, value: string, draft: DecisionDraft): string | null {
  const isKnown = RULES.some((rule) => rule.thresholds?.some(({ name }) => name === of));
  if (!isKnown) return `‘${of}’ is no threshold of this version.`;
  const number = value === "" ? NaN : Number(value);
  if (!Number.isFinite(number) || number < 0) return `‘${value}’ is no number from 0 up.`;
  draft.thresholds.set(of, number);
  return null;
}
