import { useId, type ReactElement, type Ref } from "react";
import { classNames } from "./class-names";
import pane from "./pane.css";
import styles from "./fields.css";

interface TextFieldProps {
  readonly label: string;
  readonly type?: "text" | "date" | "number" | "url";
  readonly value: string;
  readonly onChange: (value: string) => void;
  /** What is wrong with the value; null where nothing is. */
  readonly wrong?: string | null;
  readonly required?: boolean;
  readonly min?: string;
  readonly inputRef?: Ref<HTMLInputElement>;
}

/** A labelled line to type into, with its complaint beneath. */
export function TextField(props: TextFieldProps): ReactElement {
  const { label, type = "text", value, onChange, wrong = null, required = false, min, inputRef } = props;
  const id = useId();
  return (
    <div className={styles.field}>
      <label htmlFor={id} className={styles.label}>
        {label}
      </label>
      <input
        id={id}
        ref={inputRef}
        type={type}
        min={min}
        className={classNames(styles.control, pane.focusable)}
        value={value}
        aria-required={required}
        aria-invalid={wrong !== null}
        aria-describedby={wrong === null ? undefined : `${id}-wrong`}
        onChange={(event) => {
          onChange(event.target.value);
        }}
      />
      {wrong !== null && (
        <p id={`${id}-wrong`} className={styles.wrong}>
          {wrong}
        </p>
      )}
    </div>
  );
}
