import type { ReactElement } from "react";
import { classNames } from "./class-names";
import pane from "./pane.css";
import styles from "./fields.css";

interface SwitchFieldProps {
  readonly label: string;
  readonly note?: string;
  readonly on: boolean;
  readonly onChange: (on: boolean) => void;
}

/** Something that is on or off, with a line that says what it brings. */
export function SwitchField({ label, note, on, onChange }: SwitchFieldProps): ReactElement {
  return (
    <label className={styles.switch}>
      <input
        type="checkbox"
        className={classNames(styles.box, pane.focusable)}
        checked={on}
        onChange={(event) => {
          onChange(event.target.checked);
        }}
      />
      <span className={styles.switchText}>
        <span className={pane.text}>{label}</span>{" "}
        {note !== undefined && <span className={classNames(pane.muted, styles.switchNote)}>{note}</span>}
      </span>
    </label>
  );
}
