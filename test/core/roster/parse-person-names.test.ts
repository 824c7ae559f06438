import {
  namesAreCommaLists,
  namesAreGivenFirst,
  namesAreLastFirst,
  parsePersonNames,
  personKey,
  type NameOptions,
  type PersonMention,
} from "../../../src/core/roster/parse-person-names";

const names = (text: string, lastFirst?: boolean): readonly string[] =>
  parsePersonNames(text, { asOf: "2026-03-01", ...(lastFirst === undefined ? {} : { lastFirst }) }).map((mention) =>
    mention.vacancy ? `(${mention.vacancy.kind})` : mention.display,
  );
const only = (text: string): PersonMention => {
  const [mention, ...others] = parsePersonNames(text, { asOf: "2026-03-01" });
  expect(others).toEqual([]);
  if (!mention) throw new Error(`‘${text}’ gave no mention.`);
  return mention;
};

describe("splits where one name ends", () => {
  test.each<[string, readonly string[]]>([
    ["Ann Lee", ["Ann Lee"]],
    ["Ann", ["Ann"]],
    ["Ann Lee; Bo Ray", ["Ann Lee", "Bo Ray"]],
    ["Ann Lee;Bo Ray;", ["Ann Lee", "Bo Ray"]],
    ["1) Ann Lee 2) Bo Ray", ["Ann Lee", "Bo Ray"]],
    ["1. Ann Lee, 2. Bo Ray, 3. Cy Fox", ["Ann Lee", "Bo Ray", "Cy Fox"]],
    ["1. Ann Lee", ["Ann Lee"]],
    ["Ann Lee\nBo Ray", ["Ann Lee", "Bo Ray"]],
    ["Ann Lee / Bo Ray", ["Ann Lee", "Bo Ray"]],
    ["Ann Lee/Bo Ray", ["Ann Lee", "Bo Ray"]],
    ["ANN LEE/BO RAY", ["ANN LEE", "BO RAY"]],
    ["Ann Lee & Bo Ray", ["Ann Lee", "Bo Ray"]],
    ["Ann Lee and Bo Ray", ["Ann Lee", "Bo Ray"]],
    ["Ann Lee | Bo Ray", ["Ann Lee", "Bo Ray"]],
    ["Ann Lee | Acme", ["Ann Lee"]],
    ["Ann Lee | R&D", ["Ann Lee"]],
    ["Ann | Bo", ["Ann", "Bo"]],
    ["Ann Lee (CMS), Bo Ray", ["Ann Lee", "Bo Ray"]],
    ["Ann Lee, Bo Ray, Cy Fox", ["Ann Lee", "Bo Ray", "Cy Fox"]],
    ["Ann Lee, Bo Ray and Cy Fox", ["Ann Lee", "Bo Ray", "Cy Fox"]],
    ["Ann, Bo, Cy", ["Ann", "Bo", "Cy"]],
    ["Ann Lee (CMS/CTR); Bo Ray (CMS/CTR)", ["Ann Lee", "Bo Ray"]],
    ["Ann Lee (Acme, Inc.), Bo Ray (Acme, Inc.)", ["Ann Lee", "Bo Ray"]],
    ["1. Ann Lee\n2. Bo Ray", ["Ann Lee", "Bo Ray"]],
    ["- Ann Lee\n- Bo Ray", ["Ann Lee", "Bo Ray"]],
    ["Ann Lee (1/3/26 - 3/31/26); Bo Ray", ["Ann Lee", "Bo Ray"]],
    ["TBD; Ann Lee", ["(vacant)", "Ann Lee"]],
    ["Ann Lee / TBD", ["Ann Lee", "(vacant)"]],
    ["ann.lee@example.com", ["ann.lee@example.com"]],
    ["Ann Lee; bo.ray@example.com", ["Ann Lee", "bo.ray@example.com"]],
    ["Ann Lee\nann.lee@example.com", ["Ann Lee"]],
    ["TBD", ["(vacant)"]],
    ["N/A – Kanban team", ["(dismissed)"]],
  ])("%j", (text, expected) => {
    expect(names(text)).toEqual(expected);
  });
});

