import { duplicateAssignment } from "../../../../src/core/rules/catalogue/duplicate-assignment";
import { testRule } from "../../../support/test-rule";

testRule(duplicateAssignment, {
  clean: [
    {
      name: "two sheets are two views",
      table: `
        ## A
        | Team | Name | Role |
        | Falcon | Cy Poe | Developer |
        ## B
        | Team | Name | Role |
        | Falcon | Cy Poe | Developer |`,
    },
    {
      name: "another skill",
      table: `
        | Team | Name | Role |
        | Falcon | Cy Poe | Tester |
        | Falcon | Cy Poe | UX Designer |`,
    },
    {
      name: "two teams",
      table: `
        | Team | Name | Role |
        | Falcon | Cy Poe | Developer |
        | Heron | Cy Poe | Developer |`,
    },
  ],
  flagged: [
    {
      name: "the address tells that both are one",
      table: `
        | Team | Name | Role | Email |
        | Falcon | «Cy Poe» | «Developer» | cy.poe@example.com |
        | Falcon | «C. Poe» | «Developer» | CY.POE@example.com |
        | Falcon | «Poe, Cy» | «Developer» | |`,
      findings: ["info: Cy Poe is listed 3 times; counted once."],
    },
  ],
});
