import { foldName } from "../grid/normalize-text";
import type { PersonStatements } from "./identify-people";
import { teamKey } from "./read-team-name";
import type { Statement } from "./statement";

/**
 * Ties "A. Ruiz", "Ana R." or "Ana" to "Ana Ruiz" where both hold the same role on the same team and nobody else in the
 * workbook could be meant. Developers are many, so for them the two must stand in different tables. Everything less
 * stays two people.
 */
export function matchShortNames(people: readonly PersonStatements[]): readonly PersonStatements[] {
  const short = people.filter((person) => person.email === "" && isShort(wordsOf(person)));
  if (short.length === 0) return people;
  const whole = indexWholeNames(people);
  const merged = new Map<PersonStatements, Statement[]>();
  const gone = new Set<PersonStatements>();
  for (const person of short) {
    const words = wordsOf(person);
    const alike = new Set([...(whole.get(words[0] ?? "") ?? []), ...(whole.get(words[words.length - 1] ?? "") ?? [])]);
    const fitting = [...alike].filter((other) => abbreviates(words, wordsOf(other)));
    const [only] = fitting;
    if (only === undefined || fitting.length > 1 || !share(person, only)) continue;
    merged.set(only, [...(merged.get(only) ?? only.statements), ...person.statements]);
    gone.add(person);
  }
  if (gone.size === 0) return people;
  return people
    .filter((person) => !gone.has(person))
    .map((person) => withStatements(person, merged.get(person)))
    .sort((a, b) => firstOrderOf(a) - firstOrderOf(b));
}

function withStatements(person: PersonStatements, statements: readonly Statement[] | undefined): PersonStatements {
  return statements === undefined
    ? person
    : { ...person, statements: [...statements].sort((a, b) => a.order - b.order) };
}

function firstOrderOf({ statements }: PersonStatements): number {
  return statements[0]?.order ?? 0;
}

function wordsOf({ statements }: PersonStatements): readonly string[] {
  return foldName(statements[0]?.name ?? "").split(" ");
}

/** Whether a name leaves most of itself out ("Ana", "A. Ruiz"). */
export function isShortName(display: string): boolean {
  return isShort(foldName(display).split(" "));
}

/** One word that is no letter, or two of which one is a letter. */
function isShort([given = "", family, ...others]: readonly string[]): boolean {
  if (family === undefined) return given.length > 1;
  return others.length === 0 && (given.length === 1) !== (family.length === 1);
}

/** People with whole names by the first and by the last word of it. */
function indexWholeNames(people: readonly PersonStatements[]): ReadonlyMap<string, readonly PersonStatements[]> {
  const index = new Map<string, PersonStatements[]>();
  for (const person of people) {
    const words = wordsOf(person);
    if (words.length < 2 || isShort(words)) continue;
    for (const word of new Set([words[0] ?? "", words[words.length - 1] ?? ""])) {
      const known = index.get(word);
      if (known) known.push(person);
      else index.set(word, [person]);
    }
  }
  return index;
}

function abbreviates(short: readonly string[], whole: readonly string[]): boolean {
  const [first = "", last = ""] = [whole[0], whole[whole.length - 1]];
  const [given = "", family] = short;
  if (family === undefined) return given === first;
  const fits = (part: string, word: string): boolean => (part.length === 1 ? word.startsWith(part) : part === word);
  return fits(given, first) && fits(family, last);
}

/** Whether two people stand in the same role on the same team. */
function share(short: PersonStatements, whole: PersonStatements): boolean {
  const seats = new Map<string, Statement[]>();
  for (const statement of whole.statements) {
    for (const seat of seatsOf(statement)) seats.set(seat, [...(seats.get(seat) ?? []), statement]);
  }
  return short.statements.some((statement) =>
    seatsOf(statement).some((seat) =>
      (seats.get(seat) ?? []).some((other) => !seat.endsWith(" developer") || other.region !== statement.region),
    ),
  );
}

function seatsOf({ seat, title }: Statement): readonly string[] {
  const team = teamKey(seat.text("team"));
  return team === "" ? [] : title.reading.parts.map(({ role }) => `${team} ${role}`);
}
