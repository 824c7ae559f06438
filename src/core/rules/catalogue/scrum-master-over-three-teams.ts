import { defineRule } from "../define-rule";
import { joinWords } from "../join-words";
import { relative } from "../optional-sources";
import { findTeamsServed } from "../teams-served";

export const scrumMasterOverThreeTeams = defineRule(
  {
    id: "scrum-master-over-three-teams",
    profile: "scrum",
    severity: "warning",
    subject: "person",
    needs: ["role", "team"],
    source: relative(
      "Scrum.org (https://www.scrum.org/resources/blog/how-many-teams-scrum-master)",
      "How many teams can a Scrum Master serve?",
    ),
    messages: { many: "{name} is Scrum Master of {n} teams ({teams})." },
    remedy: "Confirm that one person can serve them all.",
    thresholds: [
      { name: "manyTeamsOfScrumMaster", value: 3, meaning: "A Scrum Master of this many teams is reported." },
      { name: "tooManyTeamsOfScrumMaster", value: 4, meaning: "A Scrum Master of this many teams is a warning." },
    ],
    *check(roster, { hit, threshold }) {
      for (const { person, teams } of findTeamsServed(roster, "scrum-master")) {
        if (teams.size < threshold("manyTeamsOfScrumMaster")) continue;
        const isTooMany = teams.size >= threshold("tooManyTeamsOfScrumMaster");
        const names = joinWords([...teams.keys()].map((team) => team.name));
        const held = [...teams.values()];
        yield hit({
          message: "many",
          ...(isTooMany ? {} : { severity: "info" }),
          art: held[0]?.art ?? null,
          person,
          values: { n: teams.size, teams: names },
          cells: held.map((item) => item.roleCell),
        });
      }
    },
  },
  {
    title: "Scrum Master of three teams or more",
    severityReason:
      "Advice of Scrum.org: mature teams share one Scrum Master by up to three, struggling teams need their own.",
    examples: [
      {
        about: "One Scrum Master for three teams.",
        roster: `
        | Team   | Product Owner | Scrum Master  | Developers |
        | Falcon | Ines Holm     | «Noor Haddad» | Cy Poe     |
        | Heron  | Bo Ray        | «Noor Haddad» | Di Fox     |
        | Osprey | Ada Moss      | «Noor Haddad» | Eli Cho    |`,
        findings: 1,
      },
      {
        about: "One Scrum Master for two teams.",
        roster: `
        | Team   | Product Owner | Scrum Master | Developers |
        | Falcon | Ines Holm     | Noor Haddad  | Cy Poe     |
        | Heron  | Bo Ray        | Noor Haddad  | Di Fox     |`,
        findings: 0,
      },
    ],
  },
);
