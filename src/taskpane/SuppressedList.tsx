import type { ReactElement } from "react";
import { unsuppressFinding } from "../app/decision-changes";
import type { Suppression } from "../core/decisions/workbook-decisions";
import { dateText } from "../core/report/date-text";
import type { Report } from "../core/report/report";
import { Button } from "./Button";
import { PagedList } from "./PagedList";
import { ruleName } from "./rule-name";
import { usePaneServices } from "./services";
import pane from "./pane.css";
import styles from "./SuppressedList.css";

interface Entry {
  readonly key: string;
  readonly title: string;
  readonly word: string;
  readonly undo: string;
  readonly suppression: Pick<Suppression, "reason" | "owner" | "until">;
}

/** What the user set aside: what holds, what has run out, and what no longer matches anything; each can be undone. */
export function SuppressedList({ report }: { readonly report: Report }): ReactElement {
  return (
    <PagedList
      items={entriesOf(report)}
      keyOf={(entry) => entry.key}
      render={(entry) => <SuppressedLine entry={entry} />}
      className={styles.list}
      first={10}
      more={20}
      noun="suppressed findings"
    />
  );
}

function SuppressedLine({ entry }: { readonly entry: Entry }): ReactElement {
  const { session } = usePaneServices();
  const { reason, owner, until } = entry.suppression;
  return (
    <div className={pane.stack}>
      <p className={pane.text}>
        <strong>{entry.word} </strong>
        {entry.title}
      </p>
      <p className={pane.muted}>
        {[`Reason: ${reason}`, ...(owner === "" ? [] : [`Owner: ${owner}`]), untilText(until)].join(" · ")}
      </p>
      <div className={pane.row}>
        <Button size="small" onClick={() => void session.decide(unsuppressFinding(entry.key))}>
          {entry.undo}
        </Button>
      </div>
    </div>
  );
}

function untilText(until: string | null): string {
  return until === null ? "No end" : `Until ${dateText(until)}`;
}

function entriesOf({ suppressed, expiredSuppressions, staleSuppressions }: Report): readonly Entry[] {
  return [
    ...suppressed.map(({ key, message, suppressed: suppression }) => ({
      key,
      title: message,
      word: "Suppressed",
      undo: "Undo",
      suppression,
    })),
    ...expiredSuppressions.map((suppression) => ({
      key: suppression.key,
      title: `${ruleName(suppression.rule)}. It counts again.`,
      word: "Expired",
      undo: "Remove",
      suppression,
    })),
    ...staleSuppressions.map((suppression) => ({
      key: suppression.key,
      title: `${ruleName(suppression.rule)}. No finding matches it any more.`,
      word: "Stale",
      undo: "Remove",
      suppression,
    })),
  ];
}
