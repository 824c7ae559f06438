import { useState, type ReactElement, type Ref } from "react";
import type { MappingAnswers, MappingQuestion } from "../app/mapping-question";
import { columnLetters } from "../core/grid/a1";
import { fieldTitle } from "../core/vocabulary/field-id";
import { classNames } from "./class-names";
import { Button } from "./Button";
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
        <Question
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

interface QuestionProps {
  readonly question: MappingQuestion;
  readonly answer: number | null;
  readonly onAnswer: (columnIndex: number | null) => void;
}

function Question({ question, answer, onAnswer }: QuestionProps): ReactElement {
  const choices = [
    ...question.options.map((option) => ({
      columnIndex: option.columnIndex,
      text: `Column ${columnLetters(option.columnIndex)} ‘${option.header}’`,
      evidence: option.evidence,
      samples: option.samples,
    })),
    { columnIndex: null, text: "Not in this sheet", evidence: "", samples: [] },
  ];
  return (
    <fieldset className={styles.question}>
      <legend className={classNames(pane.subheading, styles.legend)}>
        {`${fieldTitle(question.field)}, on ${question.sheetName} ${question.range}`}
      </legend>
      {choices.map((choice) => (
        <label key={choice.columnIndex ?? "none"} className={styles.option}>
          <input
            type="radio"
            className={classNames(styles.radio, pane.focusable)}
            name={question.id}
            checked={answer === choice.columnIndex}
            onChange={() => {
              onAnswer(choice.columnIndex);
            }}
          />
          <span className={styles.optionText}>
            <span className={pane.text}>{choice.text}</span>{" "}
            {choice.evidence !== "" && (
              <span className={classNames(pane.muted, styles.optionNote)}>{choice.evidence}</span>
            )}
            {choice.samples.length > 0 && (
              <span className={classNames(pane.muted, styles.optionNote)}>{`Holds ${choice.samples.join("; ")}`}</span>
            )}
          </span>
        </label>
      ))}
    </fieldset>
  );
}
