import { ChevronRight16Regular } from "@fluentui/react-icons/headless/svg/chevron-right";
import { useId, useState, type ReactElement, type ReactNode } from "react";
import { classNames } from "./class-names";
import pane from "./pane.css";
import styles from "./Disclosure.css";

interface DisclosureProps {
  readonly level: 2 | 3 | 4;
  readonly title: string;
  /** A second, quieter line in the button. */
  readonly note?: ReactNode;
  readonly openAtFirst?: boolean;
  /** Built only while it is open, so that a closed one costs nothing. */
  readonly children: () => ReactNode;
}

/** A heading that opens and closes what stands beneath it. */
export function Disclosure({ level, title, note, openAtFirst = false, children }: DisclosureProps): ReactElement {
  const [open, setOpen] = useState(openAtFirst);
  const panelId = useId();
  const Heading = `h${level}` as const;
  return (
    <>
      <Heading className={styles.heading}>
        <button
          type="button"
          className={classNames(styles.button, pane.focusable)}
          aria-expanded={open}
          aria-controls={panelId}
          onClick={() => {
            setOpen(!open);
          }}
        >
          <span className={classNames(styles.chevron, open && styles.chevronOpen)}>
            <ChevronRight16Regular aria-hidden />
          </span>
          <span className={styles.texts}>
            {title}
            {note !== undefined && <span className={classNames(pane.muted, styles.note)}>{note}</span>}
          </span>
        </button>
      </Heading>
      <div id={panelId} hidden={!open}>
        {open ? children() : null}
      </div>
    </>
  );
}
