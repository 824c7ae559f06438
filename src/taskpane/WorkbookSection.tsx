import type { ReactElement } from "react";
import type { CheckResult, WrittenState } from "../app/session-state";
import { listText } from "../core/rules/list-text";
import { Button } from "./Button";
import { usePaneServices } from "./services";
import pane from "./pane.css";
import styles from "./WorkbookSection.css";

interface WorkbookSectionProps {
  readonly result: CheckResult | null;
  readonly running: boolean;
}

/** What we left in the workbook, and how to take it out again; also for highlights of an earlier day. */
export function WorkbookSection({ result, running }: WorkbookSectionProps): ReactElement {
  const { session } = usePaneServices();
  return (
    <section aria-labelledby="in-workbook" className={styles.section}>
      <h2 id="in-workbook" className={pane.subheading}>
        In this workbook
      </h2>
      <p className={pane.muted}>{writtenText(result?.marks ?? "untouched", result?.summary ?? "untouched")}</p>
      <div className={pane.row}>
        <Button size="small" disabledFocusable={running} onClick={() => void session.removeMarks()}>
          Remove highlights
        </Button>
        <Button size="small" disabledFocusable={running} onClick={() => void session.removeSummary()}>
          Remove summary
        </Button>
      </div>
    </section>
  );
}

function writtenText(marks: WrittenState, summary: WrittenState): string {
  const states = [
    { name: "highlights", state: marks },
    { name: "the summary sheet", state: summary },
  ];
  const named = (state: WrittenState): string[] =>
    states.filter((each) => each.state === state).map(({ name }) => name);
  const written = named("written");
  const removed = named("removed");
  const sentences = [
    ...(written.length > 0 ? [`Roster Check wrote ${listText(written)}.`] : []),
    ...(removed.length > 0 ? [`It removed ${listText(removed)}.`] : []),
  ];
  return sentences.length > 0 ? sentences.join(" ") : "Takes out what Roster Check wrote; nothing of yours is touched.";
}
