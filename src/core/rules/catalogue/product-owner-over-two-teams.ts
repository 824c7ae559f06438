import { defineRule } from "../define-rule";
import { joinWords } from "../join-words";
import { relative } from "../optional-sources";
import { findTeamsServed } from "../teams-served";

export const productOwnerOverTwoTeams = defineRule(
  {
    id: "product-owner-over-two-teams",
    profile: "safe",
    severity: "info",
    subject: "person",
    needs: ["role", "team"],
    source: relative(
      "SAFe, Product Owner (http://scaledagileframework.com/product-owner/)",
      "typically one PO per one to two agile teams",
    ),
    messages: { many: "{name} is Product Owner of {n} teams ({teams})." },
    remedy: "Confirm that one person can serve them all.",
    thresholds: [
      { name: "mostTeamsOfProductOwner", value: 2, meaning: "A Product Owner of more teams than this is reported." },
    ],
    *check(roster, { hit, threshold }) {
      for (const { person, teams } of findTeamsServed(roster, "product-owner")) {
        if (teams.size <= threshold("mostTeamsOfProductOwner")) continue;
        const names = joinWords([...teams.keys()].map((team) => team.name));
        const held = [...teams.values()];
        const values = { n: teams.size, teams: names };
        yield hit({
          message: "many",
          art: held[0]?.art ?? null,
          person,
          values,
          cells: held.map((item) => item.roleCell),
        });
      }
    },
  },
  {
    title: "Product Owner of more than two teams",
    severityReason: "A typical number of SAFe; the Scrum Guide lets teams of one product share their Product Owner.",
    examples: [
      {
        about: "One Product Owner for three teams.",
        roster: `
        | Team   | Product Owner | Scrum Master | Developers |
        | Falcon | «Ines Holm»   | Noor Haddad  | Cy Poe     |
        | Heron  | «Ines Holm»   | Bo Ray       | Di Fox     |
        | Osprey | «Ines Holm»   | Ada Moss     | Eli Cho    |`,
        findings: 1,
      },
      {
        about: "One Product Owner for two teams.",
        roster: `
        | Team   | Product Owner | Scrum Master | Developers |
        | Falcon | Ines Holm     | Noor Haddad  | Cy Poe     |
        | Heron  | Ines Holm     | Bo Ray       | Di Fox     |`,
        findings: 0,
      },
    ],
  },
);
