import { useMemo, useState, type ReactElement } from "react";
import { allChanges, organizationAnswer, titleAnswer } from "../app/decision-changes";
import { countText } from "../core/report/count-text";
import type { OpenQuestion } from "../core/report/open-questions";
import type { Report } from "../core/report/report";
import type { OrganizationKind } from "../core/vocabulary/organization-kind";
import { ROLE_IDS, roleTitle, type RoleId } from "../core/vocabulary/role-id";
import { Button } from "./Button";
import { cellNamesOf } from "./cell-names";
import { PagedList } from "./PagedList";
import { SelectField, type Choice } from "./SelectField";
import { usePaneServices } from "./services";
import pane from "./pane.css";
import styles from "./QuestionForm.css";

const NOT_NOW: Choice = { value: "", text: "Leave it open" };

const KINDS: readonly { readonly value: OrganizationKind; readonly text: string }[] = [
  { value: "government", text: "Government" },
  { value: "contractor", text: "Contractor" },
  { value: "ado", text: "Contractor, an ADO" },
  { value: "non-ado", text: "Contractor, but no ADO" },
];

/** One list of choices for every open question; several answers bring one check. */
export function QuestionForm({ report }: { readonly report: Report }): ReactElement {
  const { session } = usePaneServices();
  const [answers, setAnswers] = useState<Readonly<Record<string, string>>>({});
  const cellNames = useMemo(() => cellNamesOf(report), [report]);
  const { questions } = report;
  const given = questions.filter((question) => (answers[keyOf(question)] ?? "") !== "");
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        if (given.length === 0) return;
        void session.decide(allChanges(given.map((question) => answerOf(question, answers[keyOf(question)] ?? ""))));
      }}
    >
      <PagedList
        items={questions}
        keyOf={keyOf}
        render={(question) => (
          <SelectField
            label={questionText(question)}
            note={question.cells[0] && `First in ${cellNames(question.cells[0])}`}
            choices={choicesOf(question)}
            value={answers[keyOf(question)] ?? ""}
            onChange={(value) => {
              setAnswers({ ...answers, [keyOf(question)]: value });
            }}
          />
        )}
        className={styles.list}
        first={6}
        more={20}
        noun="questions"
      />
      <div className={pane.row}>
        <Button type="submit" appearance="primary" disabledFocusable={given.length === 0}>
          {given.length < 2 ? "Save answer and check" : `Save ${String(given.length)} answers and check`}
        </Button>
      </div>
    </form>
  );
}

function keyOf(question: OpenQuestion): string {
  return `${question.kind} ${question.text}`;
}

function questionText(question: OpenQuestion): string {
  return question.kind === "title"
    ? `What is ‘${question.text}’, on ${countText(question.count, "row")}?`
    : `What is ‘${question.text}’, with ${countText(question.count, "person", "people")}?`;
}

function choicesOf(question: OpenQuestion): readonly Choice[] {
  if (question.kind === "organization") return [{ ...NOT_NOW, text: "Don’t know" }, ...KINDS];
  const likely: readonly RoleId[] = question.candidates;
  const others = ROLE_IDS.filter((role) => !likely.includes(role));
  return [
    NOT_NOW,
    ...[...likely, ...others].map((role) => ({ value: role, text: roleTitle(role) })),
    { value: "none", text: "None of these roles" },
  ];
}

function answerOf(question: OpenQuestion, value: string): ReturnType<typeof titleAnswer> {
  if (question.kind === "title") {
    return titleAnswer(question.text, value === "none" ? value : (ROLE_IDS.find((role) => role === value) ?? null));
  }
  return organizationAnswer(question.text, KINDS.find((kind) => kind.value === value)?.value ?? null);
}
