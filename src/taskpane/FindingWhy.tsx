import { useState, type ReactElement } from "react";
import type { Finding, RuleSource } from "../core/rules/finding";
import { classNames } from "./class-names";
import { Button } from "./Button";
import { SuppressForm } from "./SuppressForm";
import pane from "./pane.css";
import styles from "./FindingWhy.css";

/** Why a finding matters, in its source's own words, what to do, and the way to set it aside. */
export function FindingWhy({
  finding,
  messageId,
}: {
  readonly finding: Finding;
  /** Of the element that tells the finding. */
  readonly messageId: string;
}): ReactElement {
  const [suppressing, setSuppressing] = useState(false);
  return (
    <>
      <figure className={styles.figure}>
        <blockquote className={styles.quote}>{quoted(finding.source.quote)}</blockquote>
        <figcaption className={pane.muted}>{sourceWords(finding.source)}</figcaption>
      </figure>
      <p className={pane.text}>
        <strong>What to do: </strong>
        {finding.remedy}
      </p>
      <div className={pane.row}>
        <a
          className={classNames(pane.link, pane.focusable)}
          href={`rules.html#${finding.rule}`}
          target="_blank"
          rel="noreferrer"
        >
          About this rule
        </a>
        {!suppressing && (
          <Button
            size="small"
            aria-describedby={messageId}
            onClick={() => {
              setSuppressing(true);
            }}
          >
            Suppress
          </Button>
        )}
      </div>
      {suppressing && (
        <SuppressForm
          finding={finding}
          onCancel={() => {
            setSuppressing(false);
          }}
        />
      )}
    </>
  );
}

function quoted(quote: string): string {
  return /^[“"]/.test(quote) ? quote : `“${quote}”`;
}

function sourceWords(source: RuleSource): string {
  return source.line === null ? source.page : `${source.page}, line\u00a0${source.line}`;
}
