import { useId, type ReactElement, type ReactNode } from "react";
import { classNames } from "./class-names";
import pane from "./pane.css";
import styles from "./fields.css";

/** One choice of a list; `value` is what the form hands on. */
export interface Choice {
  readonly value: string;
  readonly text: string;
}

interface SelectFieldProps {
  readonly label: string;
  /** A quieter line between label and list. */
  readonly note?: ReactNode;
  readonly choices: readonly Choice[];
  readonly value: string;
  readonly onChange: (value: string) => void;
}

/** A labelled list of choices, the browser's own: it opens over the pane's edge and speaks to every screen reader. */
export function SelectField({ label, note, choices, value, onChange }: SelectFieldProps): ReactElement {
  const id = useId();
  return (
    <div className={styles.field}>
      <label htmlFor={id} className={styles.label}>
        {label}
      </label>
      {note !== undefined && (
        <div id={`${id}-note`} className={pane.muted}>
          {note}
        </div>
      )}
      <select
        id={id}
        aria-describedby={note === undefined ? undefined : `${id}-note`}
        className={classNames(styles.control, pane.focusable)}
        value={value}
        onChange={(event) => {
          onChange(event.target.value);
        }}
      >
        {choices.map((choice) => (
          <option key={choice.value} value={choice.value}>
            {choice.text}
          </option>
        ))}
      </select>
    </div>
  );
}