describe("flips “Last, First”", () => {
  test.each<[string, boolean | undefined, readonly string[]]>([
    ["Lee, Ann", undefined, ["Ann Lee"]],
    ["Lee, Ann M.", undefined, ["Ann M. Lee"]],
    ["Lee, Ann (CTR)", undefined, ["Ann Lee"]],
    ["LEE, ANN M CTR USARMY", undefined, ["ANN M LEE"]],
    ["Lee, Jr., Ann", undefined, ["Ann Lee Jr."]],
    ["Lee, Ann; Ray, Bo", undefined, ["Ann Lee", "Bo Ray"]],
    ["van der Berg, Jan", undefined, ["Jan van der Berg"]],
    ["de la Cruz, Maria Elena", undefined, ["Maria Elena de la Cruz"]],
    ["Garcia Lopez, Ana Maria", undefined, ["Ana Maria Garcia Lopez"]],
    ["Garcia Lopez, Ana Maria; Fox, Cy", undefined, ["Ana Maria Garcia Lopez", "Cy Fox"]],
    ["Garcia Lopez, Ana Maria (CTR)", false, ["Ana Maria Garcia Lopez"]],
    ["Garcia Lopez, Ana Maria", true, ["Ana Maria Garcia Lopez"]],
    ["Lee, Ann, Ray, Bo", true, ["Ann Lee", "Bo Ray"]],
    ["Lee, Ann, PMP, CSPO", undefined, ["Ann Lee"]],
    ["van der Berg, Jan, MD", undefined, ["Jan van der Berg"]],
    ["Lee, Ann, Park, JD", true, ["Ann Lee", "JD Park"]],
    ["Doe, Jane", undefined, ["Jane Doe"]],
    ["Open, Noah", undefined, ["Noah Open"]],
    ["O'Brien-Smith, Siobhán", undefined, ["Siobhán O'Brien-Smith"]],
    ["Lee, MA", undefined, ["MA Lee"]],
    ["Lee, K.", undefined, ["K. Lee"]],
  ])("%j", (text, lastFirst, expected) => {
    expect(names(text, lastFirst)).toEqual(expected);
  });
});

test.each<[string, NameOptions, readonly string[]]>([
  ["Ann Lee, Bo Ray", {}, ["Bo Ray Ann Lee"]],
  ["Ann Lee, Bo Ray", { commaLists: true }, ["Ann Lee", "Bo Ray"]],
  ["Ann Lee, Bo Ray", { standsAlone: (name) => name === "Bo Ray" }, ["Ann Lee", "Bo Ray"]],
  ["Ann Lee, Bo Ray", { standsAlone: (name) => name === "Cy Fox" }, ["Bo Ray Ann Lee"]],
  ["Lee, Ann", { commaLists: true, standsAlone: (name) => name === "Ann" }, ["Ann Lee"]],
])("two halves with a comma, %j with %j", (text, options, expected) => {
  expect(parsePersonNames(text, options).map((mention) => mention.display)).toEqual(expected);
});

test.each<[boolean, readonly string[]]>([
  [true, ["Cy Fox", "Ann Lee, Bo Ray", "Eve Hall; Flo Grant"]],
  [false, ["Cy Fox", "Ann Lee, Bo Ray", "Eve Hall"]],
  [false, ["Cy Fox", "Eve Hall", "Flo Grant", "Hal Ives; Ray, Bo"]],
  [false, ["Fox, Cy", "Lee, Ann", "Ray, Bo"]],
])("names begin with the given one: %s, in %j", (expected, texts) => {
  expect(namesAreGivenFirst(texts)).toBe(expected);
});

