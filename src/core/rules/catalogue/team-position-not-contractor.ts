import { agileTeams, isActive, SCRUM_ROLES } from "../agile-teams";
import { defineRule } from "../define-rule";
import { handbook } from "../handbook";
import { joinWords } from "../join-words";

export const teamPositionNotContractor = defineRule(
  {
    id: "team-position-not-contractor",
    profile: "ccsq",
    severity: "warning",
    subject: "team",
    needs: ["role", "team", "affiliation"],
    source: handbook(31, "It is recommended that the Agile Team positions be filled by contract partners (ADOs)."),
    messages: {
      one: "{names} on {team} is government staff.",
      several: "{names} on {team} are government staff.",
    },
    remedy:
      "The handbook recommends contract partners (ADOs) for Agile Team positions; this is allowed, please confirm that it is intended.",
    *check(roster, { hit }) {
      for (const team of agileTeams(roster)) {
        const found = team.assignments.filter(
          (item) =>
            isActive(item) &&
            SCRUM_ROLES.has(item.role) &&
            item.person?.affiliation.kind === "government" &&
            item.person.affiliation.confirmed,
        );
        if (found.length === 0) continue;
        const people = [...new Set(found.flatMap((item) => item.person ?? []))];
        yield hit({
          message: people.length === 1 ? "one" : "several",
          reason: null,
          team,
          values: { names: joinWords(people.map((person) => person.name)) },
          cells: found.flatMap((item) => [
            item.roleCell,
            item.person?.affiliation.signs.find((sign) => sign.says === "government")?.cell ?? null,
          ]),
          restsOn: found,
        });
      }
    },
  },
  {
    title: "Government staff in Agile Team positions",
    severityReason: "The handbook recommends; it does not forbid.",
    examples: [
      {
        about: "Falcon’s Product Owner is a federal employee.",
        roster: `
        | Team   | Name        | Role            | Affiliation |
        | Falcon | Ines Holm   | «Product Owner» | «Federal»   |
        | Falcon | Noor Haddad | Scrum Master    | Contractor  |
        | Falcon | Cy Poe      | Developer       | Contractor  |`,
        findings: 1,
      },
      {
        about: "Unknown affiliations are not reported here, and a support team is no Agile Team.",
        roster: `
        | Team            | Name        | Role            | Affiliation |
        | Falcon          | Ines Holm   | Product Owner   |             |
        | Falcon          | Noor Haddad | Scrum Master    | Contractor  |
        | Falcon          | Cy Poe      | Developer       | Contractor  |
        | Program Support | Ada Moss    | Program Analyst | Federal     |`,
        findings: 0,
      },
    ],
  },
);
