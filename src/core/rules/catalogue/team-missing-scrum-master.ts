import { checkTeamsForRole, SOON_THRESHOLD } from "../check-missing-role";
import { defineRule } from "../define-rule";
import { handbook } from "../handbook";

export const teamMissingScrumMaster = defineRule(
  {
    id: "team-missing-scrum-master",
    profile: "ccsq",
    severity: "error",
    subject: "team",
    needs: ["role", "team"],
    source: handbook(31, "Each of these roles are important and should not be dismissed or missing from the team."),
    messages: {
      absent: "{team} has no Scrum Master.",
      vacant: "{team} has no Scrum Master: {vacancy}.",
      dismissed: "{team} has no Scrum Master: {vacancy}.",
      ended: "{team} has no Scrum Master: {person} {end}.",
      "starts-later": "{team} has no Scrum Master yet: {person} starts {start}.",
      unclear: "{team} may have no Scrum Master: ‘{text}’ in {cell} could be the one.",
      "stand-in": "{team} has no Scrum Master but a stand-in, {standIn}.",
    },
    remedy: "The handbook says this role should not be dismissed or missing; name one.",
    remedies: { unclear: "Confirm what ‘{text}’ means. If it is not the Scrum Master, name one." },
    thresholds: [SOON_THRESHOLD],
    check: (roster, tools) => checkTeamsForRole(roster, tools, "scrum-master"),
  },
  {
    title: "Agile Team without a Scrum Master",
    severityReason: "The handbook obliges: the role “should not be dismissed or missing”.",
    examples: [
      {
        about: "Falcon’s Scrum Master cell waives the role.",
        roster: `
        | Team   | Product Owner | Scrum Master        | Developers       |
        | Falcon | Ines Holm     | «N/A – Kanban team» | Cy Poe; Di Fox   |
        | Heron  | Bo Ray        | Noor Haddad         | Eli Cho; Fay Lund |`,
        findings: 1,
      },
      {
        about: "Nobody on Falcon is Scrum Master.",
        roster: `
        | Team     | Name      | Role          |
        | «Falcon» | Ines Holm | Product Owner |
        | Falcon   | Cy Poe    | Developer     |
        | Falcon   | Di Fox    | Tester        |`,
        findings: 1,
      },
      {
        about: "One Scrum Master serves two teams: each has one.",
        roster: `
        | Team   | Product Owner | Scrum Master | Developers |
        | Falcon | Ines Holm     | Noor Haddad  | Cy Poe     |
        | Heron  | Bo Ray        | Noor Haddad  | Eli Cho    |`,
        findings: 0,
      },
    ],
  },
);
