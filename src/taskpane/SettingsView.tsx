import { useEffect, useRef, useState, type ReactElement } from "react";
import type { DecisionChange } from "../app/check-workbook";
import { notesChange } from "../app/decision-changes";
import type { WorkbookDecisions } from "../core/decisions/workbook-decisions";
import { countText } from "../core/report/count-text";
import type { Report } from "../core/report/report";
import { classNames } from "./class-names";
import { Button } from "./Button";
import { AnswerFiles } from "./AnswerFiles";
import { AnswerList, countAnswers } from "./AnswerList";
import { Disclosure } from "./Disclosure";
import { FactFields } from "./FactFields";
import { RuleLevels } from "./RuleLevels";
import { RuleSets } from "./RuleSets";
import { ThresholdFields } from "./ThresholdFields";
import type { RuleBook } from "./rule-book";
import { usePaneServices } from "./services";
import { useSettingsDraft } from "./settings-draft";
import { SwitchField } from "./SwitchField";
import pane from "./pane.css";
import styles from "./SettingsView.css";

interface SettingsViewProps {
  readonly kept: WorkbookDecisions;
  readonly report: Report;
  readonly onSave: (change: DecisionChange) => void;
  readonly onLeave: () => void;
}

/** Everything that the user may decide of a workbook, on one page; nothing holds before it is saved. */
export function SettingsView({ kept, report, onSave, onLeave }: SettingsViewProps): ReactElement {
  const { loadRuleBook, canWriteNotes } = usePaneServices();
  const [book, setBook] = useState<RuleBook | null>(null);
  const draft = useSettingsDraft(kept);
  const headingRef = useRef<HTMLHeadingElement>(null);

  useEffect(() => {
    headingRef.current?.focus();
    void loadRuleBook().then(setBook);
  }, [loadRuleBook]);

  return (
    <section aria-labelledby="settings" className={styles.page}>
      <h2 id="settings" ref={headingRef} tabIndex={-1} className={classNames(pane.heading, pane.focusTarget)}>
        Settings of this workbook
      </h2>
      <p className={pane.muted}>
        They are kept in the workbook, on a sheet that you can read, edit and delete, once a check writes.
      </p>
      {book && (
        <>
          <Part title="Rule sets" openAtFirst>
            {() => <RuleSets rules={book.rules} draft={draft} />}
          </Part>
          <Part title="Levels of rules" note={changedText(Object.keys(draft.decisions.settings.rules).length)}>
            {() => <RuleLevels rules={book.rules} draft={draft} />}
          </Part>
          <Part title="Numbers" note={changedText(Object.keys(draft.decisions.settings.thresholds).length)}>
            {() => <ThresholdFields rules={book.rules} draft={draft} />}
          </Part>
        </>
      )}
      <Part title="About this workbook" note="What its cells do not say">
        {() => <FactFields report={report} draft={draft} />}
      </Part>
      {(canWriteNotes || draft.decisions.wantsNotes) && (
        <Part title="Notes on cells" note={draft.decisions.wantsNotes ? "Written" : "Not written"}>
          {() => (
            <SwitchField
              label="Write notes beside the highlights"
              note="A note says what is wrong with its cell and what to do. Remove highlights takes notes away too; your own notes and comments stay."
              on={draft.decisions.wantsNotes}
              onChange={(on) => {
                draft.add(notesChange(on));
              }}
            />
          )}
        </Part>
      )}
      <Part title="Your answers" note={countText(countAnswers(draft.decisions.memory), "answer")}>
        {() => <AnswerList draft={draft} />}
      </Part>
      {book && (
        <Part title="Export and import" note="For other workbooks and the command line">
          {() => <AnswerFiles book={book} draft={draft} />}
        </Part>
      )}
      <div className={styles.actions}>
        <Button
          appearance="primary"
          disabledFocusable={!draft.isChanged}
          onClick={() => {
            onSave(draft.change);
          }}
        >
          Save and check
        </Button>
        <Button onClick={onLeave}>{draft.isChanged ? "Leave without saving" : "Back to results"}</Button>
      </div>
    </section>
  );
}

interface PartProps {
  readonly title: string;
  readonly note?: string;
  readonly openAtFirst?: boolean;
  readonly children: () => ReactElement;
}

function Part({ title, note, openAtFirst = false, children }: PartProps): ReactElement {
  return (
    <div className={pane.card}>
      <Disclosure level={3} title={title} openAtFirst={openAtFirst} {...(note === undefined ? {} : { note })}>
        {() => <div className={styles.part}>{children()}</div>}
      </Disclosure>
    </div>
  );
}

function changedText(count: number): string {
  return count === 0 ? "Defaults" : `${String(count)} changed`;
}