test.each<[boolean, readonly string[]]>([
  [true, ["Cy Fox", "Ann Lee, Bo Ray, Eve Hall"]],
  [false, ["Ann Lee, Bo Ray", "Cy Fox"]],
  [false, ["Lee, Ann, PMP"]],
  [false, []],
])("a column lists people between commas: %s", (expected, texts) => {
  expect(namesAreCommaLists(texts)).toBe(expected);
});

test.each(["Constructor Lee", "Ann Constructor", "__proto__ Lee", "toString Lee"])("‘%s’ has no qualifier", (text) => {
  expect(parsePersonNames(text)).toMatchObject([{ qualifiers: [] }]);
});

describe("keeps names that look like something else", () => {
  test.each([
    "Maria Vacanti",
    "Noah Open",
    "Noah Body",
    "Dev Patel",
    "Ed Smith",
    "Chase Manager",
    "Van Dev",
    "Do Thi Mai",
    "Yo-Yo Ma",
    "To Nguyen",
    "Jean-Luc Béranger",
    "Nguyễn Văn An",
    "王小明",
    "محمد علي",
    "Tariq al-Farsi",
    "Ursula van der Merwe",
    "Siobhán O'Rourke",
    "Prince",
    "Ann-Marie D'Souza",
    "Martin Luther King Jr.",
    "José Ortega y Gasset",
    '=HYPERLINK("https://example.com/a;b","Ann Lee")',
    "@annlee",
  ])("%s", (text) => {
    expect(names(text)).toEqual([text]);
  });

  test("in a list", () => {
    expect(names("Ann Lee, Ed Smith, Va Tran")).toEqual(["Ann Lee", "Ed Smith", "Va Tran"]);
  });
});

