import { makeResetStyles, makeStyles, mergeClasses, tokens, typographyStyles } from "@fluentui/react-components";
import { ChevronRight16Regular } from "@fluentui/react-icons/svg/chevron-right";
import { useId, useState, type ReactElement, type ReactNode } from "react";
import { usePaneStyles } from "./pane-styles";

const useButtonClass = makeResetStyles({
  display: "flex",
  alignItems: "flex-start",
  columnGap: tokens.spacingHorizontalXS,
  width: "100%",
  minHeight: "32px",
  paddingBlock: tokens.spacingVerticalSNudge,
  paddingInline: tokens.spacingHorizontalS,
  border: "none",
  borderRadius: tokens.borderRadiusLarge,
  backgroundColor: "transparent",
  color: tokens.colorNeutralForeground1,
  ...typographyStyles.body1Strong,
  textAlign: "start",
  cursor: "pointer",
  ":hover": { backgroundColor: tokens.colorNeutralBackground1Hover },
  ":active": { backgroundColor: tokens.colorNeutralBackground1Pressed },
});

const useStyles = makeStyles({
  heading: { margin: 0, fontSize: "inherit", fontWeight: "inherit" },
  chevron: {
    flexShrink: 0,
    display: "inline-flex",
    marginBlockStart: tokens.spacingVerticalXXS,
    transitionProperty: "transform",
    transitionDuration: tokens.durationFaster,
    "@media (prefers-reduced-motion: reduce)": { transitionDuration: "0s" },
  },
  chevronOpen: { transform: "rotate(90deg)" },
  texts: { flexGrow: 1, minWidth: 0, overflowWrap: "anywhere" },
  note: { display: "block", fontWeight: tokens.fontWeightRegular },
});

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
  const styles = useStyles();
  const buttonClass = useButtonClass();
  const pane = usePaneStyles();
  const Heading = `h${level}` as const;
  return (
    <>
      <Heading className={styles.heading}>
        <button
          type="button"
          className={mergeClasses(buttonClass, pane.focusable)}
          aria-expanded={open}
          aria-controls={panelId}
          onClick={() => {
            setOpen(!open);
          }}
        >
          <span className={mergeClasses(styles.chevron, open && styles.chevronOpen)}>
            <ChevronRight16Regular aria-hidden />
          </span>
          <span className={styles.texts}>
            {title}
            {note !== undefined && <span className={mergeClasses(pane.muted, styles.note)}>{note}</span>}
          </span>
        </button>
      </Heading>
      <div id={panelId} hidden={!open}>
        {open ? children() : null}
      </div>
    </>
  );
}
