import { readAffiliation } from "../../../src/core/roster/read-affiliation";
import type { Person } from "../../../src/core/roster/roster";
import { placeOf, rosterOfTable } from "../../support/table-roster";

/** What is decided about the first person: kind, "!" where it is sure, the reason, and each sign with its cell. */
function told(table: string): readonly string[] {
  const [person] = rosterOfTable(table).people;
  return person === undefined ? [] : describePerson(person);
}

function describePerson({ affiliation, organization }: Person): readonly string[] {
  const { kind, confirmed, because, signs } = affiliation;
  const cells = signs.map(({ says, text, cell }) => `${says} ${text} ${cell ? placeOf(cell) : "nowhere"}`);
  const employer = organization ? [`${organization.text} ${organization.cell ? placeOf(organization.cell) : ""}`] : [];
  return [`${kind}${confirmed ? "!" : ""} ${because}`.trim(), ...cells, ...employer];
}

describe("The employer of a person that one row names", () => {
  it.each([
    [
      "by the affiliation",
      `| Name | Role | Affiliation |
       | Cy Poe | Developer | Contractor |`,
      ["contractor! ‘Contractor’ in the affiliation column", "contractor Contractor Roster!C2"],
    ],
    [
      "by a column that asks",
      `| Name | Role | Contractor? |
       | Cy Poe | Developer | No |`,
      ["government! ‘No’ in the affiliation column", "government No Roster!C2"],
    ],
    [
      "by the address, which is told whole",
      `| Name | Role | Email |
       | Cy Poe | Developer | cy.poe@tidewater.com |`,
      ["contractor! ‘cy.poe@tidewater.com’ in the e-mail column", "contractor cy.poe@tidewater.com Roster!C2"],
    ],
    [
      "by the tag beside the address",
      `| Name | Role | Email |
       | Cy Poe | Developer | Poe, Cy (CMS/CTR) <cy.poe@cms.hhs.gov> |`,
      [
        "contractor! ‘Poe, Cy (CMS/CTR) <cy.poe@cms.hhs.gov>’ in the e-mail column",
        "contractor Poe, Cy (CMS/CTR) <cy.poe@cms.hhs.gov> Roster!C2",
      ],
    ],
    [
      "by no tag beside several addresses",
      `| Name | Role | Email |
       | Cy Poe | Developer | cy@cms.hhs.gov; Ann Lee (CMS/CTR) <ann@cms.hhs.gov> |`,
      ["likely-government ‘cy@cms.hhs.gov’ in the e-mail column", "government cy@cms.hhs.gov Roster!C2"],
    ],
    [
      "by the address’s tag against the column",
      `| Name | Role | Affiliation | Email |
       | Cy Poe | Developer | Federal | cy.poe.ctr@cms.hhs.gov |`,
      [
        "conflict ‘Federal’ in the affiliation column against ‘cy.poe.ctr@cms.hhs.gov’ in the e-mail column",
        "government Federal Roster!C2",
        "contractor cy.poe.ctr@cms.hhs.gov Roster!D2",
      ],
    ],
    [
      "by the organization, beside an address that says nothing",
      `| Name | Role | Organization | Email |
       | Cy Poe | Developer | Tidewater LLC | cy.poe@gmail.com |`,
      [
        "contractor! ‘Tidewater LLC’ in the organization column",
        "contractor Tidewater LLC Roster!C2",
        "Tidewater LLC Roster!C2",
      ],
    ],
    [
      "by nothing",
      `| Name | Role | Organization | Affiliation |
       | Cy Poe | Developer | Nava | |`,
      ["unknown", "Nava Roster!C2"],
    ],
  ])("is told %s", (_, table, expected) => {
    expect(told(table)).toEqual(expected);
  });

  it("is a government’s “FTE” only beside contractors", () => {
    const table = (other: string): string => `
      | Name | Role | Affiliation |
      | Cy Poe | Developer | FTE |
      | Di Fox | Developer | ${other} |`;
    expect(told(table("Contractor"))[0]).toBe("government! ‘FTE’ in the affiliation column");
    expect(told(table("FTE"))).toEqual(["unknown"]);
  });
});

