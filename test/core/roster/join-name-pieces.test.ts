import { parsePersonNames, type NameOptions, type PersonMention } from "../../../src/core/roster/parse-person-names";

const namesOf = (text: string, options: NameOptions = {}): readonly string[] =>
  parsePersonNames(text, { asOf: "2026-06-01", ...options }).map(({ display }) => display);

describe("A comma between two halves of one name", () => {
  it.each([
    ["Lee, Ann", "Ann Lee"],
    ["Garcia Lopez, Ana Maria", "Ana Maria Garcia Lopez"],
    ["Garcia Lopez Ruiz, Ana Maria Luz", "Ana Maria Luz Garcia Lopez Ruiz"],
    ["Lee, MA", "MA Lee"],
    ["Lee, Ann, Jr.", "Ann Lee Jr."],
    ["Lee Jr., Ann", "Ann Lee Jr."],
    ["Garcia Lopez III, Ana", "Ana Garcia Lopez III"],
    ["Lee, Ann, III", "Ann Lee III"],
    ["III, Ann Lee", "Ann Lee III"],
  ])("%s is %s", (text, name) => {
    expect(namesOf(text)).toEqual([name]);
  });

  it.each([
    ["Lee, Ann", ["Ann Lee"]],
    ["Lee, Ann Maria", ["Ann Maria Lee"]],
    ["Garcia Lopez, Ana", ["Ana Garcia Lopez"]],
    ["van der Berg, Ana Maria", ["Ana Maria van der Berg"]],
    ["Garcia Lopez, Ana M.", ["Ana M. Garcia Lopez"]],
    ["Garcia Lopez, Ana M", ["Ana M Garcia Lopez"]],
    ["Garcia Lopez, Ana MM", ["Garcia Lopez", "Ana MM"]],
    ["Garcia Lopez, Ana Maria", ["Garcia Lopez", "Ana Maria"]],
  ])("is told in a column that lists people so: %s", (text, names) => {
    expect(namesOf(text, { commaLists: true })).toEqual(names);
  });

  it.each([
    ["Garcia Lopez, Ana Maria", ["Ana Maria Garcia Lopez"]],
    ["Lee, Ann, Ray, Bo", ["Ann Lee", "Bo Ray"]],
    ["Lee, Ann, Jr., Ray, Bo", ["Ann Lee Jr.", "Bo Ray"]],
    ["Lee, Jr., Ann, Ray, Bo", ["Ann Lee Jr.", "Bo Ray"]],
    ["Lee, Ann, Ray, Bo, Fox, Cy", ["Ann Lee", "Bo Ray", "Cy Fox"]],
    ["Lee, Ann, Ray", ["Lee", "Ann", "Ray"]],
  ])("is the rule in a column that writes the last name first: %s", (text, names) => {
    expect(namesOf(text, { lastFirst: true, commaLists: true })).toEqual(names);
  });

  it("leaves each pair its own remarks", () => {
    expect(parsePersonNames("Lee (50%), Ann, Ray, Bo (acting)", { lastFirst: true })).toMatchObject([
      { display: "Ann Lee", allocation: 50, qualifiers: [] },
      { display: "Bo Ray", allocation: null, qualifiers: ["acting"] },
    ]);
  });
});

describe("A comma between two people", () => {
  it.each([
    ["Ann Lee, Bo Ray, Cy Fox", ["Ann Lee", "Bo Ray", "Cy Fox"]],
    ["Ann Lee, Bo Ray, Cy Fox, Di Poe", ["Ann Lee", "Bo Ray", "Cy Fox", "Di Poe"]],
    ["Ana Maria Garcia Lopez, Bo Ray", ["Ana Maria Garcia Lopez", "Bo Ray"]],
    ["Bo Ray, Ana Maria Garcia Lopez", ["Bo Ray", "Ana Maria Garcia Lopez"]],
  ])("is told by the names: %s", (text, names) => {
    expect(namesOf(text)).toEqual(names);
  });

  it.each(["ann@acme.example", "50%", "until 7/1/2026", "since 1/5/2026", "Developer", "acting", "CTR", "on leave"])(
    "is told by a remark beside the first: %s",
    (remark) => {
      expect(namesOf(`Ann Lee (${remark}), Bo Ray`)).toEqual(["Ann Lee", "Bo Ray"]);
    },
  );

  it("is told by a first who has left", () => {
    expect(namesOf("Ann Lee (left), Bo Ray")).toEqual(["", "Bo Ray"]);
  });

  it.each(["Ana Maria", "Garcia Lopez"])("is told by one of them alone in another cell: %s", (alone) => {
    expect(namesOf("Garcia Lopez, Ana Maria", { standsAlone: (name) => name === alone })).toEqual([
      "Garcia Lopez",
      "Ana Maria",
    ]);
  });
});

describe("A comma before something else", () => {
  it.each(["PMP", "PhD", "Ph.D.", "MBA"])("is a degree’s, which falls away: %s", (degree) => {
    expect(namesOf(`Ann Lee, ${degree}`)).toEqual(["Ann Lee"]);
  });

  it("is no degree’s where it is written as a name", () => {
    expect(namesOf("Ann Lee, Ma")).toEqual(["Ma Ann Lee"]);
  });

  it.each<[string, Partial<PersonMention>]>([
    ["(acting), Ann Lee", { qualifiers: ["acting"] }],
    ["(acting), (CTR), Ann Lee", { qualifiers: ["acting"], affiliationTags: ["CTR"] }],
    ["Ann Lee, (acting), (CTR)", { qualifiers: ["acting"], affiliationTags: ["CTR"] }],
    ["Ann Lee, 50%", { allocation: 50 }],
    ["Lee, Ann (ann.lee@acme.example)", { email: "ann.lee@acme.example" }],
    ["Lee (ann.lee@acme.example), Ann", { email: "ann.lee@acme.example" }],
    ["Lee, Ann (50%)", { allocation: 50 }],
    ["Lee (40%), Ann (50%)", { allocation: 40 }],
    ["Lee, Ann (since 2026-01-05)", { start: "2026-01-05" }],
    ["Lee, Ann (until 2026-12-31)", { end: "2026-12-31" }],
    ["Lee, Ann (Tidewater LLC)", { organization: "Tidewater LLC" }],
    ["Lee, Ann (Developer)", { title: "Developer" }],
    ["Lee (CTR), Ann (acting)", { qualifiers: ["acting"], affiliationTags: ["CTR"] }],
  ])("keeps what is said of one person: %s", (text, remarks) => {
    expect(parsePersonNames(text, { asOf: "2026-06-01" })).toMatchObject([{ display: "Ann Lee", ...remarks }]);
  });

  it("is no person’s any more where a remark says so", () => {
    expect(parsePersonNames("Lee, Ann (left)")).toMatchObject([
      { display: "", vacancy: { kind: "vacant", note: "Ann Lee, left" } },
    ]);
  });
});
