import { productOwnerOverTwoTeams } from "../../../../src/core/rules/catalogue/product-owner-over-two-teams";
import { findingsOf, testRule } from "../../../support/test-rule";

testRule(productOwnerOverTwoTeams, {
  clean: [
    {
      name: "a backup on the third",
      table: `
        | Team | Name | Role |
        | Falcon | Bo Ray | Product Owner |
        | Heron | Bo Ray | Product Owner |
        | Osprey | Bo Ray | Backup Product Owner |`,
    },
    {
      name: "other work on the third, a support team, and a seat at ART level",
      table: `
        | Team | Name | Role |
        | Falcon | Bo Ray | Product Owner |
        | Heron | Bo Ray | Product Owner |
        | Osprey | Bo Ray | Developer |
        | Help Desk | Bo Ray | Product Owner |
        | ART | Bo Ray | Product Owner |`,
    },
  ],
  flagged: [
    {
      name: "three",
      table: `
        | Team | Name | Role |
        | Falcon | Bo Ray | «PO» |
        | Heron | Bo Ray | «Product Owner» |
        | Osprey | Bo Ray | «Product Owner» |`,
      findings: ["info: Bo Ray is Product Owner of 3 teams (Falcon, Heron and Osprey)."],
    },
    {
      name: "acting on the third",
      table: `
        | Team | Name | Role |
        | Falcon | Bo Ray | «Product Owner» |
        | Heron | Bo Ray | «Product Owner» |
        | Osprey | Bo Ray | «Acting Product Owner» |`,
      findings: ["info: Bo Ray is Product Owner of 3 teams (Falcon, Heron and Osprey)."],
    },
  ],
});

it("belongs to the ART of the first team", () => {
  const rows = ["Falcon", "Heron", "Osprey"].map((team) => `| Claims | ${team} | Bo Ray | Product Owner |`);
  const table = ["| ART | Team | Name | Role |", ...rows, "| Quality | Plover | Cy Poe | Developer |"].join("\n");
  expect(findingsOf(productOwnerOverTwoTeams, table)).toMatchObject([{ art: "Claims", team: null, person: "Bo Ray" }]);
});
