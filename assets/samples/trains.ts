import { inventedPerson, type InventedPerson } from "./invented-people";

/** Hands out invented people one after the other, so that nobody stands in a sample twice by accident. */
export class People {
  constructor(private next: number) {}

  take(): InventedPerson {
    return inventedPerson(this.next++);
  }

  takeMany(count: number): readonly InventedPerson[] {
    return Array.from({ length: count }, () => this.take());
  }
}

/** Invented companies with the domain of their addresses. */
export const COMPANIES = [
  { name: "Northgate Digital LLC", domain: "northgate.example" },
  { name: "Bluestem Software, Inc.", domain: "bluestem.example" },
  { name: "Copperleaf Analytics LLC", domain: "copperleaf.example" },
] as const;

export type Company = (typeof COMPANIES)[number];

/** One person of a sample roster. */
export interface Member {
  readonly person: InventedPerson;
  readonly team: string;
  readonly role: string;
  readonly organization: string;
  readonly kind: "Federal" | "Contractor";
  readonly email: string;
}

/** A contractor's member. */
export function contractor(person: InventedPerson, team: string, role: string, company: Company): Member {
  const email = `${person.mailbox}@${company.domain}`;
  return { person, team, role, organization: company.name, kind: "Contractor", email };
}

/** A government member of CMS. */
export function federal(person: InventedPerson, team: string, role: string): Member {
  return { person, team, role, organization: "CMS", kind: "Federal", email: `${person.mailbox}@cms.example.gov` };
}

const DEVELOPER_TITLES = [
  "Software Engineer",
  "Software Engineer",
  "UX Designer",
  "Tester",
  "Technical Writer",
  "Data Engineer",
  "DevOps Engineer",
] as const;

/** A complete Agile Team: Product Owner, Scrum Master and this many Developers, all of one company. */
export function completeTeam(people: People, team: string, company: Company, developers: number): readonly Member[] {
  return [
    contractor(people.take(), team, "Product Owner", company),
    contractor(people.take(), team, "Scrum Master", company),
    ...people
      .takeMany(developers)
      .map((person, index) =>
        contractor(person, team, DEVELOPER_TITLES[index % DEVELOPER_TITLES.length] ?? "Developer", company),
      ),
  ];
}

/** The people of the ART itself, none of them missing. */
export function completeLeadership(people: People, level: string, company: Company): readonly Member[] {
  return [
    contractor(people.take(), level, "Release Train Engineer", company),
    federal(people.take(), level, "Product Manager"),
    federal(people.take(), level, "Business Owner"),
    contractor(people.take(), level, "Agile Coach", company),
    contractor(people.take(), level, "System Architect", company),
  ];
}
