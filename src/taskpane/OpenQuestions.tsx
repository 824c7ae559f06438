import type { ReactElement } from "react";
import { countText } from "../core/report/count-text";
import type { Report } from "../core/report/report";
import { Disclosure } from "./Disclosure";
import { QuestionForm } from "./later-views";
import pane from "./pane.css";

/** What the user can settle once for all cells that say the same: offered among the results, never in their way. */
export function OpenQuestions({ report }: { readonly report: Report }): ReactElement | null {
  const { questions } = report;
  if (questions.length === 0) return null;
  return (
    <div className={pane.card}>
      <Disclosure level={3} title={countText(questions.length, "open question")} note={settlesText(report)}>
        {() => <QuestionForm report={report} />}
      </Disclosure>
    </div>
  );
}

/** What answering is good for: "Answers would settle 5 findings." */
export function settlesText({ questions, findings }: Report): string {
  const counted = new Set(findings.map(({ key }) => key));
  const settled = new Set(questions.flatMap(({ settles }) => settles).filter((key) => counted.has(key)));
  if (settled.size === 0) return "Answers let more rules be checked.";
  return `${questions.length === 1 ? "The answer" : "Answers"} would settle ${countText(settled.size, "finding")}.`;
}
