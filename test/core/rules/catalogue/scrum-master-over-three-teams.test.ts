import { scrumMasterOverThreeTeams } from "../../../../src/core/rules/catalogue/scrum-master-over-three-teams";
import { testRule } from "../../../support/test-rule";

testRule(scrumMasterOverThreeTeams, {
  clean: [
    {
      name: "two",
      table: `
        | Team | Name | Role |
        | Falcon | Bo Ray | SM |
        | Heron | Bo Ray | SM |`,
    },
  ],
  flagged: [
    {
      name: "four are a warning",
      table: `
        | Team | Name | Role |
        | Falcon | Bo Ray | «SM» |
        | Heron | Bo Ray | «SM» |
        | Osprey | Bo Ray | «SM» |
        | Plover | Bo Ray | «SM» |`,
      findings: ["warning: Bo Ray is Scrum Master of 4 teams"],
    },
  ],
});
