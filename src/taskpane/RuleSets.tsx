import type { ReactElement } from "react";
import { profileChange } from "../app/decision-changes";
import { countText } from "../core/report/count-text";
import type { RuleProfile } from "../core/rules/finding";
import type { RuleEntry } from "./rule-book";
import type { SettingsDraft } from "./settings-draft";
import { SwitchField } from "./SwitchField";
import pane from "./pane.css";

const OPTIONAL: readonly { readonly profile: RuleProfile; readonly label: string; readonly about: string }[] = [
  { profile: "related", label: "Related pages", about: "from pages beside the handbook’s own" },
  { profile: "scrum", label: "Scrum", about: "common Scrum practice, not the handbook’s" },
  { profile: "safe", label: "SAFe", about: "the Scaled Agile Framework’s figures and roles, not the handbook’s" },
];

interface RuleSetsProps {
  readonly rules: readonly RuleEntry[];
  readonly draft: SettingsDraft;
}

/** The handbook's rules always run; others only where the user asks for them, and never under the handbook's name. */
export function RuleSets({ rules, draft }: RuleSetsProps): ReactElement {
  return (
    <>
      <p className={pane.text}>The handbook’s rules and those about the roster’s own data always run. Beside them:</p>
      {OPTIONAL.map(({ profile, label, about }) => (
        <SwitchField
          key={profile}
          label={label}
          note={`${countText(rules.filter((rule) => rule.profile === profile).length, "rule")}, ${about}.`}
          on={draft.decisions.settings.profiles.includes(profile)}
          onChange={(on) => {
            draft.add(profileChange(profile, on));
          }}
        />
      ))}
    </>
  );
}
