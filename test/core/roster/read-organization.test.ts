import { isOffAdoList, readOrganization, type UserOrganizations } from "../../../src/core/roster/read-organization";

/** Whose the organization's people are, "!" where that is sure. */
function told(name: string, user: UserOrganizations = new Map()): string {
  const reading = readOrganization(name, user);
  return reading === undefined ? "nothing" : `${reading.says}${reading.sure ? "!" : ""}`;
}

test.each([
  ["", "nothing"],
  ["Acme LLC", "contractor!"],
  ["LLC", "nothing"],
  ["Acme", "nothing"],
  ["CMS", "government!"],
  ["CMS LLC", "contractor!"],
  ["cms.gov", "government!"],
  ["cms.gov.uk", "government!"],
  ["acme.mil", "government!"],
  ["CMS/OIT", "government!"],
  ["CMS OIT", "government!"],
  ["CMS Digital Service", "government!"],
  ["CMS Digital Solutions", "nothing"],
  ["CMS Data Division", "government!"],
  ["CMS Acme", "nothing"],
  ["HHS (OIT)", "government!"],
  ["Office of IT", "government!"],
  ["Department of Roads", "government!"],
  ["Federal Aviation Administration", "government!"],
  ["Federal", "government!"],
  ["Federal Partner", "government!"],
  ["Federal Partners", "government!"],
  ["Federal Solutions Group", "nothing"],
  ["Federal Team", "government!"],
  ["Government", "government!"],
  ["Acme Federal", "contractor!"],
  ["Acme Government", "nothing"],
  ["Acme Federal Services", "contractor!"],
  ["Acme Government Solutions", "contractor!"],
  ["Acme Federal Health", "contractor!"],
  ["Acme Federal Office", "nothing"],
  ["Acme Federal Government Solutions", "contractor!"],
  ["Acme / Federal", "nothing"],
  ["Acme (Federal)", "nothing"],
  ["Acme - Federal", "nothing"],
  ["Acme, federal", "nothing"],
  ["CMS Federal", "government!"],
  ["IT Federal", "nothing"],
  ["Contractor", "contractor!"],
  ["Vendor", "contractor!"],
  ["CTR", "contractor!"],
  ["Acme Consulting", "contractor!"],
  ["Acme Digital", "contractor"],
  ["Consulting", "nothing"],
  ["Digital Solutions", "nothing"],
  ["Brightwater Systems", "contractor"],
  ["Information Systems Group", "nothing"],
  ["Acme Group", "contractor"],
  ["Acme Technologies", "contractor!"],
  ["Technologies Acme", "contractor"],
  ["X Technologies", "nothing"],
  ["7 Technologies", "nothing"],
  ["77 Technologies", "nothing"],
  ["Data Technologies", "nothing"],
  ["Acme Partners", "contractor"],
  ["Acme Partner", "contractor"],
  ["Partnership Acme", "contractor"],
  ["Brightwater Labs", "contractor!"],
  ["DOE Partners", "nothing"],
  ["SSA Acme Consulting", "nothing"],
  ["VA Acme Systems", "nothing"],
  ["VA Health Team", "nothing"],
  ["FDA Review Systems", "government!"],
  ["FDA Consulting Systems", "nothing"],
  ["ED Review Systems", "nothing"],
  ["Acme.govtech", "nothing"],
  ["VA Acme (East)", "nothing"],
  ["FDA Systems", "nothing"],
  ["Federal Systems", "nothing"],
  ["Federal Partnership", "nothing"],
  ["Brightwater Co", "contractor!"],
  ["Brightwater Bay Co", "contractor!"],
  ["Co Brightwater", "nothing"],
  ["Acme Consulting East", "contractor!"],
  ["Acme Government Services", "contractor!"],
  ["Acme Federal Government Services", "contractor!"],
  ["Acme Federal Services Board", "contractor"],
  ["Brightwater VA Acme Federal", "nothing"],
  ["Q Technologies", "nothing"],
])("the organization %j says %s", (name, expected) => {
  expect(told(name)).toBe(expected);
});

test.each([
  ["government", "government!"],
  ["contractor", "contractor!"],
  ["non-ado", "contractor!"],
] as const)("the user’s word is the last: %s", (kind, expected) => {
  expect(told("CMS  Acme", new Map([["cms acme", kind]]))).toBe(expected);
  expect(told("Other", new Map([["cms acme", kind]]))).toBe("nothing");
});

describe("The user’s list of ADOs", () => {
  const listed: UserOrganizations = new Map([
    ["acme", "ado"],
    ["harbor digital llc", "ado"],
    ["tidewater", "non-ado"],
    ["cms", "government"],
  ]);

  it.each([
    ["Acme", false],
    ["Acme Digital LLC", false],
    ["Harbor", false],
    ["Harbor Digital", false],
    ["Digital LLC", true],
    ["Acmeville", true],
    ["Tidewater", true],
    ["Brightwater", true],
    ["CMS", true],
    ["", false],
  ])("leaves %j off: %s", (name, expected) => {
    expect(isOffAdoList(name, listed)).toBe(expected);
  });

  it("leaves nobody off while it names no ADO", () => {
    expect(isOffAdoList("Brightwater", new Map([["cms", "government"]]))).toBe(false);
  });
});
