import { positionVacant } from "../../../../src/core/rules/catalogue/position-vacant";
import { findingsOf, testRule } from "../../../support/test-rule";

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
    {
      name: "a title that nobody knows",
      table: `
        | Team | Name | Role |
        | ART | TBD | Widget Whisperer |`,
    },
    {
      name: "a seat that is over",
      table: `
        | Team | Name | Role | End |
        | Falcon | TBD | Tester | 2026-01-31 |`,
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
      name: "with the age that its cell tells",
      table: `
        | Team | Name | Role | Start |
        | Falcon | «Vacant since 2026-05-31» | Tester | |
        | Falcon | «TBD since 2026-06-01» | Tester | |
        | Falcon | «TBD since 2026-07-01» | Writer | |
        | Falcon | «Vacant (since the move)» | Designer | |`,
      findings: [
        "info: Open Tester position on Falcon since 2026-05-31 (1 day).",
        "info: Open Tester position on Falcon.",
        "info: Open Writer position on Falcon.",
        "info: Open Designer position on Falcon.",
      ],
    },
    {
      name: "at ART level with its age",
      table: `
        | Team | Name | Role | Start |
        | ART | «TBD» | Agile Coach | 2026-05-02 |`,
      findings: ["info: Open Agile Coach position on train since 2026-05-02 (30 days)."],
    },
    {
      name: "at ART level",
      table: `
        | Team | Name | Role |
        | ART | «TBD» | Agile Coach |`,
      findings: ["info: Open Agile Coach position on train."],
    },
    {
      name: "from a day to come, and in an empty cell beside a role",
      table: `
        | Team | Name | Role | Start |
        | Falcon | «TBD» | Tester | 2026-09-01 |
        | Falcon | «» | Technical Writer | |`,
      findings: ["info: Open Tester position on Falcon.", "info: Open Technical Writer position on Falcon."],
    },
    {
      name: "in a word under a header",
      table: `
        | Team | Product Owner | Scrum Master | Developers |
        | Falcon | Ines Holm | Noor Haddad | «TBD» |`,
      findings: ["info: Open Developers position on Falcon."],
    },
  ],
});

it("accuses the text of the cell, or the status that contradicts a name", () => {
  const table = `
    | Team | Name | Role | Status |
    | Falcon | TBD | Tester | |
    | Falcon | Di Fox | Tester | Vacant |`;
  expect(findingsOf(positionVacant, table).map(({ accusedText }) => accusedText)).toEqual(["TBD", "Vacant"]);
});
