import { foldName } from "../../../src/core/grid/normalize-text";
import {
  affiliationOfText,
  hasContractorWords,
  readAffiliation,
  type AffiliationInput,
} from "../../../src/core/roster/read-affiliation";

const NOTHING: AffiliationInput = {
  affiliation: "",
  affiliationHeader: "Affiliation",
  tags: [],
  grade: "",
  organization: "",
  email: "",
  columnHasContractorWords: false,
  userOrganizations: new Map(),
};

describe("each signal by itself", () => {
  test.each<[Partial<AffiliationInput>, string, boolean]>([
    [{}, "unknown", false],
    [{ affiliation: "Contractor" }, "contractor", true],
    [{ affiliation: "Contractor?" }, "unknown", false],
    [{ affiliation: "Fed or CTR?" }, "unknown", false],
    [{ tags: ["CTR?"] }, "unknown", false],
    [{ organization: "Acme LLC ?" }, "unknown", false],
    [{ affiliation: "Yes", affiliationHeader: "CMS Employee?" }, "government", true],
    [{ affiliation: "No", affiliationHeader: "CMS Staff (Y/N)" }, "contractor", true],
    [{ affiliation: "Yes", affiliationHeader: "CMS contractor?" }, "contractor", true],
    [{ affiliation: "Retired federal" }, "unknown", false],
    [{ affiliation: "Federal (former contractor)" }, "government", true],
    [{ affiliation: "Contractor (ex-federal employee)" }, "contractor", true],
    [{ organization: "CMS contractor (Acme)" }, "contractor", true],
    [{ organization: "Dept. of Roads" }, "government", true],
    [{ affiliation: "CTR" }, "contractor", true],
    [{ affiliation: "KTR" }, "contractor", true],
    [{ affiliation: "1099" }, "contractor", true],
    [{ affiliation: "Non-ADO" }, "contractor", true],
    [{ affiliation: "CMS/DDIP/Contractor" }, "contractor", true],
    [{ affiliation: "OFA (on contract from Acme)" }, "contractor", true],
    [{ affiliation: "Federal" }, "government", true],
    [{ affiliation: "Gov't" }, "government", true],
    [{ affiliation: "Civ" }, "government", true],
    [{ affiliation: "CMS" }, "government", true],
    [{ affiliation: "CMS FTE" }, "government", true],
    [{ affiliation: "USPHS" }, "government", true],
    [{ affiliation: "Commissioned Corps" }, "government", true],
    [{ affiliation: "Detailee" }, "government", true],
    [{ affiliation: "Government partner" }, "government", true],
    [{ affiliation: "non-contractor" }, "government", true],
    [{ affiliation: "CGI Federal" }, "contractor", true],
    [{ affiliation: "TBD" }, "unknown", false],
    [{ affiliation: "FTE" }, "unknown", false],
    [{ affiliation: "FTE", columnHasContractorWords: true }, "government", true],
    [{ affiliation: "Yes", affiliationHeader: "Is Contractor?" }, "contractor", true],
    [{ affiliation: "No", affiliationHeader: "Is Contractor?" }, "government", true],
    [{ affiliation: "Y", affiliationHeader: "Gov't?" }, "government", true],
    [{ affiliation: "N", affiliationHeader: "Federal" }, "contractor", true],
    [{ affiliation: "Yes", affiliationHeader: "Fed/Ctr" }, "unknown", false],
    [{ tags: ["CMS/CTR"] }, "contractor", true],
    [{ tags: ["remote", "contractor"] }, "contractor", true],
    [{ tags: ["CMS/CCSQ"] }, "government", true],
    [{ tags: ["CMS/OEDA"] }, "government", true],
    [{ email: "ann.lee.ctr@mail.mil" }, "contractor", true],
    [{ email: "ann.lee.civ@mail.mil" }, "government", true],
    [{ email: "Lee, Ann (CMS/CTR) <ann.lee@cms.hhs.gov>" }, "contractor", true],
    [{ email: "Lee, Ann (CMS/CCSQ) <ann.lee@cms.hhs.gov>" }, "government", true],
    [{ email: "ann.lee@cms.hhs.gov (work)" }, "likely-government", false],
    [{ organization: "CMS in support of Acme" }, "contractor", true],
    [{ grade: "GS-14" }, "government", true],
    [{ grade: "GS 13/4" }, "government", true],
    [{ grade: "SES" }, "government", true],
    [{ grade: "O-5" }, "government", true],
    [{ grade: "L3" }, "unknown", false],
    [{ grade: "W2" }, "unknown", false],
    [{ organization: "Acme LLC" }, "contractor", true],
    [{ organization: "Acme Federal" }, "contractor", true],
    [{ organization: "Acme Government Solutions" }, "contractor", true],
    [{ organization: "CMS" }, "government", true],
    [{ organization: "CMS/CCSQ" }, "government", true],
    [{ organization: "Centers for Medicare & Medicaid Services" }, "government", true],
    [{ organization: "Office of Information Technology" }, "government", true],
    [{ organization: "Division of Quality Systems" }, "government", true],
    [{ organization: "CMS Partners LLC" }, "contractor", true],
    [{ organization: "Brightwater" }, "unknown", false],
    [{ email: "ann@acme.com" }, "contractor", true],
    [{ email: "ann@cms.hhs.gov" }, "likely-government", false],
    [{ email: "ann@gmail.com" }, "unknown", false],
    [{ email: "ann@college.edu" }, "unknown", false],
    [{ email: "ann@acme.hcqis.org" }, "contractor", false],
    [{ email: "not an address" }, "unknown", false],
  ])("%j", (input, verdict, confirmed) => {
    expect(readAffiliation({ ...NOTHING, ...input })).toMatchObject({ verdict, confirmed });
  });
});

