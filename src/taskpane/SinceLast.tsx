import { useState, type ReactElement } from "react";
import { listText } from "../core/rules/list-text";
import type { SinceLast as Change } from "../core/report/report";
import { classNames } from "./class-names";
import { Button } from "./Button";
import { ruleName } from "./rule-name";
import pane from "./pane.css";
import styles from "./SinceLast.css";

interface SinceLastProps {
  readonly change: Change;
  readonly onlyNew: boolean;
  readonly onOnlyNew: (onlyNew: boolean) => void;
}

/** What changed since the last result that differed; the new findings can be shown alone, the fixed ones by rule. */
export function SinceLast({ change, onlyNew, onOnlyNew }: SinceLastProps): ReactElement {
  const [fixedShown, setFixedShown] = useState(false);
  const added = change.newKeys.size;
  return (
    <div className={styles.section}>
      <p className={classNames(pane.muted, styles.text)}>
        {`Since last time: ${listText([`${String(added)} new`, `${String(change.fixed.length)} fixed`, `${String(change.stillOpen)} still open`])}.`}
      </p>
      {added > 0 && (
        <Button
          size="small"
          aria-pressed={onlyNew}
          appearance={onlyNew ? "primary" : "secondary"}
          onClick={() => {
            onOnlyNew(!onlyNew);
          }}
        >
          Only new
        </Button>
      )}
      {change.fixed.length > 0 && (
        <Button
          size="small"
          aria-expanded={fixedShown}
          onClick={() => {
            setFixedShown(!fixedShown);
          }}
        >
          What was fixed
        </Button>
      )}
      {fixedShown && (
        <ul className={styles.fixed}>
          {countRules(change).map(([rule, count]) => (
            <li key={rule} className={pane.muted}>
              {count === 1 ? ruleName(rule) : `${ruleName(rule)}, ${String(count)} times`}
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

function countRules({ fixed }: Change): readonly (readonly [string, number])[] {
  const counts = new Map<string, number>();
  for (const { rule } of fixed) counts.set(rule, (counts.get(rule) ?? 0) + 1);
  return [...counts].sort(([, a], [, b]) => b - a);
}
