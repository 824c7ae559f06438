import { useRef, useState, type ReactElement } from "react";
import { flushSync } from "react-dom";
import { resultInSight, type SessionSnapshot } from "../app/session-state";
import { hasRoster } from "../core/report/has-roster";
import { CheckControls } from "./CheckControls";
import { FailureActions } from "./FailureActions";
import { FirstRun } from "./FirstRun";
import { SettingsView } from "./later-views";
import { MappingQuestions } from "./MappingQuestions";
import { NoRoster } from "./NoRoster";
import { Notice } from "./Notice";
import { PaneHeader } from "./PaneHeader";
import { Results, type ResultsProps } from "./Results";
import { StatusAnnouncer } from "./StatusAnnouncer";
import { WorkbookSection } from "./WorkbookSection";
import { usePaneServices } from "./services";
import { useFocusAfterRun } from "./use-focus-after-run";
import { useSession } from "./use-session";
import pane from "./pane.css";
import styles from "./TaskPane.css";

/** The whole pane: what to press, what went wrong, what was found, what stands in the workbook. */
export function TaskPane(): ReactElement {
  const snapshot = useSession();
  const { state } = snapshot;
  const { session } = usePaneServices();
  const { headingRef, setPrimary, onStart } = useFocusAfterRun(state);
  const [settingsOpen, setSettingsOpen] = useState(false);
  const settingsButton = useRef<HTMLButtonElement | null>(null);
  const result = resultInSight(state);
  const inSettings = settingsOpen && result !== null;

  function leaveSettings(): void {
    flushSync(() => {
      setSettingsOpen(false);
    });
    settingsButton.current?.focus();
  }

  return (
    <>
      <PaneHeader
        setSettings={(button) => {
          settingsButton.current = button;
        }}
        onSettings={
          result && !inSettings
            ? () => {
                setSettingsOpen(true);
              }
            : null
        }
      />
      <main className={styles.main}>
        {!inSettings && <CheckControls state={state} setPrimary={setPrimary} onStart={onStart} />}
        <StatusAnnouncer snapshot={snapshot} />
        <Problem snapshot={snapshot} />
        {inSettings ? (
          <SettingsView
            kept={result.decisions}
            report={result.report}
            onSave={(change) => {
              leaveSettings();
              onStart();
              void session.decide(change);
            }}
            onLeave={leaveSettings}
          />
        ) : (
          <>
            {state.kind === "failed" && <FailureActions state={state} onStart={onStart} />}
            {state.kind === "idle" && <FirstRun />}
            {state.kind === "mapping-needed" ? (
              <MappingQuestions questions={state.questions} headingRef={headingRef} onStart={onStart} />
            ) : (
              result && <Outcome result={result} headingRef={headingRef} />
            )}
            <WorkbookSection result={result} running={state.kind === "running"} />
          </>
        )}
      </main>
    </>
  );
}

function Outcome({ result, headingRef }: ResultsProps): ReactElement {
  return hasRoster(result.report) ? (
    <Results result={result} headingRef={headingRef} />
  ) : (
    <NoRoster report={result.report} headingRef={headingRef} />
  );
}

/** Failures in the alert, which screen readers tell at once; good news beside it, told by the announcer. */
function Problem({ snapshot: { state, notice } }: { readonly snapshot: SessionSnapshot }): ReactElement {
  const problem =
    state.kind === "failed"
      ? { text: state.error.message, hint: state.error.hint }
      : notice?.tone === "problem"
        ? notice
        : null;
  return (
    <>
      <div role="alert" className={styles.alert}>
        {problem && (
          <Notice tone="error">
            <p className={pane.text}>
              <strong>{problem.text}</strong>
            </p>
            {problem.hint !== null && <p className={pane.text}>{problem.hint}</p>}
          </Notice>
        )}
      </div>
      {notice?.tone === "success" && (
        <Notice tone="success">
          <p className={pane.text}>{notice.text}</p>
          {notice.hint !== null && <p className={pane.text}>{notice.hint}</p>}
        </Notice>
      )}
    </>
  );
}
