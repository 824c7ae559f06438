import { teamNameVariants } from "../../../../src/core/rules/catalogue/team-name-variants";
import { testRule } from "../../../support/test-rule";

testRule(teamNameVariants, {
  clean: [
    {
      name: "labels differ",
      table: `
        | Team | Name | Role |
        | Sea Falcon A | Cy Poe | Developer |
        | Sea Falcon B | Di Fox | Developer |`,
    },
    {
      name: "short names",
      table: `
        | Team | Name | Role |
        | Tern | Cy Poe | Developer |
        | Fern | Di Fox | Developer |`,
    },
    {
      name: "one spelling",
      table: `
        | Team | Name | Role |
        | Sea Falcon | Cy Poe | Developer |
        | Sea Falcon | Di Fox | Developer |`,
    },
  ],
  flagged: [
    {
      name: "a letter apart",
      table: `
        | Team | Name | Role |
        | «Kingfisher» | Cy Poe | Developer |
        | «Kingfsher» | Di Fox | Developer |
        | Kingfisher | Eli Cho | Developer |`,
      findings: ["info near: Kingfisher and Kingfsher differ in one letter and are read as two teams."],
    },
    {
      name: "the word Team",
      table: `
        | Team | Name | Role |
        | «Falcon» | Cy Poe | Developer |
        | «Team Falcon» | Di Fox | Developer |`,
      findings: ["info folded: Falcon is spelled in 2 ways (Falcon and Team Falcon) and read as one team."],
    },
    {
      name: "a letter apart, and the word Team before one of them",
      table: `
        | Team | Name | Role |
        | «Team Kingfisher» | Cy Poe | Developer |
        | «Kingfsher» | Di Fox | Developer |`,
      findings: ["info near: Team Kingfisher and Kingfsher differ in one letter and are read as two teams."],
    },
    {
      name: "a letter apart, and the word Team behind one of them",
      table: `
        | Team | Name | Role |
        | «Kingfisher Team» | Cy Poe | Developer |
        | «Kingfsher» | Di Fox | Developer |`,
      findings: ["info near: Kingfisher Team and Kingfsher differ in one letter and are read as two teams."],
    },
  ],
});
