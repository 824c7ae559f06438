import { foldName } from "../grid/normalize-text";
import { personKey } from "./parse-person-names";
import type { Statement } from "./statement";

/** Who a statement is about: the same key means the same person. */
export type PersonKeyOf = (statement: Statement) => string;

/**
 * Ties names to people over the whole workbook. The address decides; a name without one belongs to the only address
 * that stands beside that name anywhere, and where two people with addresses share the name, it stays on its own. An
 * address beside names that have no word in common is a shared mailbox and identifies nobody.
 */
export function identifyPeople(statements: readonly Statement[]): PersonKeyOf {
  const folded = new Map(statements.map((statement) => [statement, foldName(statement.mention.display)]));
  const nameOf = (statement: Statement): string => folded.get(statement) ?? foldName(statement.mention.display);
  const namesOf = new Map<string, Set<string>>();
  for (const statement of statements) {
    if (statement.email !== "") addTo(namesOf, statement.email, nameOf(statement));
  }
  const shared = new Set([...namesOf].filter(([, names]) => !areOnePerson(names)).map(([email]) => email));
  const emailsOf = new Map<string, Set<string>>();
  for (const [email, names] of namesOf) {
    if (!shared.has(email)) for (const name of names) addTo(emailsOf, name, email);
  }
  return (statement) => {
    const { mention, email } = statement;
    if (email !== "" && !shared.has(email)) return personKey(mention.display, email);
    const known = emailsOf.get(nameOf(statement));
    const [only] = known?.size === 1 ? known : [];
    return personKey(mention.display, only ?? "");
  };
}

/** Spellings of one person's name share a word ("J. Smith", "Jane Smith"); a name without letters fits any. */
function areOnePerson(names: ReadonlySet<string>): boolean {
  if (names.size === 1) return true;
  const [first, ...others] = [...names].filter((name) => name !== "").map((name) => new Set(name.split(" ")));
  return first === undefined || others.every((words) => [...words].some((word) => word.length > 1 && first.has(word)));
}

function addTo(map: Map<string, Set<string>>, key: string, value: string): void {
  const set = map.get(key);
  if (set) set.add(value);
  else map.set(key, new Set([value]));
}