describe("precedence and conflicts", () => {
  test.each<[string, Partial<AffiliationInput>, string]>([
    ["a contractor tag beats the government's mailbox", { tags: ["CMS/CTR"], email: "a@cms.hhs.gov" }, "contractor"],
    [
      "an ordinary contractor row",
      { affiliation: "Contractor", organization: "CMS", email: "a@cms.hhs.gov" },
      "contractor",
    ],
    ["the organization outranks the mailbox", { organization: "CMS", email: "a@acme.com" }, "government"],
    ["a company outranks the government's mailbox", { organization: "Acme LLC", email: "a@cms.hhs.gov" }, "contractor"],
    ["column against tag", { affiliation: "Federal", tags: ["CMS/CTR"] }, "conflict"],
    ["column against grade", { affiliation: "Contractor", grade: "GS-13" }, "conflict"],
    ["government against a company", { affiliation: "Federal", organization: "Acme LLC" }, "conflict"],
    ["government against a company's mailbox", { affiliation: "Federal", email: "a@acme.com" }, "conflict"],
    [
      "government at CMS with a company's mailbox",
      { affiliation: "Federal", organization: "CMS", email: "a@acme.com" },
      "government",
    ],
    ["government tag with an hcqis mailbox", { tags: ["CMS/CCSQ"], email: "a@acme.hcqis.org" }, "government"],
    ["grade at the government's mailbox", { grade: "GS-13", email: "a@cms.hhs.gov" }, "government"],
  ])("%s", (_, input, verdict) => {
    expect(readAffiliation({ ...NOTHING, ...input }).verdict).toBe(verdict);
  });

  test("the user's list outranks the word lists, not the tag", () => {
    const userOrganizations = new Map([
      [foldName("Nova LLC"), "government" as const],
      [foldName("Brightwater"), "non-ado" as const],
    ]);
    expect(readAffiliation({ ...NOTHING, organization: "NOVA, LLC", userOrganizations }).verdict).toBe("government");
    expect(readAffiliation({ ...NOTHING, organization: "Brightwater", userOrganizations })).toMatchObject({
      verdict: "contractor",
      nonAdo: true,
    });
    expect(readAffiliation({ ...NOTHING, organization: "Nova LLC", tags: ["CTR"], userOrganizations }).verdict).toBe(
      "contractor",
    );
  });

  test.each<[string, Partial<AffiliationInput>, boolean]>([
    ["an organization on the list", { organization: "Acme" }, false],
    ["its longer name", { organization: "Acme Digital LLC" }, false],
    ["a contractor that is not on it", { organization: "Nova LLC" }, true],
    ["one that only the affiliation column tells", { organization: "Plain", affiliation: "Contractor" }, true],
    ["one whose name only begins alike", { organization: "Acmetron LLC" }, true],
    ["a contractor of no organization", { affiliation: "Contractor" }, false],
    ["an agency", { organization: "CMS" }, false],
    ["an organization that says nothing", { organization: "Plain" }, false],
  ])("who is off the user's list of ADOs: %s", (_, input, nonAdo) => {
    const userOrganizations = new Map([
      [foldName("Acme"), "ado" as const],
      [foldName("Tidewater"), "contractor" as const],
    ]);
    expect(readAffiliation({ ...NOTHING, ...input, userOrganizations }).nonAdo).toBe(nonAdo);
    expect(readAffiliation({ ...NOTHING, ...input }).nonAdo).toBe(false);
  });

  test("the deciding cell stands in the sentence, both cells for a conflict", () => {
    expect(readAffiliation({ ...NOTHING, tags: ["CMS/CTR"] }).because).toBe("‘CMS/CTR’ beside the name");
    const conflict = readAffiliation({ ...NOTHING, affiliation: "Federal", organization: "Acme LLC" });
    expect(conflict.because).toBe("‘Federal’ in the affiliation column against ‘Acme LLC’ in the organization column");
    expect(conflict.evidence).toEqual([
      { field: "affiliation", text: "Federal", says: "government", sure: true },
      { field: "organization", text: "Acme LLC", says: "contractor", sure: true },
    ]);
  });

  test("a contractor that is no ADO is told apart", () => {
    expect(readAffiliation({ ...NOTHING, affiliation: "Non-ADO Support Contractor" }).nonAdo).toBe(true);
    expect(readAffiliation({ ...NOTHING, affiliation: "ADO" }).nonAdo).toBe(false);
  });
});

