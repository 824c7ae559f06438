import type { Finding } from "../rules/finding";
import { findingKey } from "../rules/finding-key";
import { cutText } from "./cut-text";
import { SEVERITY_TEXTS } from "./severity-text";

/** A note of ours begins with this line, and ends with one that says how it goes away and seals what stands above. */
const FIRST_LINE = "Roster Check";
const LAST_LINE = "‘Remove highlights’ takes this note away unless you edit it. Seal: ";

/**
 * What a note on a cell says of the findings about it, worst first as given. Cut at 900 characters a finding; a seal in
 * its last line tells it from a note of the user's, and from one of ours that the user wrote into.
 */
export function cellNoteText(findings: readonly Finding[]): string {
  const parts = findings.map(
    ({ severity, message, remedy }) => `${SEVERITY_TEXTS[severity].word}: ${cutText(message)}\n${cutText(remedy)}`,
  );
  const text = [FIRST_LINE, ...parts].join("\n\n");
  return `${text}\n\n${LAST_LINE}${seal(text)}`;
}

/** Whether a note is one of ours, exactly as it was written; white space does not count, since hosts change it. */
export function isOwnCellNote(content: string): boolean {
  const end = content.lastIndexOf(LAST_LINE);
  if (!content.startsWith(FIRST_LINE) || end < 0) return false;
  return content.slice(end + LAST_LINE.length).trim() === seal(content.slice(0, end));
}

function seal(text: string): string {
  return findingKey([text.replace(/\s/gu, "")]).slice(0, 8);
}
