import { useState, type ReactElement } from "react";
import { thresholdChange } from "../app/decision-changes";
import type { RuleThreshold } from "../core/rules/define-rule";
import type { RuleEntry } from "./rule-book";
import type { SettingsDraft } from "./settings-draft";
import { TextField } from "./TextField";
import pane from "./pane.css";

interface ThresholdFieldsProps {
  readonly rules: readonly RuleEntry[];
  readonly draft: SettingsDraft;
}

/** The numbers that rules decide by, each once however many rules share it. */
export function ThresholdFields({ rules, draft }: ThresholdFieldsProps): ReactElement {
  const thresholds = new Map(
    rules.flatMap((rule) => (rule.thresholds ?? []).map((threshold) => [threshold.name, threshold] as const)),
  );
  return (
    <>
      {[...thresholds.values()].map((threshold) => (
        <ThresholdField key={threshold.name} threshold={threshold} draft={draft} />
      ))}
    </>
  );
}

interface ThresholdFieldProps {
  readonly threshold: RuleThreshold;
  readonly draft: SettingsDraft;
}

function ThresholdField({ threshold: { name, value, meaning }, draft }: ThresholdFieldProps): ReactElement {
  const { thresholds } = draft.decisions.settings;
  const set = Object.hasOwn(thresholds, name) ? thresholds[name] : undefined;
  const [text, setText] = useState(String(set ?? value));
  const number = /^\d{1,4}$/.test(text) ? Number(text) : null;
  return (
    <div className={pane.stack}>
      <TextField
        label={meaning}
        type="number"
        min="0"
        value={text}
        wrong={number === null ? "Write a whole number from 0 to 9999." : null}
        onChange={(next) => {
          setText(next);
          if (/^\d{1,4}$/.test(next)) draft.add(thresholdChange(name, Number(next) === value ? null : Number(next)));
        }}
      />
      {number !== null && number !== value && (
        <p className={pane.muted}>{`Changed; the default is ${String(value)}.`}</p>
      )}
    </div>
  );
}
