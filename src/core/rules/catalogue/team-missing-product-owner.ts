import { checkTeamsForRole, SOON_THRESHOLD } from "../check-missing-role";
import { defineRule } from "../define-rule";
import { handbook } from "../handbook";

export const teamMissingProductOwner = defineRule(
  {
    id: "team-missing-product-owner",
    profile: "ccsq",
    severity: "error",
    subject: "team",
    needs: ["role", "team"],
    source: handbook(31, "Each of these roles are important and should not be dismissed or missing from the team."),
    messages: {
      absent: "{team} has no Product Owner.",
      vacant: "{team} has no Product Owner: {vacancy}.",
      dismissed: "{team} has no Product Owner: {vacancy}.",
      ended: "{team} has no Product Owner: {person} {end}.",
      "starts-later": "{team} has no Product Owner yet: {person} starts {start}.",
      unclear: "{team} may have no Product Owner: ‘{text}’ in {cell} could be the one.",
      "stand-in": "{team} has no Product Owner but a stand-in, {standIn}.",
    },
    remedy: "The handbook says this role should not be dismissed or missing; name one.",
    remedies: { unclear: "Confirm what ‘{text}’ means. If it is not the Product Owner, name one." },
    thresholds: [SOON_THRESHOLD],
    check: (roster, tools) => checkTeamsForRole(roster, tools, "product-owner"),
  },
  {
    title: "Agile Team without a Product Owner",
    severityReason: "The handbook obliges: the role “should not be dismissed or missing”.",
    examples: [
      {
        about: "Heron’s Product Owner is to be decided.",
        roster: `
        | Team   | Product Owner | Scrum Master | Developers        |
        | Falcon | Ines Holm     | Noor Haddad  | Cy Poe; Di Fox    |
        | Heron  | «TBD»         | Bo Ray       | Eli Cho; Fay Lund |`,
        findings: 1,
      },
      {
        about: "The old Product Owner left last month and a new one is active.",
        asOf: "2026-06-15",
        roster: `
        | Team   | Name        | Role          | Start      | End        |
        | Falcon | Ines Holm   | Product Owner | 2025-01-06 | 2026-05-29 |
        | Falcon | Bo Ray      | Product Owner | 2026-06-01 |            |
        | Falcon | Noor Haddad | Scrum Master  |            |            |
        | Falcon | Cy Poe      | Developer     |            |            |`,
        findings: 0,
      },
    ],
  },
);
