import type { ReactElement } from "react";
import { resultInSight, type SessionState } from "../app/session-state";
import { classNames } from "./class-names";
import { Button } from "./Button";
import { usePaneServices } from "./services";
import pane from "./pane.css";
import styles from "./CheckControls.css";

interface CheckControlsProps {
  readonly state: SessionState;
  readonly setPrimary: (button: HTMLButtonElement | null) => void;
  /** Told when the user starts something here, so that the focus may follow to its outcome. */
  readonly onStart: () => void;
}

/** The one button of the product, its quieter sister, and the progress of what runs. */
export function CheckControls({ state, setPrimary, onStart }: CheckControlsProps): ReactElement {
  const { session } = usePaneServices();
  const running = state.kind === "running";
  const result = resultInSight(state);
  const again = result !== null;
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
        className={classNames(styles.button, !again && styles.wide)}
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
          className={classNames(styles.button, !again && styles.wide)}
          onClick={start(session.checkWithoutWriting)}
        >
          Check without writing
        </Button>
      )}
      {result?.noticesEdits === false && (
        <p className={classNames(pane.muted, styles.note)}>
          Edits cannot be noticed here; press Check again after editing.
        </p>
      )}
    </div>
  );
}

function RunProgress({ state }: { readonly state: Extract<SessionState, { kind: "running" }> }): ReactElement {
  const { session } = usePaneServices();
  return (
    <div className={styles.progress}>
      <progress aria-label="Progress" value={state.step.share} className={styles.bar} />
      <div className={styles.step}>
        <p className={classNames(pane.muted, styles.stepText)}>{state.cancelling ? "Stopping" : state.step.text}</p>
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
