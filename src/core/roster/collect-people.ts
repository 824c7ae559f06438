import { identifyPeople } from "./identify-people";
import { isShortName, matchShortNames } from "./match-short-names";
import { personKey } from "./parse-person-names";
import type { Affiliation, Assignment, Employer, Person, Stated } from "./roster";
import type { Statement } from "./statement";

/** A person while the roster is being built; the list of assignments grows. What a check may not ask is found when asked. */
export class PersonDraft implements Person {
  private own: Assignment[] | null = null;
  private decided: Employer | null = null;

  constructor(
    private readonly email: string,
    private readonly statements: readonly Statement[],
    private readonly decide: (statements: readonly Statement[]) => Employer,
  ) {}

  get assignments(): readonly Assignment[] {
    return this.own ?? NONE;
  }

  /** Most people have one assignment, and a list that grows from nothing makes room for seventeen. */
  add(assignment: Assignment): void {
    if (this.own === null) this.own = [assignment];
    else this.own.push(assignment);
  }

  get key(): string {
    return personKey(this.name, this.email);
  }

  get hasAddress(): boolean {
    return this.email.trim() !== "";
  }

  get name(): string {
    const first = this.statements[0]?.name ?? "";
    if (this.statements.length === 1 || !isShortName(first)) return first;
    return this.statements.find(({ name }) => !isShortName(name))?.name ?? first;
  }

  get affiliation(): Affiliation {
    this.decided ??= this.decide(this.statements);
    return this.decided.affiliation;
  }

  get organization(): Stated | null {
    this.decided ??= this.decide(this.statements);
    return this.decided.organization;
  }
}

const NONE: readonly Assignment[] = [];

/**
 * The people whom a roster names, in order of first mention, and the person of each statement; a vacancy has none. What
 * is said of them elsewhere helps to decide, and `isOfRoster` tells it apart.
 */
export function collectPeople(
  statements: readonly Statement[],
  isOfRoster: (statement: Statement) => boolean,
  decide: (statements: readonly Statement[]) => Employer,
): { readonly all: readonly PersonDraft[]; readonly of: (statement: Statement) => PersonDraft | null } {
  const named = statements.filter((statement) => statement.remarks.vacancy === null);
  const people: (PersonDraft | null)[] = statements.map(() => null);
  const seated = identifyPeople(named).filter((group) => group.statements.some(isOfRoster));
  const all = matchShortNames(seated).map((group) => {
    const person = new PersonDraft(group.email, group.statements, decide);
    for (const { order } of group.statements) people[order] = person;
    return person;
  });
  return { all, of: ({ order }) => people[order] ?? null };
}
