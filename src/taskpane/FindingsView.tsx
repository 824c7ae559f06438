import { useMemo, useState, type ReactElement } from "react";
import { countText } from "../core/report/count-text";
import type { Report } from "../core/report/report";
import type { Severity } from "../core/rules/severity";
import { Button } from "./Button";
import { cellNamesOf } from "./cell-names";
import { Disclosure } from "./Disclosure";
import { FindingGroups } from "./FindingGroups";
import { Notice } from "./Notice";
import { OpenQuestions } from "./OpenQuestions";
import { SeverityFilter } from "./SeverityFilter";
import { NotCheckedList, SinceLast } from "./later-views";
import { SuppressedFindings } from "./SuppressedFindings";
import pane from "./pane.css";
import styles from "./FindingsView.css";

const NO_KEYS: ReadonlySet<string> = new Set();

/** The counts as filters, what could not be checked, and the findings by train and team. */
export function FindingsView({ report }: { readonly report: Report }): ReactElement {
  const [shown, setShown] = useState<ReadonlySet<Severity>>(new Set());
  const cellNames = useMemo(() => cellNamesOf(report), [report]);
  const [onlyNew, setOnlyNew] = useState(false);
  const newKeys = report.sinceLast?.newKeys ?? NO_KEYS;
  const findings = useMemo(
    () =>
      report.findings.filter(
        ({ key, severity }) => (shown.size === 0 || shown.has(severity)) && (!onlyNew || newKeys.has(key)),
      ),
    [report, shown, onlyNew, newKeys],
  );
  const filtered = shown.size > 0 || onlyNew;
  return (
    <>
      {report.sinceLast && <SinceLast change={report.sinceLast} onlyNew={onlyNew} onOnlyNew={setOnlyNew} />}
      {report.findings.length > 0 && (
        <>
          <SeverityFilter counts={report.findingCounts} shown={shown} onChange={setShown} />
          <div role="status" className={pane.live}>
            {filtered && (
              <div className={styles.shown}>
                <p className={pane.muted}>
                  {`Showing ${findings.length.toLocaleString("en-US")} of ${countText(report.findings.length, "finding")}.`}
                </p>
                <Button
                  size="small"
                  appearance="subtle"
                  onClick={() => {
                    setShown(new Set());
                    setOnlyNew(false);
                  }}
                >
                  Show all
                </Button>
              </div>
            )}
          </div>
        </>
      )}
      <OpenQuestions report={report} />
      {report.notChecked.length > 0 && (
        <div className={pane.card}>
          <Disclosure level={3} title="Not checked" note={notCheckedText(report)}>
            {() => <NotCheckedList notChecked={report.notChecked} />}
          </Disclosure>
        </div>
      )}
      {report.findings.length > 0 ? (
        <FindingGroups findings={findings} newKeys={newKeys} cellNames={cellNames} />
      ) : (
        <Notice tone="success">
          <p className={pane.text}>No findings: nothing that could be checked departs from the handbook.</p>
        </Notice>
      )}
      <SuppressedFindings report={report} />
    </>
  );
}

function notCheckedText(report: Report): string {
  const rules = new Set(report.notChecked.flatMap((entry) => entry.rules));
  return `${countText(rules.size, "rule")} that the roster could not answer`;
}
