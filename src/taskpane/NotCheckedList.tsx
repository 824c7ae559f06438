import type { ReactElement } from "react";
import { countText } from "../core/report/count-text";
import type { NotChecked } from "../core/report/report";
import { ruleName } from "./rule-name";
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
              {`${countText(entry.rules.length, "rule")}: ${entry.rules.map(ruleName).join(", ")}.`}
            </p>
          )}
        </li>
      ))}
    </ul>
  );
}
