import { ChevronDown16Regular } from "@fluentui/react-icons/headless/svg/chevron-down";
import { ChevronRight16Regular } from "@fluentui/react-icons/headless/svg/chevron-right";
import { useId, useState, type ReactElement } from "react";
import type { Finding } from "../core/rules/finding";
import { classNames } from "./class-names";
import { Button } from "./Button";
import type { CellNames } from "./cell-names";
import { FindingWhy } from "./later-views";
import { GoToCells } from "./GoToCells";
import { SeverityLabel } from "./SeverityLabel";
import pane from "./pane.css";
import styles from "./FindingItem.css";

/** One finding: how bad, what, where to go, and on demand why it matters and what to do. */
export function FindingItem({
  finding,
  isNew,
  cellNames,
}: {
  readonly finding: Finding;
  readonly isNew: boolean;
  readonly cellNames: CellNames;
}): ReactElement {
  const [open, setOpen] = useState(false);
  const whyId = useId();
  const messageId = useId();
  return (
    <div className={classNames(styles.item, styles[finding.severity])}>
      <p id={messageId} className={pane.text}>
        <SeverityLabel severity={finding.severity} /> {isNew && <span className={styles.badge}>New</span>}{" "}
        {finding.message}
      </p>
      <div className={styles.actions}>
        <GoToCells cells={finding.cells} cellNames={cellNames}>
          <Button
            size="small"
            appearance="subtle"
            className={styles.toggle}
            icon={open ? <ChevronDown16Regular aria-hidden /> : <ChevronRight16Regular aria-hidden />}
            iconPosition="after"
            aria-expanded={open}
            aria-controls={whyId}
            aria-describedby={messageId}
            onClick={() => {
              setOpen(!open);
            }}
          >
            Explain
          </Button>
        </GoToCells>
      </div>
      <div id={whyId} className={open ? styles.why : styles.closed}>
        {open && <FindingWhy finding={finding} messageId={messageId} />}
      </div>
    </div>
  );
}