test("contractor words in a column", () => {
  expect(hasContractorWords(["FTE", "", "Ctr"])).toBe(true);
  expect(hasContractorWords(["FTE", "Acme (vendor)"])).toBe(true);
  expect(hasContractorWords(["FTE", "Part-time", "Control"])).toBe(false);
});

test.each([["Subway"], ["Vendorama"], ["Maria"], ["Remote"], ["Falcon"]])(
  "‘%s’ says nothing of an employer",
  (text) => {
    expect(affiliationOfText(text)).toBeUndefined();
  },
);

describe("words that agencies and companies share", () => {
  test.each([
    ["Federal (CMS)"],
    ["Federal - CMS"],
    ["Federal/CMS"],
    ["Federal (GS-14)"],
    ["Federal Employee (CMS)"],
    ["Federal COR"],
    ["Federal Civilian"],
    ["Federal (detailee)"],
    ["Federal Partner"],
    ["Federal Government"],
    ["Fed - HHS"],
    ["Office of External Affairs"],
    ["CMS/External Affairs"],
    ["Division of Contract Management"],
    ["CMS - Vendor Management"],
    ["Government"],
  ])("‘%s’ is the government, as an affiliation and as an organization", (text) => {
    const government = { verdict: "government", confirmed: true };
    expect(readAffiliation({ ...NOTHING, affiliation: text })).toMatchObject(government);
    expect(readAffiliation({ ...NOTHING, organization: text })).toMatchObject(government);
    expect(affiliationOfText(text)).toBe("government");
  });

  test.each<[string, "government" | "contractor" | undefined]>([
    ["Gov - External", "government"],
    ["CMS Third Party Liability", "government"],
    ["Full-time Federal", "government"],
    ["CMS (Vendor)", undefined],
    ["CMS vendor", undefined],
    ["HHS Consultants", undefined],
    ["Acme consultant", "contractor"],
    ["CMS/Contract", undefined],
    ["External Affairs", undefined],
    ["Vendor Management", undefined],
    ["External", "contractor"],
    ["Vendor", "contractor"],
    ["Partner", "contractor"],
    ["3rd-party staff", "contractor"],
    ["External consultant", "contractor"],
    ["Acme (vendor)", "contractor"],
    ["Vendor - Acme", "contractor"],
    ["Federal Contractor", "contractor"],
    ["Non-Federal", "contractor"],
    ["Not a fed", "contractor"],
    ["Contractor (CMS)", "contractor"],
    ["Acme Federal Services LLC", "contractor"],
    ["Federal Systems LLC", "contractor"],
  ])("‘%s’ in an affiliation cell: %s", (text, expected) => {
    expect(affiliationOfText(text)).toBe(expected);
  });

  test.each<[string, string, boolean]>([
    ["CMS Digital Service", "government", true],
    ["CMS Business Services", "government", true],
    ["CMS Partner Relations Group", "government", true],
    ["Federal Solutions Group", "unknown", false],
    ["Information Systems Group", "unknown", false],
    ["CMS Solutions", "unknown", false],
    ["CMS Third Party Liability", "unknown", false],
    ["Ice Digital", "unknown", false],
    ["Brightwater Systems", "contractor", false],
    ["Brightwater Digital Group", "contractor", false],
    ["Brightwater Consulting", "contractor", true],
    ["Brightwater Systems Inc.", "contractor", true],
    ["CMS Digital LLC", "contractor", true],
    ["Brightwater Federal Services", "contractor", true],
    ["CMS (Division of Contract Management)", "government", true],
  ])("organization ‘%s’: %s, confirmed %s", (organization, verdict, confirmed) => {
    expect(readAffiliation({ ...NOTHING, organization })).toMatchObject({ verdict, confirmed });
  });

  test("a guessed company contradicts nobody", () => {
    const organization = "Brightwater Systems";
    expect(readAffiliation({ ...NOTHING, affiliation: "Federal", organization }).verdict).toBe("government");
  });
});

