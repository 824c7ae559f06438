import { useState, type ReactElement } from "react";
import type { AppError } from "../app/app-error";
import { toAppError } from "../app/to-app-error";
import { Button } from "./Button";
import { Notice } from "./Notice";
import { usePaneServices } from "./services";
import pane from "./pane.css";
import styles from "./FirstRun.css";

/** What a newcomer sees: three lines, and people who do not exist to try it on. */
export function FirstRun(): ReactElement {
  const { openSample } = usePaneServices();
  const [failure, setFailure] = useState<AppError | null>(null);
  return (
    <section aria-labelledby="first-run" className={styles.section}>
      <h2 id="first-run" className={pane.heading}>
        How it works
      </h2>
      <ol className={styles.steps}>
        <li className={pane.text}>Open the workbook that lists your teams, people and roles.</li>
        <li className={pane.text}>
          Press Check roster: it compares them with the CCSQ Agile Handbook and says what is missing or in doubt.
        </li>
        <li className={pane.text}>
          It highlights the cells in question and adds a summary sheet; your own cells stay as they are.
        </li>
      </ol>
      <div>
        <Button
          appearance="secondary"
          onClick={() => {
            setFailure(null);
            openSample().catch((reason: unknown) => {
              setFailure(toAppError(reason));
            });
          }}
        >
          Open a sample roster
        </Button>
      </div>
      <div role="alert" className={pane.live}>
        {failure && (
          <Notice tone="error">
            <p className={pane.text}>{failure.message}</p>
            <p className={pane.text}>{failure.hint}</p>
          </Notice>
        )}
      </div>
    </section>
  );
}
