import { CheckmarkCircle16Filled } from "@fluentui/react-icons/headless/svg/checkmark-circle";
import { ErrorCircle16Filled } from "@fluentui/react-icons/headless/svg/error-circle";
import { Warning16Filled } from "@fluentui/react-icons/headless/svg/warning";
import type { ReactElement, ReactNode } from "react";
import { classNames } from "./class-names";
import styles from "./Notice.css";

const ICONS = { error: ErrorCircle16Filled, warning: Warning16Filled, success: CheckmarkCircle16Filled } as const;

/** A box that stands out for a sentence or two; its words say everything, the icon and the tint only repeat it. */
export function Notice({
  tone,
  children,
}: {
  readonly tone: "error" | "warning" | "success";
  readonly children: ReactNode;
}): ReactElement {
  const Icon = ICONS[tone];
  return (
    <div className={classNames(styles.notice, styles[tone])}>
      <span className={classNames(styles.icon, styles[`${tone}Icon`])}>
        <Icon aria-hidden />
      </span>
      <div className={styles.body}>{children}</div>
    </div>
  );
}
