import { scrumMasterOutsideTeam } from "../../../../src/core/rules/catalogue/scrum-master-outside-team";
import { testRule } from "../../../support/test-rule";

testRule(scrumMasterOutsideTeam, {
  clean: [
    {
      name: "blank is another rule’s",
      table: `
        | Team | Name | Role |
        | | Bo Ray | Scrum Master |
        | Falcon | Cy Poe | Developer |`,
    },
    {
      name: "with a team as well",
      table: `
        | Team | Name | Role |
        | ART | Bo Ray | Scrum Master |
        | Falcon | Bo Ray | Scrum Master |`,
    },
    {
      name: "other roles at ART level, and one who has left",
      table: `
        | Team | Name | Role | End |
        | ART | Greta Lind | RTE | |
        | ART | Bo Ray | Scrum Master | 2026-01-31 |`,
    },
  ],
  flagged: [
    {
      name: "at ART level",
      table: `
        | Team | Name | Role |
        | ART Leadership | Bo Ray | «Scrum Master» |
        | Falcon | Cy Poe | Developer |`,
      findings: ["info: Bo Ray is a Scrum Master at ART level and of no team."],
    },
    {
      name: "who develops on a team",
      table: `
        | Team | Name | Role |
        | ART | Bo Ray | «Scrum Master» |
        | Falcon | Bo Ray | Developer |`,
      findings: ["info: Bo Ray is a Scrum Master at ART level and of no team."],
    },
  ],
});
