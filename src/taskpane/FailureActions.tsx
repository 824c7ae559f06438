import type { ReactElement } from "react";
import type { SessionState } from "../app/session-state";
import { Button } from "./Button";
import { usePaneServices } from "./services";
import pane from "./pane.css";

interface FailureActionsProps {
  readonly state: Extract<SessionState, { kind: "failed" }>;
  readonly onStart: () => void;
}

/** The ways on from a failed check; where the workbook refuses to be written, checking alone still works. */
export function FailureActions({ state, onStart }: FailureActionsProps): ReactElement {
  const { session } = usePaneServices();
  const refusesWriting = state.error.code === "read-only" || state.error.code === "protected";
  const withoutWriting = state.job === "check-without-writing" || refusesWriting;
  return (
    <div className={pane.row}>
      <Button
        onClick={() => {
          onStart();
          void (withoutWriting ? session.checkWithoutWriting() : session.check());
        }}
      >
        {refusesWriting ? "Check without writing" : "Try again"}
      </Button>
    </div>
  );
}
