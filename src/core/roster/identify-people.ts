import { foldName } from "../grid/normalize-text";
import type { Statement } from "./statement";

/** The statements about one person, in order, and the address that tells that person apart; `""` where a name does. */
export interface PersonStatements {
  readonly email: string;
  readonly statements: readonly Statement[];
}

/**
 * Ties names to people over the whole workbook, in order of first mention. The address decides; a name without one
 * belongs to the only address that stands beside that name anywhere, and where two people with addresses share the
 * name, it stays on its own. An address beside names that have no word in common is a shared mailbox and identifies
 * nobody.
 */
export function identifyPeople(statements: readonly Statement[]): readonly PersonStatements[] {
  const byEmail = new Map<string, Group>();
  let isEachWithAddress = true;
  for (const statement of statements) {
    if (statement.email === "") isEachWithAddress = false;
    else addTo(byEmail, statement.email, statement.email, statement);
  }
  const shared = new Set<string>();
  for (const [email, group] of byEmail) {
    if (group.statements.length > 1 && !areOnePerson(new Set(group.statements.map(nameOf)))) shared.add(email);
  }
  // Where each name has an address of its own, as in an export of a directory, that is all.
  if (isEachWithAddress && shared.size === 0) return [...byEmail.values()];
  const emailsOf = findAddresses(byEmail, shared);
  const people = new Map<string, Group>();
  for (const statement of statements) {
    const name = nameOf(statement);
    const known = shared.has(statement.email) || statement.email === "" ? emailsOf.get(name) : [statement.email];
    const [only = ""] = known?.length === 1 ? known : [];
    addTo(people, only === "" ? `name:${name}` : `mail:${only}`, only, statement);
  }
  return [...people.values()];
}

interface Group extends PersonStatements {
  readonly statements: Statement[];
}

function addTo(groups: Map<string, Group>, key: string, email: string, statement: Statement): void {
  const group = groups.get(key);
  if (group) group.statements.push(statement);
  else groups.set(key, { email, statements: [statement] });
}

function nameOf(statement: Statement): string {
  return foldName(statement.name);
}

/** The addresses that stand beside each name, without those of shared mailboxes. */
function findAddresses(
  byEmail: ReadonlyMap<string, PersonStatements>,
  shared: ReadonlySet<string>,
): ReadonlyMap<string, readonly string[]> {
  const emailsOf = new Map<string, string[]>();
  for (const [email, { statements }] of byEmail) {
    if (shared.has(email)) continue;
    for (const name of new Set(statements.map(nameOf))) {
      const emails = emailsOf.get(name);
      if (emails) emails.push(email);
      else emailsOf.set(name, [email]);
    }
  }
  return emailsOf;
}

/** Spellings of one person's name share a word ("J. Smith", "Jane Smith"); a name without letters fits any. */
function areOnePerson(names: ReadonlySet<string>): boolean {
  if (names.size === 1) return true;
  const [first, ...others] = [...names].filter((name) => name !== "").map((name) => new Set(name.split(" ")));
  return first === undefined || others.every((words) => [...words].some((word) => word.length > 1 && first.has(word)));
}
