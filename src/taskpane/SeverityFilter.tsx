import type { ReactElement } from "react";
import { capitalized } from "../core/report/capitalized";
import { SEVERITY_TEXTS } from "../core/report/severity-text";
import { SEVERITIES, type Severity } from "../core/rules/severity";
import { classNames } from "./class-names";
import { SeverityLabel } from "./SeverityLabel";
import type { SeverityCounts } from "./severity-counts";
import pane from "./pane.css";
import styles from "./SeverityFilter.css";

interface SeverityFilterProps {
  readonly counts: SeverityCounts;
  /** Empty shows every level. */
  readonly shown: ReadonlySet<Severity>;
  readonly onChange: (shown: ReadonlySet<Severity>) => void;
}

/** The counts by level, each a switch that shows only its findings. */
export function SeverityFilter({ counts, shown, onChange }: SeverityFilterProps): ReactElement {
  return (
    <div role="group" aria-label="Show only" className={styles.tiles}>
      {SEVERITIES.map((severity) => (
        <button
          key={severity}
          type="button"
          disabled={counts[severity] === 0}
          aria-pressed={shown.has(severity)}
          className={classNames(styles.tile, pane.focusable, shown.has(severity) && styles.pressed)}
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
