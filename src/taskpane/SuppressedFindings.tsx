import type { ReactElement } from "react";
import { countText } from "../core/report/count-text";
import type { Report } from "../core/report/report";
import { Disclosure } from "./Disclosure";
import { SuppressedList } from "./later-views";
import pane from "./pane.css";

/** What the user set aside, apart from what counts. */
export function SuppressedFindings({ report }: { readonly report: Report }): ReactElement | null {
  const note = noteOf(report);
  if (note === "") return null;
  return (
    <div className={pane.card}>
      <Disclosure level={3} title="Suppressed" note={note}>
        {() => <SuppressedList report={report} />}
      </Disclosure>
    </div>
  );
}

function noteOf({ suppressed, expiredSuppressions, staleSuppressions }: Report): string {
  return [
    ...(suppressed.length > 0 ? [`${countText(suppressed.length, "finding")} set aside`] : []),
    ...(expiredSuppressions.length > 0 ? [`${String(expiredSuppressions.length)} expired`] : []),
    ...(staleSuppressions.length > 0 ? [`${String(staleSuppressions.length)} without a match`] : []),
  ].join(", ");
}
