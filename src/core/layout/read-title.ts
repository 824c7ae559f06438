import { cleanText } from "../grid/normalize-text";
import { readTeamKind } from "../roster/read-team-name";

/** What a line above a table says about all of it. Each part is the name as written there, or null. */
export interface TitleReading {
  readonly team: string | null;
  readonly art: string | null;
  readonly past: boolean;
  /** The line opens something that belongs to no roster: a legend, notes, instructions. */
  readonly aside: boolean;
}

const PAST =
  /\b(?:past|former|formerly|alumni|alumnae|departed|emeritus|ex-?(?:members?|employees?|team|staff)|previous (?:team|members?|staff|roster)|no longer|left the (?:team|project|program|train)|inactive members?|off-?boarded|rolled off|archived?)\b/i;
const ASIDE =
  /^(?:legend|key|notes?|abbreviations?|glossary|instructions?|definitions?|change ?log|revision history|assumptions|disclaimer|sources?|footnotes?|how to)\b/i;
const TEAM_BEFORE = /^(?:agile |scrum |dev(?:elopment)? )?(?:team|squad|crew|pod)(?:\s+name)?\s*(?:[:#-]\s*|\s)(.+)$/i;
const TEAM_AFTER =
  /^(?:the )?(.+?)\s+(?:agile |scrum |dev(?:elopment)? )?(?:team|squad|crew|pod)(?:\s+(?:roster|members?|composition|list|staff))?$/i;
const LEADERSHIP =
  /^(?:(?:art|train|release train)\s+(?:level|leadership|roles?|team|context|members?)|leadership(?:\s+team)?|art)$/i;
const ART_LABEL = /^(?:agile release train|release train|art|train)(?:\s+name)?\s*[:-]\s*([^:(]+)/i;
const ART_NAME =
  /^(?:the )?(.+?)\s+(?:agile release train|release train|art|train)\b(?!\s+(?:level|leadership|roles?))/i;
/** A longer line is a sentence. */
const LONGEST_TITLE = 80;
/** What follows "Team" without being its name: "Team Composition". */
const EMPTY_WORDS =
  /^(?:rosters?|members?|composition|structure|lists?|contacts?|directory|overview|info(?:rmation)?|details?|roles?|assignments?|charter|allocation|our|the|my|this|implementation|core|project|product|whole|entire|full|current|agile|scrum)$/i;

/** When the table was true, which is no part of anybody's name: "Team Heron - PI 26.4", "Heron Team (as of 11/1/2026)". */
const PERIOD_BEHIND =
  /\s*(?:[-–—,:|]\s*|\(\s*)(?:(?:pi|sprint|iteration|fy|cy|q[1-4]|as of|updated|last updated|version|rev)\b\s?\S?.*\d.*|q[1-4]|(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]*\.?\s+(?:\d{1,2},?\s+)?\d{4}|\d{1,2}\/\d[\d/]*|\d{4}-\d\S*)\s*\)?$/i;

/** Reads a title line ("Team Heron", "Harbor Agile Release Train: people", "Past members"). */
export function readTitle(text: string): TitleReading {
  const written = cleanText(text);
  const title = written.length > LONGEST_TITLE ? written : written.replace(PERIOD_BEHIND, "");
  const past = PAST.test(title);
  const aside = ASIDE.test(title);
  if (title.length > LONGEST_TITLE) return { team: null, art: null, past: false, aside };
  if (LEADERSHIP.test(title)) return { team: isPseudo(title) ? title : null, art: null, past, aside };
  const art = nameIn(ART_LABEL, title) ?? nameIn(ART_NAME, title);
  const team = art === null ? (nameIn(TEAM_BEFORE, title) ?? nameIn(TEAM_AFTER, title)) : null;
  return { team: past ? null : team, art, past, aside };
}

function isPseudo(title: string): boolean {
  return readTeamKind(title, "").kind === "pseudo";
}

function nameIn(pattern: RegExp, title: string): string | null {
  const found = pattern.exec(title)?.[1]?.trim() ?? "";
  const name = found.replace(/^.*\b(?:the|on|of|for|at|in|our)\s+/i, "").replace(/[\s:,-]+$/u, "");
  if (name === "" || EMPTY_WORDS.test(name) || name.split(" ").length > 6 || !/^[\p{Lu}\p{Lo}\d]/u.test(name))
    return null;
  return name;
}
