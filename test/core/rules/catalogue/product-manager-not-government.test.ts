import { placeOf } from "../../../support/table-roster";
import { productManagerNotGovernment } from "../../../../src/core/rules/catalogue/product-manager-not-government";
import { findingsOf, testRule } from "../../../support/test-rule";

testRule(productManagerNotGovernment, {
  clean: [
    {
      name: "a backup does not hold the position",
      table: `
        | Team | Name | Role | Affiliation |
        | ART | Ben Okoro | Backup Product Manager | Contractor |`,
    },
    {
      name: "one who has left",
      table: `
        | Team | Name | Role | Affiliation | End |
        | ART | Ben Okoro | Product Manager | Contractor | 2026-01-01 |`,
    },
    {
      name: "a conflict is no proof",
      table: `
        | Team | Name | Role | Affiliation | Organization |
        | ART | Ben Okoro | Product Manager | Federal | Tidewater LLC |`,
    },
  ],
  flagged: [
    {
      name: "a corporate mailbox is proof",
      table: `
        | Team | Name | Role | Email |
        | ART | Ben Okoro | «Product Manager» | «ben.okoro@tidewater.com» |`,
      findings: ["error: Ben Okoro is Product Manager of train but is listed as a contractor"],
    },
    {
      name: "another sheet tells it",
      table: `
        ## Teams
        | Team | Name | Role |
        | ART | Ben Okoro | «Product Manager» |
        ## Contacts
        | Name | Affiliation |
        | Ben Okoro | «Contractor» |`,
      findings: ["error: Ben Okoro is Product Manager of train"],
    },
    {
      name: "an acting one",
      table: `
        | Team | Name | Role | Affiliation |
        | ART | Ben Okoro | «Acting Product Manager» | «Contractor» |`,
      findings: [
        "error: Ben Okoro is Product Manager of train but is listed as a contractor (‘Contractor’ in the affiliation column).",
      ],
    },
    {
      name: "two signs, of which the stronger is told",
      table: `
        | Team | Name | Role | Affiliation |
        | ART | Ben Okoro (CTR) | «Product Manager» | «Contractor» |`,
      findings: [
        "error: Ben Okoro is Product Manager of train but is listed as a contractor (‘Contractor’ in the affiliation column).",
      ],
    },
    {
      name: "on a team that has no Product Owner",
      table: `
        | Team | Name | Role | Affiliation |
        | Falcon | Ben Okoro | «Product Manager» | «Contractor» |
        | Falcon | Cy Poe | Developer | Contractor |`,
      findings: [
        "error: Ben Okoro is Product Manager of train but is listed as a contractor (‘Contractor’ in the affiliation column), on Falcon, which has no Product Owner.",
      ],
    },
    {
      name: "on a team that has one",
      table: `
        | Team | Name | Role | Affiliation |
        | Falcon | Ben Okoro | «Product Manager» | «Contractor» |
        | Falcon | Ines Holm | Product Owner | Contractor |`,
      findings: [
        "error: Ben Okoro is Product Manager of train but is listed as a contractor (‘Contractor’ in the affiliation column).",
      ],
    },
    {
      name: "on a team that has an acting one",
      table: `
        | Team | Name | Role | Affiliation |
        | Falcon | Ben Okoro | «Product Manager» | «Contractor» |
        | Falcon | Ines Holm | Acting Product Owner | Contractor |`,
      findings: [
        "error: Ben Okoro is Product Manager of train but is listed as a contractor (‘Contractor’ in the affiliation column).",
      ],
    },
    {
      name: "on a support team, which needs none",
      table: `
        | Team | Name | Role | Affiliation |
        | Help Desk | Ben Okoro | «Product Manager» | «Contractor» |`,
      findings: [
        "error: Ben Okoro is Product Manager of train but is listed as a contractor (‘Contractor’ in the affiliation column).",
      ],
    },
  ],
});

it("tells each ART of one person’s with its own rows", () => {
  const table = `
    | ART | Team | Name | Role | Affiliation |
    | Claims | ART | Ben Okoro | Product Manager | Contractor |
    | Quality | ART | Ben Okoro | Product Manager | Contractor |`;
  const told = findingsOf(productManagerNotGovernment, table).map(({ art, cells }) => [art, cells.map(placeOf)]);
  expect(told).toEqual([
    ["Claims", ["Roster!D2", "Roster!E2"]],
    ["Quality", ["Roster!D3", "Roster!E2"]],
  ]);
});
