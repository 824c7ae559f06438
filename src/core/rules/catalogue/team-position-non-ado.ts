import { foldName } from "../../grid/normalize-text";
import type { Assignment } from "../../roster/roster";
import { agileTeams, isActive, SCRUM_ROLES } from "../agile-teams";
import { defineRule } from "../define-rule";
import { handbook } from "../handbook";

export const teamPositionNonAdo = defineRule(
  {
    id: "team-position-non-ado",
    profile: "ccsq",
    severity: "info",
    subject: "team",
    needs: ["role", "team", "affiliation"],
    source: handbook(31, "It is recommended that the Agile Team positions be filled by contract partners (ADOs)."),
    messages: { organization: "{org} is not listed as an ADO ({names} on {team})." },
    remedy: "Agile Team positions are recommended for ADOs.",
    *check(roster, { hit }) {
      for (const team of agileTeams(roster)) {
        const found = team.assignments.filter(
          (item) => isActive(item) && SCRUM_ROLES.has(item.role) && item.person?.affiliation.nonAdo === true,
        );
        for (const [key, group] of groupByOrganization(found)) {
          const people = [...new Set(group.map((item) => item.person?.name ?? ""))];
          const names = people.length === 1 ? (people[0] ?? "") : `${String(people.length)} people`;
          yield hit({
            message: "organization",
            team,
            slot: key,
            values: { org: organizationOf(group[0]), names },
            cells: group.map(
              (item) => item.person?.organization?.cell ?? item.person?.affiliation.signs[0]?.cell ?? null,
            ),
          });
        }
      }
    },
  },
  {
    title: "Agile Team position of a contractor that is no ADO",
    severityReason: "“(ADOs)” is narrower than “contract partners”, and the sentence recommends only.",
    examples: [
      {
        about: "A developer’s contractor is tagged as no ADO.",
        roster: `
        | Team   | Name        | Role          | Affiliation |
        | Falcon | Ines Holm   | Product Owner | ADO         |
        | Falcon | Noor Haddad | Scrum Master  | ADO         |
        | Falcon | Cy Poe      | Developer     | «Non-ADO»   |`,
        findings: 1,
      },
      {
        about: "Everybody is with an ADO.",
        roster: `
        | Team   | Name        | Role          | Affiliation |
        | Falcon | Ines Holm   | Product Owner | ADO         |
        | Falcon | Noor Haddad | Scrum Master  | ADO         |
        | Falcon | Cy Poe      | Developer     | ADO         |`,
        findings: 0,
      },
    ],
  },
);

function groupByOrganization(assignments: readonly Assignment[]): ReadonlyMap<string, readonly Assignment[]> {
  const groups = new Map<string, Assignment[]>();
  for (const item of assignments) {
    const key = foldName(organizationOf(item));
    groups.set(key, [...(groups.get(key) ?? []), item]);
  }
  return groups;
}

function organizationOf(item: Assignment | undefined): string {
  return item?.person?.organization?.text ?? "The employer";
}
