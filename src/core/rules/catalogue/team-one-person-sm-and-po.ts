import { agileTeams } from "../agile-teams";
import { defineRule } from "../define-rule";
import { handbook } from "../handbook";
import { findRoleHolders } from "../role-holders";

export const teamOnePersonSmAndPo = defineRule(
  {
    id: "team-one-person-sm-and-po",
    profile: "ccsq",
    severity: "warning",
    subject: "team",
    needs: ["role", "team"],
    source: handbook(31, "Each of these roles are important and should not be dismissed or missing from the team."),
    messages: { both: "{name} is both Scrum Master and Product Owner of {team}." },
    remedy: "Separate the two roles.",
    *check(roster, { hit }) {
      for (const team of agileTeams(roster)) {
        const scrumMaster = onlyHolder(findRoleHolders(team.assignments, "scrum-master"));
        const productOwner = onlyHolder(findRoleHolders(team.assignments, "product-owner"));
        if (scrumMaster === undefined || scrumMaster.person !== productOwner?.person) continue;
        const both = [scrumMaster, productOwner];
        const cells = both.flatMap((item) => [item.roleCell, item.nameCell]);
        yield hit({ message: "both", team, person: scrumMaster.person, cells, restsOn: both });
      }
    },
  },
  {
    title: "One person as Scrum Master and Product Owner",
    severityReason:
      "The counts hold, but one of two roles that “should not be dismissed” is likely nominal; our inference.",
    examples: [
      {
        about: "Bo Ray holds both roles.",
        roster: `
        | Team   | Name     | Role            |
        | Falcon | «Bo Ray» | «Scrum Master»  |
        | Falcon | «Bo Ray» | «Product Owner» |
        | Falcon | Cy Poe   | Developer       |`,
        findings: 1,
      },
      {
        about: "A Scrum Master who also develops is fine.",
        roster: `
        | Team   | Name      | Role          |
        | Falcon | Bo Ray    | Scrum Master  |
        | Falcon | Bo Ray    | Developer     |
        | Falcon | Ines Holm | Product Owner |`,
        findings: 0,
      },
    ],
  },
);

function onlyHolder(holders: ReturnType<typeof findRoleHolders>): (typeof holders.plain)[number] | undefined {
  const all = [...holders.plain, ...holders.interim];
  return all.length === 1 ? all[0] : undefined;
}