describe("a text of the affiliation column", () => {
  test.each([
    ["noncontractor", "government"],
    ["non-contractor", "government"],
    ["non contractor", "government"],
    ["not contractor", "government"],
    ["not a contractor", "government"],
    ["nonfederal", "contractor"],
    ["non-federal", "contractor"],
    ["non federal", "contractor"],
    ["not federal", "contractor"],
    ["not a fed", "contractor"],
    ["government partner", "government"],
    ["federal partners", "government"],
    ["contracting officer", "government"],
    ["contract officer", "government"],
    ["contract specialist", "government"],
    ["CMS - Contractor", "contractor"],
    ["CMS- Contractor", "contractor"],
    ["CMS -Contractor", "contractor"],
    ["CMS/ Vendor", "unknown"],
    ["Vendor", "contractor"],
    ["Vendor (CMS)", "unknown"],
    ["External consultant", "contractor"],
    ["third party", "contractor"],
    ["Third Party Staff", "contractor"],
    ["third party vendor team", "contractor"],
    ["n/a", "unknown"],
    ["na", "unknown"],
    ["tbd", "unknown"],
    ["unknown", "unknown"],
    ["??", "unknown"],
    ["---", "unknown"],
    ["n/a contractor", "contractor"],
    ["unknown contractor", "contractor"],
    ["contractor tbd", "contractor"],
    ["Federal/Vendor", "government"],
    ["Acme LLC", "contractor"],
    ["CMS/Acme LLC", "contractor"],
    ["Federal - Vendor", "government"],
    ["  - ", "unknown"],
    ["Vendor, External", "contractor"],
    ["Government (vendor)", "government"],
    ["Heron government partner", "government"],
  ])("%j says %s", (affiliation, verdict) => {
    expect(readAffiliation({ ...NOTHING, affiliation }).verdict).toBe(verdict);
  });

  test.each([
    ["Yes", "Contractor?", "contractor"],
    ["No", "Contractor?", "government"],
    ["Yes", "Federal?", "government"],
    ["No", "Federal?", "contractor"],
    ["Yes", "Fed/Ctr", "unknown"],
    ["No", "Fed/Ctr", "unknown"],
    ["Yes", "Nonfederal?", "contractor"],
    ["Yes", "Affiliation", "unknown"],
    ["Yes", "Non-Fed?", "contractor"],
    ["Yes", "Nonfed?", "contractor"],
    ["Yes", "Non-Federal?", "contractor"],
    ["x", "Contractor?", "contractor"],
    ["xx", "Contractor?", "unknown"],
    ["yesterday", "Contractor?", "unknown"],
    ["0", "Federal?", "contractor"],
  ])("%s under the header %s says %s", (affiliation, affiliationHeader, verdict) => {
    expect(readAffiliation({ ...NOTHING, affiliation, affiliationHeader }).verdict).toBe(verdict);
  });

  test.each(["government", "contractor"] as const)("that the user listed is the user’s: %s", (kind) => {
    const userOrganizations = new Map([["blue team", kind]]);
    expect(readAffiliation({ ...NOTHING, affiliation: "Blue Team", userOrganizations }).verdict).toBe(kind);
  });

  test("counts to 300 letters", () => {
    const affiliation = (letters: number): string => `${"x".repeat(letters - 11)} contractor`;
    expect(readAffiliation({ ...NOTHING, affiliation: affiliation(300) }).verdict).toBe("contractor");
    expect(readAffiliation({ ...NOTHING, affiliation: affiliation(301) }).verdict).toBe("unknown");
  });
});

