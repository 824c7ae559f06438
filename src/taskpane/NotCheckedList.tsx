import type { ReactElement } from "react";
import { countText } from "../core/report/count-text";
import type { NotChecked } from "../core/report/report";
import pane from "./pane.css";
import styles from "./NotCheckedList.css";

/** What could not be looked at and why: never a pass. */
export function NotCheckedList({ notChecked }: { readonly notChecked: readonly NotChecked[] }): ReactElement {
  return (
    <ul className={styles.list}>
      {notChecked.map((entry) => (
        <li key={entry.because + entry.rules.join()}>
          <p className={pane.text}>{entry.because}</p>
          {entry.rules.length > 0 && (
            <p className={pane.muted}>
              {`${countText(entry.rules.length, "rule")}: ${entry.rules.map(ruleText).join(", ")}.`}
            </p>
          )}
        </li>
      ))}
    </ul>
  );
}

/** A rule's id names the defect, "team-missing-product-owner"; without hyphens people can read it. */
function ruleText(rule: string): string {
  return rule.replaceAll("-", " ");
}
