import type { ReactElement } from "react";
import type { DecisionChange } from "../app/check-workbook";
import { columnAnswer, forgetAnswers, organizationAnswer, titleAnswer } from "../app/decision-changes";
import type { MappingMemory } from "../core/mapping/column-mapping";
import { fieldTitle } from "../core/vocabulary/field-id";
import { roleTitle } from "../core/vocabulary/role-id";
import { Button } from "./Button";
import { PagedList } from "./PagedList";
import type { SettingsDraft } from "./settings-draft";
import pane from "./pane.css";
import styles from "./SettingsView.css";

interface Answer {
  readonly key: string;
  readonly text: string;
  readonly forget: DecisionChange;
}

/** What the user answered so far; one answer can be forgotten, or all. */
export function AnswerList({ draft }: { readonly draft: SettingsDraft }): ReactElement {
  const answers = answersOf(draft.decisions.memory);
  if (answers.length === 0) return <p className={pane.text}>You have answered no question yet.</p>;
  return (
    <>
      <PagedList
        items={answers}
        keyOf={(answer) => answer.key}
        render={(answer) => (
          <div className={pane.stack}>
            <p className={pane.text}>{answer.text}</p>
            <div>
              <Button
                size="small"
                aria-label={`Forget: ${answer.text}`}
                onClick={() => {
                  draft.add(answer.forget);
                }}
              >
                Forget
              </Button>
            </div>
          </div>
        )}
        className={styles.list}
        first={20}
        more={50}
        noun="answers"
      />
      <div>
        <Button
          onClick={() => {
            draft.add(forgetAnswers);
          }}
        >
          Forget all answers
        </Button>
      </div>
    </>
  );
}

/** How many single answers there are. */
export function countAnswers(memory: MappingMemory): number {
  return answersOf(memory).length;
}

const KIND_TEXTS = {
  government: "government",
  contractor: "a contractor",
  ado: "a contractor and an ADO",
  "non-ado": "a contractor, but no ADO",
};

function answersOf(memory: MappingMemory): readonly Answer[] {
  return [
    ...memory.columns.flatMap((roster) =>
      Object.entries(roster.fields).map(([header, field]) => ({
        key: JSON.stringify([roster.sheet, roster.headers, header]),
        text: `On ${roster.sheet}, column ‘${header}’ is ${field === "none" ? "not used" : fieldTitle(field)}.`,
        forget: columnAnswer(roster, { [header]: null }),
      })),
    ),
    ...Object.entries(memory.titles).map(([text, role]) => ({
      key: `title ${text}`,
      text: `‘${text}’ is ${role === "none" ? "none of the roles" : roleTitle(role)}.`,
      forget: titleAnswer(text, null),
    })),
    ...Object.entries(memory.organizations).map(([name, kind]) => ({
      key: `organization ${name}`,
      text: `‘${name}’ is ${KIND_TEXTS[kind]}.`,
      forget: organizationAnswer(name, null),
    })),
  ];
}
