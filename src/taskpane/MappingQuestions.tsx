import { useState, type ReactElement, type Ref } from "react";
import type { MappingAnswers, MappingQuestion } from "../app/mapping-question";
import { classNames } from "./class-names";
import { Button } from "./Button";
import { ColumnQuestion } from "./later-views";
import { usePaneServices } from "./services";
import pane from "./pane.css";
import styles from "./MappingQuestions.css";

interface MappingQuestionsProps {
  readonly questions: readonly MappingQuestion[];
  readonly headingRef: Ref<HTMLHeadingElement>;
  readonly onStart: () => void;
}

/** Asks for the columns in doubt and for nothing else; the likeliest one is chosen already. */
export function MappingQuestions({ questions, headingRef, onStart }: MappingQuestionsProps): ReactElement {
  const { session } = usePaneServices();
  const [answers, setAnswers] = useState<MappingAnswers>(() =>
    Object.fromEntries(questions.map((question) => [question.id, question.options[0]?.columnIndex ?? null])),
  );
  const one = questions.length === 1;
  return (
    <form
      className={styles.form}
      aria-labelledby="mapping"
      onSubmit={(event) => {
        event.preventDefault();
        onStart();
        void session.answerMapping(answers);
      }}
    >
      <h2 id="mapping" ref={headingRef} tabIndex={-1} className={classNames(pane.heading, pane.focusTarget)}>
        {one ? "One thing to settle first" : `${String(questions.length)} things to settle first`}
      </h2>
      <p className={pane.text}>
        {`${one ? "This column is" : "These columns are"} not clear enough to guess. Choose, and the check goes on.`}
      </p>
      {questions.map((question) => (
        <ColumnQuestion
          key={question.id}
          question={question}
          answer={answers[question.id] ?? null}
          onAnswer={(columnIndex) => {
            setAnswers({ ...answers, [question.id]: columnIndex });
          }}
        />
      ))}
      <div>
        <Button type="submit" appearance="primary">
          {one ? "Use this column" : "Use these columns"}
        </Button>
      </div>
    </form>
  );
}
