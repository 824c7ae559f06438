import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { countText } from "../core/report/count-text";
import type { NotChecked } from "../core/report/report";
import { usePaneStyles } from "./pane-styles";

const useStyles = makeStyles({
  list: {
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalS,
    margin: 0,
    paddingBlock: `0 ${tokens.spacingVerticalM}`,
    paddingInlineStart: tokens.spacingHorizontalXXXL,
    paddingInlineEnd: tokens.spacingHorizontalM,
  },
});

/** What could not be looked at and why: never a pass. */
export function NotCheckedList({ notChecked }: { readonly notChecked: readonly NotChecked[] }): ReactElement {
  const styles = useStyles();
  const pane = usePaneStyles();
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
