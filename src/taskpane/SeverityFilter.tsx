import { makeResetStyles, makeStyles, mergeClasses, tokens, typographyStyles } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { capitalized } from "../core/report/capitalized";
import { SEVERITY_TEXTS } from "../core/report/severity-text";
import { SEVERITIES, type Severity } from "../core/rules/severity";
import { SeverityLabel } from "./SeverityLabel";
import { usePaneStyles } from "./pane-styles";
import type { SeverityCounts } from "./severity-counts";

const useTileClass = makeResetStyles({
  display: "flex",
  flexDirection: "column",
  alignItems: "flex-start",
  paddingBlock: tokens.spacingVerticalS,
  paddingInline: tokens.spacingHorizontalMNudge,
  borderRadius: tokens.borderRadiusLarge,
  border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStrokeAccessible}`,
  backgroundColor: tokens.colorNeutralBackground1,
  color: tokens.colorNeutralForeground1,
  fontFamily: tokens.fontFamilyBase,
  textAlign: "start",
  cursor: "pointer",
  ":hover": { backgroundColor: tokens.colorNeutralBackground1Hover },
  ":active": { backgroundColor: tokens.colorNeutralBackground1Pressed },
  /* A count of zero cannot be filtered for, but is still to be read. */
  ":disabled": {
    borderColor: tokens.colorNeutralStroke2,
    backgroundColor: "transparent",
    cursor: "default",
  },
});

const useStyles = makeStyles({
  tiles: {
    display: "grid",
    gridTemplateColumns: "repeat(auto-fit, minmax(min(84px, 100%), 1fr))",
    gap: tokens.spacingHorizontalS,
  },
  pressed: {
    backgroundColor: tokens.colorNeutralBackground1Selected,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorCompoundBrandStroke}`,
    boxShadow: `inset 0 0 0 ${tokens.strokeWidthThin} ${tokens.colorCompoundBrandStroke}`,
    "@media (forced-colors: active)": { outline: `${tokens.strokeWidthThick} solid Highlight` },
  },
  number: { ...typographyStyles.title3 },
  label: { display: "inline-flex", alignItems: "center", columnGap: tokens.spacingHorizontalXS },
  word: { ...typographyStyles.caption1 },
});

interface SeverityFilterProps {
  readonly counts: SeverityCounts;
  /** Empty shows every level. */
  readonly shown: ReadonlySet<Severity>;
  readonly onChange: (shown: ReadonlySet<Severity>) => void;
}

/** The counts by level, each a switch that shows only its findings. */
export function SeverityFilter({ counts, shown, onChange }: SeverityFilterProps): ReactElement {
  const styles = useStyles();
  const tileClass = useTileClass();
  const pane = usePaneStyles();
  return (
    <div role="group" aria-label="Show only" className={styles.tiles}>
      {SEVERITIES.map((severity) => (
        <button
          key={severity}
          type="button"
          disabled={counts[severity] === 0}
          aria-pressed={shown.has(severity)}
          className={mergeClasses(tileClass, pane.focusable, shown.has(severity) && styles.pressed)}
          onClick={() => {
            onChange(toggled(shown, severity));
          }}
        >
          <span className={styles.number}>{counts[severity].toLocaleString("en-US")}</span>{" "}
          <span className={styles.label}>
            <SeverityLabel severity={severity} iconOnly />
            <span className={styles.word}>{capitalized(SEVERITY_TEXTS[severity].plural)}</span>
          </span>
        </button>
      ))}
    </div>
  );
}

function toggled(shown: ReadonlySet<Severity>, severity: Severity): ReadonlySet<Severity> {
  const next = new Set(shown);
  if (!next.delete(severity)) next.add(severity);
  return next.size === SEVERITIES.length ? new Set() : next;
}