describe("The employer of a person that several rows or a whole cell tell of", () => {
  it.each([
    [
      "what one row leaves out another says, each with its cell",
      `| Team | Name | Role | Grade | Organization |
       | Falcon | Cy Poe | Developer | | |
       | Heron | Cy Poe | Developer | GS-14 | CMS |`,
      ["government! ‘GS-14’ in the grade column", "government GS-14 Roster!D3", "CMS Roster!E3"],
    ],
    [
      "a tag beside one of the names",
      `| Team | Name | Role |
       | Falcon | Cy Poe | Developer |
       | Heron | Cy Poe (CMS/CTR) | Developer |`,
      ["contractor! ‘CMS/CTR’ beside the name", "contractor CMS/CTR Roster!B3"],
    ],
    [
      "a word beside the name that says how somebody is employed, and by nobody",
      `| Name | Role |
       | Cy Poe (CTR) | Developer |`,
      ["contractor! ‘CTR’ beside the name", "contractor CTR Roster!A2"],
    ],
    [
      "an address on one of the rows",
      `| Team | Name | Role | Email |
       | Falcon | Cy Poe | Developer | |
       | Heron | Cy Poe | Developer | cy.poe@tidewater.com |`,
      ["contractor! ‘cy.poe@tidewater.com’ in the e-mail column", "contractor cy.poe@tidewater.com Roster!D3"],
    ],
    [
      "an address in the name’s cell",
      `| Team | Product Owner |
       | Falcon | Cy Poe (cy.poe@tidewater.com) |`,
      ["contractor! ‘cy.poe@tidewater.com’ in the e-mail column", "contractor cy.poe@tidewater.com nowhere"],
    ],
    [
      "an organization beside the name",
      `| Name | Role |
       | Cy Poe (Tidewater LLC) | Developer |`,
      ["contractor! ‘Tidewater LLC’ beside the name", "contractor Tidewater LLC Roster!A2", "Tidewater LLC Roster!A2"],
    ],
    [
      "an organization beside one of the names",
      `| Team | Name | Role |
       | Falcon | Cy Poe | Developer |
       | Heron | Cy Poe (Tidewater LLC) | Developer |`,
      ["contractor! ‘Tidewater LLC’ beside the name", "contractor Tidewater LLC Roster!B3", "Tidewater LLC Roster!B3"],
    ],
    [
      "an address beside one of the names",
      `| Team | Product Owner |
       | Falcon | Cy Poe |
       | Heron | Cy Poe (cy.poe@tidewater.com) |`,
      ["contractor! ‘cy.poe@tidewater.com’ in the e-mail column", "contractor cy.poe@tidewater.com nowhere"],
    ],
    [
      "the organization of a team’s row is nobody’s",
      `| Team | Organization | Affiliation | Product Owner |
       | Falcon | Tidewater LLC | Contractor | Cy Poe |`,
      ["unknown"],
    ],
    [
      "a column that asks, on two rows",
      `| Team | Name | Role | Contractor? |
       | Falcon | Cy Poe | Developer | No |
       | Heron | Cy Poe | Developer | No |`,
      ["government! ‘No’ in the affiliation column", "government No Roster!D2"],
    ],
    [
      "two cells that contradict each other, whichever comes first",
      `| Team | Name | Role | Affiliation |
       | Falcon | Cy Poe | Developer | Contractor |
       | Heron | Cy Poe | Developer | |
       | Osprey | Cy Poe | Developer | Federal |`,
      [
        "conflict ‘Federal’ and ‘Contractor’ in the affiliation column",
        "government Federal Roster!D4",
        "contractor Contractor Roster!D2",
      ],
    ],
    [
      "two cells of which one says nothing",
      `| Team | Name | Role | Affiliation |
       | Falcon | Cy Poe | Developer | Federal |
       | Heron | Cy Poe | Developer | Unknown |
       | Osprey | Cy Poe | Developer | federal |
       | Plover | Cy Poe | Developer | Civilian |`,
      ["government! ‘Federal’ in the affiliation column", "government Federal Roster!D2"],
    ],
    [
      "a contradiction that each row shows by itself stays one",
      `| Team | Name | Role | Affiliation | Organization |
       | Falcon | Cy Poe | Developer | Federal | Tidewater LLC |
       | Heron | Cy Poe | Developer | Contractor | |`,
      [
        "conflict ‘Federal’ in the affiliation column against ‘Tidewater LLC’ in the organization column",
        "government Federal Roster!D2",
        "contractor Tidewater LLC Roster!E2",
        "Tidewater LLC Roster!E2",
      ],
    ],
  ])("%s", (_, table, expected) => {
    expect(told(table)).toEqual(expected);
  });

  it("is no proof of a contractor that is no ADO where it is contradicted", () => {
    const table = `
      | Team | Name | Role | Affiliation |
      | Falcon | Cy Poe | Developer | Non-ADO |
      | Heron | Cy Poe | Developer | Federal |`;
    expect(rosterOfTable(table).people[0]?.affiliation).toMatchObject({
      kind: "conflict",
      confirmed: false,
      nonAdo: false,
    });
  });
});

describe("An address beside a plain row says what a full reading of it says", () => {
  const addresses = [
    "cy.poe@tidewater.com",
    "cy.poe2@cms.hhs.gov",
    "cy.poe.ctr@cms.hhs.gov",
    "cy.poe-ctr2@cms.hhs.gov",
    "cy.poe.contractor@cms.hhs.gov",
    "cy.poe.ktr7@hhs.gov",
    "cy.civ@mail.mil",
    "cy.mil12@mail.mil",
    "cyrus.taylor@cms.hhs.gov",
    "cy.poe@ctr.cms.gov",
    "cy@poe.ctr@cms.gov",
    "cy.poe@gmail.com",
    "cy_poe@state.gov.uk",
    "cy.poe@localhost",
  ];
  const employers = ["", "Federal", "Contractor"];
  it.each(addresses.flatMap((email) => employers.map((said) => ({ email, said }))))(
    "$email beside “$said”",
    ({ email, said }) => {
      const reading = readAffiliation({
        affiliation: said,
        affiliationHeader: "Affiliation",
        columnHasContractorWords: said === "Contractor",
        tags: [],
        grade: "",
        organization: "",
        email,
        userOrganizations: new Map(),
      });
      const [first] = told(`| Name | Role | Affiliation | Email |
        | Cy Poe | Developer | ${said} | ${email} |`);
      expect(first).toBe(`${reading.verdict}${reading.confirmed ? "!" : ""} ${reading.because}`.trim());
    },
  );
});
