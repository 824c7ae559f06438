import { Button, makeResetStyles, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { resultInSight, type SessionState } from "../app/session-state";
import { usePaneStyles } from "./pane-styles";
import { usePaneServices } from "./services";

const useBarClass = makeResetStyles({
  width: "100%",
  height: tokens.spacingVerticalXS,
  appearance: "none",
  border: "none",
  borderRadius: tokens.borderRadiusMedium,
  overflow: "hidden",
  backgroundColor: tokens.colorNeutralBackground6,
  "::-webkit-progress-bar": { backgroundColor: "inherit" },
  "::-webkit-progress-value": { backgroundColor: tokens.colorCompoundBrandBackground },
  "::-moz-progress-bar": { backgroundColor: tokens.colorCompoundBrandBackground },
  "@media (forced-colors: active)": {
    forcedColorAdjust: "none",
    backgroundColor: "Canvas",
    outline: `${tokens.strokeWidthThin} solid CanvasText`,
    "::-webkit-progress-value": { backgroundColor: "Highlight" },
    "::-moz-progress-bar": { backgroundColor: "Highlight" },
  },
});

const useStyles = makeStyles({
  controls: {
    display: "flex",
    flexWrap: "wrap",
    columnGap: tokens.spacingHorizontalS,
    rowGap: tokens.spacingVerticalS,
  },
  /** Side by side where a result is in sight and room is dear; one above the other before. */
  button: { flexGrow: 1 },
  wide: { flexBasis: "100%" },
  progress: { flexBasis: "100%", display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalSNudge },
  step: { display: "flex", flexWrap: "wrap", alignItems: "center", columnGap: tokens.spacingHorizontalS },
  stepText: { flexGrow: 1, minWidth: 0 },
});

interface CheckControlsProps {
  readonly state: SessionState;
  readonly setPrimary: (button: HTMLButtonElement | null) => void;
  /** Told when the user starts something here, so that the focus may follow to its outcome. */
  readonly onStart: () => void;
}

/** The one button of the product, its quieter sister, and the progress of what runs. */
export function CheckControls({ state, setPrimary, onStart }: CheckControlsProps): ReactElement {
  const { session } = usePaneServices();
  const styles = useStyles();
  const running = state.kind === "running";
  const again = resultInSight(state) !== null;
  const start = (action: () => Promise<void>) => () => {
    onStart();
    void action();
  };
  return (
    <div className={styles.controls}>
      <Button
        ref={setPrimary}
        appearance="primary"
        size={again ? "medium" : "large"}
        className={mergeClasses(styles.button, !again && styles.wide)}
        disabledFocusable={running}
        onClick={start(session.check)}
      >
        {again ? "Check again" : "Check roster"}
      </Button>
      {running ? (
        <RunProgress state={state} />
      ) : (
        <Button
          appearance={again ? "secondary" : "subtle"}
          className={mergeClasses(styles.button, !again && styles.wide)}
          onClick={start(session.checkWithoutWriting)}
        >
          Check without writing
        </Button>
      )}
    </div>
  );
}

function RunProgress({ state }: { readonly state: Extract<SessionState, { kind: "running" }> }): ReactElement {
  const { session } = usePaneServices();
  const styles = useStyles();
  const barClass = useBarClass();
  const pane = usePaneStyles();
  return (
    <div className={styles.progress}>
      <progress aria-label="Progress" value={state.step.share} className={barClass} />
      <div className={styles.step}>
        <p className={mergeClasses(pane.muted, styles.stepText)}>{state.cancelling ? "Stopping" : state.step.text}</p>
        <Button
          size="small"
          disabledFocusable={state.cancelling}
          onClick={() => {
            session.cancel();
          }}
        >
          Cancel
        </Button>
      </div>
    </div>
  );
}
