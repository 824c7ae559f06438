import { useId, useRef, useState, type KeyboardEvent, type ReactElement, type ReactNode } from "react";
import { classNames } from "./class-names";
import pane from "./pane.css";
import styles from "./Tabs.css";

/** One view among several in the same place. */
export interface TabView {
  readonly id: string;
  readonly title: string;
  /** Built only while the view is in sight. */
  readonly render: () => ReactNode;
}

/** Views side by side: one tab stop, arrow keys, Home and End, as the tabs pattern of WAI-ARIA asks. */
export function Tabs({ label, views }: { readonly label: string; readonly views: readonly TabView[] }): ReactElement {
  const [selected, setSelected] = useState(0);
  const list = useRef<HTMLDivElement>(null);
  const baseId = useId();

  function onKeyDown(event: KeyboardEvent): void {
    const next = positionAfter(event.key, selected, views.length);
    if (next === undefined) return;
    event.preventDefault();
    setSelected(next);
    list.current?.querySelectorAll("button")[next]?.focus();
  }

  return (
    <>
      <div role="tablist" aria-label={label} ref={list} className={styles.list} onKeyDown={onKeyDown}>
        {views.map((view, position) => (
          <button
            key={view.id}
            type="button"
            role="tab"
            id={`${baseId}-tab-${view.id}`}
            aria-selected={position === selected}
            aria-controls={`${baseId}-panel-${view.id}`}
            tabIndex={position === selected ? 0 : -1}
            className={classNames(styles.tab, pane.focusable, position === selected && styles.selected)}
            onClick={() => {
              setSelected(position);
            }}
          >
            {view.title}
          </button>
        ))}
      </div>
      {views.map((view, position) => (
        <div
          key={view.id}
          role="tabpanel"
          id={`${baseId}-panel-${view.id}`}
          aria-labelledby={`${baseId}-tab-${view.id}`}
          hidden={position !== selected}
        >
          {position === selected && <div className={styles.panel}>{view.render()}</div>}
        </div>
      ))}
    </>
  );
}

function positionAfter(key: string, position: number, count: number): number | undefined {
  switch (key) {
    case "ArrowRight":
      return (position + 1) % count;
    case "ArrowLeft":
      return (position + count - 1) % count;
    case "Home":
      return 0;
    case "End":
      return count - 1;
    default:
      return undefined;
  }
}
