import { makeResetStyles, makeStyles, mergeClasses, tokens, typographyStyles } from "@fluentui/react-components";
import { useId, useRef, useState, type KeyboardEvent, type ReactElement, type ReactNode } from "react";
import { usePaneStyles } from "./pane-styles";

const useTabClass = makeResetStyles({
  minHeight: "32px",
  paddingBlock: tokens.spacingVerticalSNudge,
  paddingInline: tokens.spacingHorizontalS,
  border: "none",
  borderBlockEndWidth: tokens.strokeWidthThicker,
  borderBlockEndStyle: "solid",
  borderBlockEndColor: "transparent",
  borderStartStartRadius: tokens.borderRadiusMedium,
  borderStartEndRadius: tokens.borderRadiusMedium,
  backgroundColor: "transparent",
  color: tokens.colorNeutralForeground2,
  ...typographyStyles.body1,
  cursor: "pointer",
  ":hover": { backgroundColor: tokens.colorNeutralBackground1Hover },
  "@media (forced-colors: active)": { borderBlockEndColor: "ButtonFace" },
});

const useStyles = makeStyles({
  list: {
    display: "flex",
    flexWrap: "wrap",
    columnGap: tokens.spacingHorizontalXS,
    borderBlockEndWidth: tokens.strokeWidthThin,
    borderBlockEndStyle: "solid",
    borderBlockEndColor: tokens.colorNeutralStroke2,
  },
  selected: {
    color: tokens.colorNeutralForeground1,
    fontWeight: tokens.fontWeightSemibold,
    borderBlockEndColor: tokens.colorCompoundBrandStroke,
    "@media (forced-colors: active)": { borderBlockEndColor: "Highlight" },
  },
  panel: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalM },
});

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
  const styles = useStyles();
  const tabClass = useTabClass();
  const pane = usePaneStyles();

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
            className={mergeClasses(tabClass, pane.focusable, position === selected && styles.selected)}
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
