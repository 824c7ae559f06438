/**
 * Months by the beginnings of their names, accents folded: English first, then German, Spanish, French, Italian and
 * Portuguese, whose beginnings never name another month. A name matches where it starts with one of them.
 */
export const MONTH_BEGINNINGS: readonly (readonly string[])[] = [
  ["jan", "ene", "gen"],
  ["feb", "fev"],
  ["mar", "maerz"],
  ["apr", "abr", "avr"],
  ["may", "mai", "mag"],
  ["jun", "juin", "giu"],
  ["jul", "juil", "lug"],
  ["aug", "ago", "aou"],
  ["sep", "set"],
  ["oct", "okt", "out", "ott"],
  ["nov"],
  ["dec", "dez", "dic"],
];

/** Full names, accents folded: what a longer word must begin one of, so that "Marketing" is no month. */
export const MONTH_NAMES: readonly string[] = [
  ...["january", "february", "march", "april", "may", "june", "july", "august", "september", "sept"],
  ...["october", "november", "december"],
  ...["januar", "februar", "maerz", "marz", "mai", "juni", "juli", "oktober", "dezember"],
  ...["enero", "febrero", "marzo", "abril", "mayo", "junio", "julio", "agosto", "septiembre", "octubre", "noviembre"],
  ...["diciembre", "janvier", "fevrier", "mars", "avril", "juin", "juillet", "aout", "septembre", "octobre"],
  ...["novembre", "decembre", "gennaio", "febbraio", "aprile", "maggio", "giugno", "luglio", "settembre", "ottobre"],
  ...["dicembre", "janeiro", "fevereiro", "marco", "maio", "junho", "julho", "setembro", "outubro", "novembro"],
  ...["dezembro"],
];

/** Texts of a date cell that say "no date yet" or "no end": an open date, no mistake. */
export const OPEN_DATE_TEXTS: ReadonlySet<string> = new Set([
  ...["tbd", "tba", "tbc", "tbn", "to be determined", "to be decided", "to be confirmed", "to be announced"],
  ...["present", "current", "currently", "ongoing", "on going", "on-going", "continuing", "continuous", "now", "today"],
  ...["n/a", "na", "n.a.", "none", "not applicable", "nil", "null", "no", "no end", "no end date", "open", "open end"],
  ...["open ended", "open-ended", "indefinite", "indefinitely", "permanent", "perm", "active", "until further notice"],
  ...["end of contract", "eoc", "contract end", "unknown", "unk", "not set", "pending", "-", "--", "---", "?", "??"],
  ...["x", ".", "*", "to date", "till date", "hoy", "actual", "aktuell", "heute", "atual"],
]);
