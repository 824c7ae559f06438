import type { ReactElement } from "react";
import type { MappingQuestion } from "../app/mapping-question";
import { columnLetters } from "../core/grid/a1";
import { fieldTitle } from "../core/vocabulary/field-id";
import { classNames } from "./class-names";
import pane from "./pane.css";
import styles from "./ColumnQuestion.css";

interface ColumnQuestionProps {
  readonly question: MappingQuestion;
  readonly answer: number | null;
  readonly onAnswer: (columnIndex: number | null) => void;
}

/** One column in doubt: every column that it may be, with what speaks for it, and “Not in this sheet”. */
export function ColumnQuestion({ question, answer, onAnswer }: ColumnQuestionProps): ReactElement {
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
