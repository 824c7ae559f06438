import { artNoAgileCoach } from "../../../../src/core/rules/catalogue/art-no-agile-coach";
import { testRule } from "../../../support/test-rule";

testRule(artNoAgileCoach, {
  clean: [
    {
      name: "an open title may be the coach",
      table: `
        | Team | Name | Role |
        | Falcon | Ola Reyes | Coach |`,
    },
    {
      name: "team rows cannot tell",
      table: `
        | Team | Product Owner | Scrum Master |
        | Falcon | Ines Holm | Noor Haddad |`,
    },
  ],
  flagged: [
    {
      name: "nobody: told without a mark",
      table: `
        | Team | Name | Role |
        | ART | Greta Lind | RTE |
        | ART | Ada Moss | Product Manager |`,
      findings: ["info: No Agile Coach is listed for train."],
      unmarked: true,
    },
    {
      name: "the coaches have left",
      table: `
        | Team | Name | Role | End | Status |
        | ART | Greta Lind | RTE | | |
        | ART | Ola Reyes | Agile Coach | 2026-01-31 | |
        | ART | Bo Ray | Coach | | Former |`,
      findings: ["info: No Agile Coach is listed for train."],
      unmarked: true,
    },
  ],
});
