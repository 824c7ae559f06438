import type { ReactElement } from "react";
import { allChanges, ruleChange } from "../app/decision-changes";
import { profileText } from "../core/report/profile-text";
import { capitalized } from "../core/report/capitalized";
import { SEVERITY_TEXTS } from "../core/report/severity-text";
import type { RuleProfile } from "../core/rules/finding";
import { findRuleLevel, type RuleLevel } from "../core/rules/rule-settings";
import { SEVERITIES } from "../core/rules/severity";
import { Button } from "./Button";
import { Disclosure } from "./Disclosure";
import { SelectField, type Choice } from "./SelectField";
import type { RuleEntry } from "./rule-book";
import { ruleName } from "./rule-name";
import type { SettingsDraft } from "./settings-draft";
import styles from "./SettingsView.css";

const LEVELS: readonly RuleLevel[] = [...SEVERITIES, "off"];
const PROFILES: readonly RuleProfile[] = ["ccsq", "data", "related", "scrum", "safe"];

interface RuleLevelsProps {
  readonly rules: readonly RuleEntry[];
  readonly draft: SettingsDraft;
}

/** Every rule with the highest level that it may reach; what was changed says what it was. */
export function RuleLevels({ rules, draft }: RuleLevelsProps): ReactElement {
  const changed = rules.filter(({ id }) => findRuleLevel(draft.decisions.settings, id) !== undefined);
  return (
    <>
      {PROFILES.map((profile) => (
        <Disclosure key={profile} level={4} title={capitalized(profileText(profile))}>
          {() => (
            <ul className={styles.list}>
              {rules
                .filter((rule) => rule.profile === profile)
                .map((rule) => (
                  <li key={rule.id}>
                    <RuleLevelField rule={rule} draft={draft} />
                  </li>
                ))}
            </ul>
          )}
        </Disclosure>
      ))}
      {changed.length > 0 && (
        <div>
          <Button
            size="small"
            onClick={() => {
              draft.add(allChanges(changed.map(({ id }) => ruleChange(id, null))));
            }}
          >
            Reset all levels
          </Button>
        </div>
      )}
    </>
  );
}

function RuleLevelField({ rule, draft }: { readonly rule: RuleEntry; readonly draft: SettingsDraft }): ReactElement {
  const level = findRuleLevel(draft.decisions.settings, rule.id);
  const changed = level !== undefined && level !== rule.severity;
  return (
    <SelectField
      label={ruleName(rule.id)}
      {...(changed ? { note: `Changed; the default is ${levelText(rule.severity).toLowerCase()}.` } : {})}
      choices={LEVELS.map((each): Choice => {
        const text = levelText(each);
        return { value: each, text: each === rule.severity ? `${text} (default)` : text };
      })}
      value={level ?? rule.severity}
      onChange={(value) => {
        const chosen = LEVELS.find((each) => each === value) ?? null;
        draft.add(ruleChange(rule.id, chosen === rule.severity ? null : chosen));
      }}
    />
  );
}

function levelText(level: RuleLevel): string {
  return level === "off" ? "Off" : SEVERITY_TEXTS[level].word;
}