describe("peels what stands beside a name", () => {
  test.each<[string, Partial<PersonMention>]>([
    ["Ann Lee (CMS/CTR)", { display: "Ann Lee", affiliationTags: ["CMS/CTR"] }],
    ["Ann Lee CMS/CTR", { display: "Ann Lee", affiliationTags: ["CMS/CTR"] }],
    ["Ann Lee (contractor)", { display: "Ann Lee", affiliationTags: ["contractor"] }],
    ["Ann Lee - CTR", { display: "Ann Lee", affiliationTags: ["CTR"] }],
    ["Ann Lee, Contractor", { display: "Ann Lee", affiliationTags: ["Contractor"] }],
    ["Ann Lee [Acme Corp]", { display: "Ann Lee", affiliationTags: ["Acme Corp"], organization: "Acme Corp" }],
    ["Ann Lee (Acting)", { display: "Ann Lee", qualifiers: ["acting"] }],
    ["Ann Lee - Interim", { display: "Ann Lee", qualifiers: ["interim"] }],
    ["Ann Lee as interim", { display: "Ann Lee", qualifiers: ["interim"] }],
    ["Acting: Ann Lee", { display: "Ann Lee", qualifiers: ["acting"] }],
    ["Backup - Ann Lee", { display: "Ann Lee", qualifiers: ["backup"] }],
    ["Ann Lee (backup)", { display: "Ann Lee", qualifiers: ["backup"] }],
    ["Ann Lee (Acting until 6/1/2026)", { display: "Ann Lee", qualifiers: ["acting"], end: "2026-06-01" }],
    ["Ann Lee (50%)", { display: "Ann Lee", allocation: 50 }],
    ["Ann Lee 50%", { display: "Ann Lee", allocation: 50 }],
    ["Ann Lee (0.5 FTE)", { display: "Ann Lee", allocation: 50 }],
    ["Ann Lee (half time)", { display: "Ann Lee", allocation: 50 }],
    ["Ann Lee until Feb 2024", { display: "Ann Lee", end: "2024-02-29" }],
    ["Ann Lee (thru 9/30/26)", { display: "Ann Lee", end: "2026-09-30" }],
    ["Ann Lee back in Feb 2024", { display: "Ann Lee", start: "2024-02-01" }],
    ["Ann Lee starts 6/1", { display: "Ann Lee", start: "2026-06-01" }],
    ["Ann Lee - starting March 4, 2026", { display: "Ann Lee", start: "2026-03-04" }],
    ["Ann Lee (as of 3/1/2026)", { display: "Ann Lee", start: "2026-03-01" }],
    ["Ann Lee (Jan 2026 - Mar 2026)", { display: "Ann Lee", start: "2026-01-01", end: "2026-03-31" }],
    ["Ann Lee (on leave until 6/1/2026)", { display: "Ann Lee", start: null, end: null }],
    ["Ann Lee <Ann.Lee@example.com>", { display: "Ann Lee", email: "ann.lee@example.com" }],
    ["Ann Lee ann.lee@example.com", { display: "Ann Lee", email: "ann.lee@example.com" }],
    ["Ann Lee (ann.lee@example.com)", { display: "Ann Lee", email: "ann.lee@example.com" }],
    ["Dr. Ann Lee, PMP", { display: "Ann Lee" }],
    ["Ms. Ann Lee", { display: "Ann Lee" }],
    ["CAPT Ann Lee", { display: "Ann Lee" }],
    ["Ann Lee, Jr.", { display: "Ann Lee Jr." }],
    ["Ann Lee PMP", { display: "Ann Lee" }],
    ["Robert (Bob) Lee", { display: "Robert Lee", note: "Bob" }],
    ['Robert "Bob" Lee', { display: "Robert Lee" }],
    ["Ann Lee (Product Owner)", { display: "Ann Lee", title: "Product Owner" }],
    ["Ann Lee - Product Owner", { display: "Ann Lee", title: "Product Owner" }],
    ["PO: Ann Lee", { display: "Ann Lee", title: "PO" }],
    ["Ann Lee | HHS | Program Manager", { display: "Ann Lee", organization: "HHS", title: "Program Manager" }],
    ["Backfill: Bo Ray", { display: "Bo Ray", vacancy: null }],
    ["Ann Lee (she/her)", { display: "Ann Lee", affiliationTags: [] }],
    ["Ann Lee; start June 2026", { display: "Ann Lee", start: "2026-06-01" }],
    ["Vacant (Ann Lee acting)", { display: "Ann Lee", qualifiers: ["acting"], vacancy: null }],
  ])("%s", (text, expected) => {
    expect(only(text)).toMatchObject(expected);
  });

  test("one after the other with dates is two people", () => {
    const [first, second] = parsePersonNames("Ann Lee until Feb 2024, Bo Ray back in Feb 2024");
    expect(first).toMatchObject({ display: "Ann Lee", end: "2024-02-29" });
    expect(second).toMatchObject({ display: "Bo Ray", start: "2024-02-01" });
  });

  test("a qualifier belongs to the name beside it alone", () => {
    const [first, second] = parsePersonNames("Ann Lee and Bo Ray as interim");
    expect(first).toMatchObject({ display: "Ann Lee", qualifiers: [] });
    expect(second).toMatchObject({ display: "Bo Ray", qualifiers: ["interim"] });
  });

  test("who has left holds no seat", () => {
    expect(only("Ann Lee (left)").vacancy).toEqual({ kind: "vacant", note: "Ann Lee, left" });
  });
});

test("keys: the address in any case, else the name without case, accents and punctuation", () => {
  expect(personKey("Ann Lee", "Ann.Lee@Example.com ")).toBe("mail:ann.lee@example.com");
  expect(personKey("José  O’Neil", "")).toBe(personKey("JOSE O'NEIL", ""));
  expect(personKey("Ann Lee", "")).toBe("name:ann lee");
});

test.each<[boolean, readonly string[]]>([
  [true, ["Lee, Ann", "Ray, Bo", "van der Berg, Jan", "TBD"]],
  [false, ["Ann Lee", "Bo Ray", "Fox, Cy"]],
  [false, ["Ann Lee, Bo Ray", "Cy Fox, Di Hall"]],
  [false, []],
])("a column is “Last, First”: %s", (expected, texts) => {
  expect(namesAreLastFirst(texts)).toBe(expected);
});
