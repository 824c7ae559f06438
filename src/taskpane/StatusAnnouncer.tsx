import type { ReactElement } from "react";
import type { SessionSnapshot } from "../app/session-state";
import { hasRoster } from "../core/report/has-roster";
import { finishedText } from "./report-text";
import pane from "./pane.css";

/** Tells screen readers how the check goes, politely and without moving the focus. Failures are told by the alert. */
export function StatusAnnouncer({ snapshot }: { readonly snapshot: SessionSnapshot }): ReactElement {
  return (
    <div role="status" className={pane.forScreenReaders}>
      {statusText(snapshot)}
    </div>
  );
}

/** One sentence for every state that nothing else announces; progress steps are not told one by one. */
export function statusText({ state, notice }: SessionSnapshot): string {
  if (notice) return notice.tone === "success" ? notice.text : "";
  switch (state.kind) {
    case "idle":
    case "failed":
      return "";
    case "running":
      return state.cancelling ? "Stopping." : "Working on it.";
    case "mapping-needed":
      return "A question about the columns needs your answer.";
    case "done": {
      const { report, stale } = state.result;
      if (stale) return "The workbook has changed since this check.";
      return hasRoster(report) ? finishedText(report) : "Check finished: no roster was found.";
    }
  }
}
