import type { DecisionTable } from "./decision-table";
import { COLUMN_ANSWERS } from "./tables/column-answers";
import { KNOWN_FINDINGS } from "./tables/known-findings";
import { ORGANIZATION_ANSWERS } from "./tables/organization-answers";
import { RULE_CHANGES } from "./tables/rule-changes";
import { RUN_HISTORY } from "./tables/run-history";
import { SUPPRESSIONS } from "./tables/suppressions";
import { TITLE_ANSWERS } from "./tables/title-answers";
import { WORKBOOK_FACTS } from "./tables/workbook-facts-table";

/** The tables of the settings worksheet from the top down: what the user decided first, our own records last. */
export const DECISION_TABLES: readonly DecisionTable[] = [
  COLUMN_ANSWERS,
  TITLE_ANSWERS,
  ORGANIZATION_ANSWERS,
  WORKBOOK_FACTS,
  RULE_CHANGES,
  SUPPRESSIONS,
  RUN_HISTORY,
  KNOWN_FINDINGS,
];

/** Tables that hold only what checks recorded, nothing that a user decided. */
export const RECORD_TABLES: readonly DecisionTable[] = [RUN_HISTORY, KNOWN_FINDINGS];
