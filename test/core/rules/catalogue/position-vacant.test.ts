import { positionVacant } from "../../../../src/core/rules/catalogue/position-vacant";
import { testRule } from "../../../support/test-rule";

testRule(positionVacant, {
  clean: [
    {
      name: "an empty cell under a header",
      table: `
        | Team | Product Owner | Scrum Master | Developers |
        | Falcon | Ines Holm | Noor Haddad | |`,
    },
    {
      name: "nobody is wanted",
      table: `
        | Team | Name | Role |
        | Falcon | N/A | Tester |`,
    },
  ],
  flagged: [
    {
      name: "a status calls a named seat vacant",
      table: `
        | Team | Name | Role | Status |
        | Falcon | Fay Lund | Developer | «Vacant» |
        | Falcon | Cy Poe | Developer | Active |`,
      findings: ["info: Open Developer position on Falcon."],
    },
    {
      name: "with its age",
      table: `
        | Team | Name | Role | Start |
        | Falcon | «Vacant» | Tester | 2026-05-02 |`,
      findings: ["info: Open Tester position on Falcon since 2026-05-02 (30 days)."],
    },
    {
      name: "at ART level",
      table: `
        | Team | Name | Role |
        | ART | «TBD» | Agile Coach |`,
      findings: ["info: Open Agile Coach position on train."],
    },
  ],
});