test.each([
  ["OFA (contractor)", "contractor!"],
  ["OFA (CTR support)", "contractor!"],
  ["OFA (on contract from Acme)", "contractor!"],
  ["OFA (contract)", "contractor!"],
  ["OFA (contracts)", "government!"],
  ["OFA / contractor", "contractor!"],
  ["OFA /CTR", "contractor!"],
  ["OFA/ctrx", "government!"],
  ["CMS contractor", "contractor!"],
  ["Acme in support of CMS", "contractor!"],
  ["HHS contractors", "contractor!"],
  ["Government contractor", "contractor!"],
  ["OIT on contract", "contractor!"],
  ["Fed contractor", "contractor!"],
  ["Gov contractor", "contractor!"],
  ["OFA (support contractor)", "contractor!"],
  ["Division of CMS Contractor Management", "government!"],
])("a contractor’s word in the organization %s: %s", (organization, expected) => {
  const { verdict, confirmed } = readAffiliation({ ...NOTHING, organization });
  expect(`${verdict}${confirmed ? "!" : ""}`).toBe(expected);
});

test("a government mailbox speaks for the government", () => {
  expect(readAffiliation({ ...NOTHING, email: "ann@cms.hhs.gov" }).evidence).toEqual([
    { field: "email", text: "ann@cms.hhs.gov", says: "government", sure: false },
  ]);
});

test.each([
  [{ affiliation: "Brightwater Systems", organization: "CMS" }, "government‘CMS’ in the organization column"],
  [
    { affiliation: "Brightwater Systems", organization: "Harbor Group" },
    "contractor‘Brightwater Systems’ in the affiliation column",
  ],
  [
    { affiliation: "Federal", email: "ann@acme.com", organization: "CMS" },
    "government‘Federal’ in the affiliation column",
  ],
  [
    { affiliation: "Federal", email: "ann@acme.com", organization: "Acme LLC" },
    "conflict‘Federal’ in the affiliation column against ‘Acme LLC’ in the organization column",
  ],
  [{ affiliation: "Federal", email: "ann@gmail.com" }, "government‘Federal’ in the affiliation column"],
])("signals together: %j", (cells, expected) => {
  const { verdict, because } = readAffiliation({ ...NOTHING, ...cells });
  expect(`${verdict}${because}`).toBe(expected);
});
