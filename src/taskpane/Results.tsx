import type { ReactElement, Ref } from "react";
import type { CheckResult } from "../app/session-state";
import { buildHeadline } from "../core/report/headline";
import { classNames } from "./class-names";
import { FindingsView } from "./FindingsView";
import { CoverageView, ReceiptView } from "./later-views";
import { Notice } from "./Notice";
import { scopeText } from "./report-text";
import { Tabs } from "./Tabs";
import pane from "./pane.css";
import styles from "./Results.css";

/** A finished check, and the heading that takes the focus when it has ended. */
export interface ResultsProps {
  readonly result: CheckResult;
  readonly headingRef: Ref<HTMLHeadingElement>;
}

/** A finished check: the verdict, then the findings, the coverage picture and the receipt side by side. */
export function Results({ result, headingRef }: ResultsProps): ReactElement {
  const { report } = result;
  return (
    <section aria-labelledby="results" className={styles.section}>
      <div className={styles.headline}>
        <h2 id="results" ref={headingRef} tabIndex={-1} className={classNames(pane.heading, pane.focusTarget)}>
          {buildHeadline(report).text}
        </h2>
        <p className={pane.muted}>{scopeText(report)}</p>
      </div>
      {result.stale && (
        <Notice tone="warning">
          <p className={pane.text}>The workbook has changed since this check. Check again to bring this up to date.</p>
        </Notice>
      )}
      {result.refused.length > 0 && <Refusals result={result} />}
      <Tabs
        label="Results"
        views={[
          { id: "findings", title: "Findings", render: () => <FindingsView report={report} /> },
          { id: "coverage", title: "Coverage", render: () => <CoverageView coverage={report.coverage} /> },
          { id: "receipt", title: "How it was read", render: () => <ReceiptView report={report} /> },
        ]}
      />
    </section>
  );
}

function Refusals({ result }: { readonly result: CheckResult }): ReactElement {
  return (
    <Notice tone="warning">
      <p className={pane.text}>The check is complete, but not everything could be written:</p>
      <ul className={styles.refusals}>
        {[...new Set(result.refused.map((each) => each.message))].map((message) => (
          <li key={message} className={pane.text}>
            {message}
          </li>
        ))}
      </ul>
    </Notice>
  );
}
