import { teamSizeOver10 } from "../../../../src/core/rules/catalogue/team-size-over-10";
import { testRule } from "../../../support/test-rule";

testRule(teamSizeOver10, {
  clean: [
    {
      name: "ten people",
      table: `
        | Team | Product Owner | Scrum Master | Developers |
        | Falcon | Ines Holm | Noor Haddad | Ana Quist; Ben Quist; Cle Quist; Dan Quist; Eva Quist; Fin Quist; Gia Quist; Hal Quist |`,
    },
  ],
  flagged: [
    {
      name: "eleven are a note",
      table: `
        | Team | Product Owner | Scrum Master | Developers |
        | «Falcon» | Ines Holm | Noor Haddad | Ana Quist; Ben Quist; Cle Quist; Dan Quist; Eva Quist; Fin Quist; Gia Quist; Hal Quist; Ivo Quist |`,
      findings: ["info: Falcon has 11 people."],
    },
    {
      name: "twelve are a warning",
      table: `
        | Team | Product Owner | Scrum Master | Developers |
        | «Falcon» | Ines Holm | Noor Haddad | Ana Quist; Ben Quist; Cle Quist; Dan Quist; Eva Quist; Fin Quist; Gia Quist; Hal Quist; Ivo Quist; Jan Quist |`,
      findings: ["warning: Falcon has 12 people."],
    },
  ],
});
