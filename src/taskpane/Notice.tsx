import { makeResetStyles, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { CheckmarkCircle16Filled } from "@fluentui/react-icons/svg/checkmark-circle";
import { ErrorCircle16Filled } from "@fluentui/react-icons/svg/error-circle";
import { Warning16Filled } from "@fluentui/react-icons/svg/warning";
import type { ReactElement, ReactNode } from "react";

const useNoticeClass = makeResetStyles({
  display: "flex",
  alignItems: "flex-start",
  columnGap: tokens.spacingHorizontalS,
  paddingBlock: tokens.spacingVerticalS,
  paddingInline: tokens.spacingHorizontalMNudge,
  borderRadius: tokens.borderRadiusLarge,
});

const useStyles = makeStyles({
  icon: { flexShrink: 0, display: "inline-flex", marginBlockStart: tokens.spacingVerticalXXS },
  body: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalXS, minWidth: 0, flexGrow: 1 },
  error: {
    backgroundColor: tokens.colorStatusDangerBackground1,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorStatusDangerBorder1}`,
  },
  warning: {
    backgroundColor: tokens.colorStatusWarningBackground1,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorStatusWarningBorder1}`,
  },
  success: {
    backgroundColor: tokens.colorStatusSuccessBackground1,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorStatusSuccessBorder1}`,
  },
  errorIcon: { color: tokens.colorStatusDangerForeground1 },
  warningIcon: { color: tokens.colorStatusWarningForeground1 },
  successIcon: { color: tokens.colorStatusSuccessForeground1 },
});

const ICONS = { error: ErrorCircle16Filled, warning: Warning16Filled, success: CheckmarkCircle16Filled } as const;

/** A box that stands out for a sentence or two; its words say everything, the icon and the tint only repeat it. */
export function Notice({
  tone,
  children,
}: {
  readonly tone: "error" | "warning" | "success";
  readonly children: ReactNode;
}): ReactElement {
  const styles = useStyles();
  const noticeClass = useNoticeClass();
  const Icon = ICONS[tone];
  return (
    <div className={mergeClasses(noticeClass, styles[tone])}>
      <span className={mergeClasses(styles.icon, styles[`${tone}Icon`])}>
        <Icon aria-hidden />
      </span>
      <div className={styles.body}>{children}</div>
    </div>
  );
}
