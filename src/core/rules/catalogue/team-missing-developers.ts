import { checkTeamsForRole, SOON_THRESHOLD } from "../check-missing-role";
import { defineRule } from "../define-rule";
import { handbook } from "../handbook";

export const teamMissingDevelopers = defineRule(
  {
    id: "team-missing-developers",
    profile: "ccsq",
    severity: "error",
    subject: "team",
    needs: ["role", "team"],
    source: handbook(31, "Each of these roles are important and should not be dismissed or missing from the team."),
    messages: {
      absent: "{team} lists no developers or other members who do the work.",
      vacant: "{team} lists no developers or other members who do the work: {vacancy}.",
      dismissed: "{team} lists no developers or other members who do the work: {vacancy}.",
      ended: "{team} lists no developers or other members who do the work: {person} {end}.",
      "starts-later": "{team} lists no developers or other members who do the work yet: {person} starts {start}.",
      unclear: "{team} may have no developers: ‘{text}’ in {cell} could be one.",
      "stand-in": "{team} lists no developers but a stand-in, {standIn}.",
    },
    remedy: "Add them, or mark the team as a support team.",
    remedies: { unclear: "Confirm what ‘{text}’ means. If it is no developer, add the team’s members." },
    thresholds: [SOON_THRESHOLD],
    check: (roster, tools) => checkTeamsForRole(roster, tools, "developer"),
  },
  {
    title: "Agile Team without Developers",
    severityReason: "Developers are one of the three roles that “should not be dismissed or missing”.",
    examples: [
      {
        about: "Falcon has a Scrum Master and a Product Owner only.",
        roster: `
        | Team     | Name        | Role          |
        | «Falcon» | Ines Holm   | Product Owner |
        | Falcon   | Noor Haddad | Scrum Master  |`,
        findings: 1,
      },
      {
        about: "Falcon’s Scrum Master is also listed as a developer, which counts.",
        roster: `
        | Team   | Name        | Role          |
        | Falcon | Ines Holm   | Product Owner |
        | Falcon | Noor Haddad | Scrum Master  |
        | Falcon | Noor Haddad | Developer     |`,
        findings: 0,
      },
    ],
  },
);
