import { teamWithoutArt } from "../../../../src/core/rules/catalogue/team-without-art";
import { testRule } from "../../../support/test-rule";

testRule(teamWithoutArt, {
  clean: [
    {
      name: "another row of the team names it",
      table: `
        | ART | Team | Name | Role |
        | Claims | Falcon | Cy Poe | Developer |
        | | Falcon | Di Fox | Developer |`,
    },
    {
      name: "a sheet without an ART column, one ART",
      table: `
        ## A
        | ART | Team | Name | Role |
        | Claims | Falcon | Cy Poe | Developer |
        ## B
        | Team | Name | Role |
        | Heron | Di Fox | Developer |`,
    },
  ],
  flagged: [
    {
      name: "a sheet without an ART column, two ARTs",
      table: `
        ## A
        | ART | Team | Name | Role |
        | Claims | Falcon | Cy Poe | Developer |
        | Quality | Osprey | Eli Cho | Developer |
        ## B
        | Team | Name | Role |
        | «Heron» | Di Fox | Developer |`,
      findings: ["warning: Heron belongs to no ART."],
    },
    {
      name: "some of it have left, and a sheet of it names ARTs",
      table: `
        ## A
        | Team | Name | Role | End |
        | Heron | Di Fox | Developer | 2026-01-31 |
        | Heron | Eli Cho | Developer | |
        ## B
        | ART | Team | Name | Role |
        | Claims | Falcon | Cy Poe | Developer |
        | «» | Heron | Gus Ito | Developer |`,
      findings: ["warning: Heron belongs to no ART."],
    },
  ],
});
