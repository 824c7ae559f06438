import type * as Remover from "../app/remove-summary";
import type { GivenDecisions } from "../core/decisions/with-given";
import type { RuleBook } from "../taskpane/rule-book";
import { RULES } from "../core/rules/catalogue-index";

export { checkWorkbook } from "../app/check-workbook";

/** The use case, which comes with what writes: a pane that has written nothing has nothing to remove. */
export const removeSummary: typeof Remover.removeSummary = async (workbook, progress) => {
  const remover = await import(/* webpackChunkName: "writing" */ "../app/remove-summary");
  return remover.removeSummary(workbook, progress);
};

/** The rules, and the reader of exported files, which comes when the first file is to be read. */
export const RULE_BOOK: RuleBook = {
  rules: RULES,
  readAnswerFile: async (name: string, text: string): Promise<Partial<GivenDecisions>> => {
    const { parseAnswerFile } = await import(/* webpackChunkName: "answer-files" */ "../app/parse-answer-files");
    return parseAnswerFile(name, text);
  },
};
