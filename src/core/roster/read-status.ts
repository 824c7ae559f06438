import { foldText } from "../grid/normalize-text";
import {
  ACTIVE_TEXTS,
  FORMER_TEXTS,
  FUTURE_TEAM_TEXTS,
  FUTURE_TEXTS,
  IDLE_TEAM_TEXTS,
  OPEN_POSITION_TEXTS,
  VACANT_STATUS_TEXTS,
} from "../vocabulary/status-words";

/** Whether a row counts, by its status cell. `unknown` texts (and blank ones) leave the row as its dates say. */
export type RowStatus = "active" | "former" | "future" | "vacant" | "unknown";

/** Reads a status cell; the header ("Active?", "Filled?", "Vacancy") gives Yes and No their meaning. */
export function readStatus(text: string, header: string): RowStatus {
  const folded = withoutMarks(text);
  const heading = foldText(header);
  const answer = /^(?:y|yes|true|1|x|✓|✔)$/.test(folded) ? "yes" : /^(?:n|no|false|0)$/.test(folded) ? "no" : null;
  if (answer) return ANSWERS.find(({ asks }) => asks.test(heading))?.[answer] ?? "unknown";
  const said = statusOf(folded) ?? statusOf(beforeRemark(folded));
  if (said) return said;
  return OPEN_POSITION_TEXTS.has(folded) && /position|req|vacan|fill|seat|hiring|slot|recruit/.test(heading)
    ? "vacant"
    : "unknown";
}

/**
 * Reads a status cell that speaks of the whole team: nobody is on a team that is on hold, completed, closed, or only
 * planned.
 */
export function readTeamStatus(text: string, header: string): RowStatus {
  const folded = withoutMarks(text);
  const said = [folded, beforeRemark(folded)];
  const isIdle = said.some((status) => IDLE_TEAM_TEXTS.has(status) || FUTURE_TEAM_TEXTS.has(status));
  return isIdle ? "former" : readStatus(text, header);
}

/** "active" of "Active!!". */
function withoutMarks(text: string): string {
  return foldText(text).replace(/[.!*]+$/, "");
}

/** "on hold" of "on hold (budget)". */
function beforeRemark(folded: string): string {
  return folded.split(/ ?[-:,;(/]/)[0] ?? "";
}

const ANSWERS: readonly { readonly asks: RegExp; readonly yes: RowStatus; readonly no: RowStatus }[] = [
  { asks: /vacan|unfilled|\bopen\b|tbd/, yes: "vacant", no: "active" },
  { asks: /filled|staffed/, yes: "active", no: "vacant" },
  { asks: /left|departed|offboard|inactive|former|gone|terminated|separated|rolled off/, yes: "former", no: "active" },
  { asks: /onboarded|started|joined|on ?board/, yes: "active", no: "future" },
  { asks: /active|current|employed|still|present/, yes: "active", no: "former" },
];

function statusOf(folded: string): RowStatus | undefined {
  if (ACTIVE_TEXTS.has(folded)) return "active";
  if (FORMER_TEXTS.has(folded)) return "former";
  if (FUTURE_TEXTS.has(folded)) return "future";
  return VACANT_STATUS_TEXTS.has(folded) ? "vacant" : undefined;
}
