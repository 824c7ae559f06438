import { ErrorCircle16Filled } from "@fluentui/react-icons/headless/svg/error-circle";
import { Info16Filled } from "@fluentui/react-icons/headless/svg/info";
import { Warning16Filled } from "@fluentui/react-icons/headless/svg/warning";
import type { ReactElement } from "react";
import type { Severity } from "../core/rules/severity";
import { SEVERITY_TEXTS } from "../core/report/severity-text";
import { classNames } from "./class-names";
import styles from "./SeverityLabel.css";

const ICONS = { error: ErrorCircle16Filled, warning: Warning16Filled, info: Info16Filled } as const;

/** The level as an icon and, unless the word stands beside it anyway, its word. */
export function SeverityLabel({
  severity,
  iconOnly = false,
}: {
  readonly severity: Severity;
  readonly iconOnly?: boolean;
}): ReactElement {
  const Icon = ICONS[severity];
  return (
    <span className={classNames(styles.label, styles[severity])}>
      <Icon aria-hidden className={classNames(styles.icon)} />
      {!iconOnly && <span className={styles.word}>{SEVERITY_TEXTS[severity].word}</span>}
    </span>
  );
}
