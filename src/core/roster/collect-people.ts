import type { DecidedAffiliation } from "./decide-affiliation";
import { identifyPeople } from "./identify-people";
import type { Assignment, Person } from "./roster";
import type { Statement } from "./statement";

/** A person while the roster is being built; the list of assignments grows. */
export interface PersonDraft extends Person {
  readonly assignments: Assignment[];
}

/** The people of the workbook in order of first mention, and the person of each statement; a vacancy has none. */
export function collectPeople(
  statements: readonly Statement[],
  decide: (statements: readonly Statement[]) => DecidedAffiliation,
): { readonly all: readonly PersonDraft[]; readonly of: (statement: Statement) => PersonDraft | null } {
  const named = statements.filter((statement) => statement.mention.vacancy === null);
  const keyOf = identifyPeople(named);
  const groups = new Map<string, Statement[]>();
  for (const statement of named) {
    const key = keyOf(statement);
    const group = groups.get(key);
    if (group) group.push(statement);
    else groups.set(key, [statement]);
  }
  const people = new Map<Statement, PersonDraft>();
  const all = [...groups].map(([key, group]): PersonDraft => {
    const person = { key, name: group[0]?.mention.display ?? "", ...decide(group), assignments: [] };
    for (const statement of group) people.set(statement, person);
    return person;
  });
  return { all, of: (statement) => people.get(statement) ?? null };
}
