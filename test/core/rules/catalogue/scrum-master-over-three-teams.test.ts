import { scrumMasterOverThreeTeams } from "../../../../src/core/rules/catalogue/scrum-master-over-three-teams";
import { findingsOf, testRule } from "../../../support/test-rule";

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
    {
      name: "three are a note",
      table: `
        | Team | Name | Role |
        | Falcon | Bo Ray | «SM» |
        | Heron | Bo Ray | «SM» |
        | Osprey | Bo Ray | «SM» |`,
      findings: ["info: Bo Ray is Scrum Master of 3 teams (Falcon, Heron and Osprey)."],
    },
  ],
});

it("belongs to the ART of the first team", () => {
  const rows = ["Falcon", "Heron", "Osprey"].map((team) => `| Claims | ${team} | Bo Ray | Scrum Master |`);
  const table = ["| ART | Team | Name | Role |", ...rows, "| Quality | Plover | Cy Poe | Developer |"].join("\n");
  expect(findingsOf(scrumMasterOverThreeTeams, table)).toMatchObject([{ art: "Claims", team: null, person: "Bo Ray" }]);
});
