import { buildPackage, relationshipsXml, sheetXml, workbookXml } from "../support/build-package";
import { examineFile } from "../support/examine-file";

const text = (value: string): string => `<c t="inlineStr"><is><t>${value}</t></is></c>`;
const row = (...values: readonly string[]): string => `<row>${values.map(text).join("")}</row>`;
const utf16 = (value: string, mark: string): Uint8Array => new Uint8Array(Buffer.from(mark + value, "utf16le"));
const ROSTER = "Team,Role,Name\nFalcon,Product Owner,Zoë\n";

/** A roster in which every name is one that a careless reader finds on every object. */
const LANGUAGE_NAMES = ["__proto__", "constructor", "toString", "hasOwnProperty", "valueOf"];

describe("Hostile and odd files, through a whole check", () => {
  it.each<[string, string, Uint8Array, string]>([
    [
      "one cell in the last corner",
      "a.xlsx",
      buildPackage('<row r="1048576"><c r="XFD1048576"><v>1</v></c></row>'),
      "1",
    ],
    [
      "a merge over the whole grid",
      "a.xlsx",
      withFrame('<mergeCells><mergeCell ref="A1:XFD1048576"/></mergeCells>'),
      "Falcon",
    ],
    [
      "parts outside of the package",
      "a.xlsx",
      buildPackage(row("Falcon"), { "../../etc/passwd": "x", "/abs.xml": "<a/>" }),
      "Falcon",
    ],
    ["a CSV in UTF-16 with a mark", "a.csv", utf16(ROSTER, "\uFEFF"), "Zoë"],
    ["a CSV in UTF-16 without a mark", "a.csv", utf16(ROSTER, ""), "Zoë"],
    ["a CSV in Windows-1252", "a.csv", new Uint8Array(Buffer.from(ROSTER, "latin1")), "Zoë"],
    ["a CSV with a UTF-8 mark", "a.csv", new TextEncoder().encode(`\uFEFF${ROSTER}`), "Team"],
    ["a CSV with lone carriage returns", "a.csv", new TextEncoder().encode(ROSTER.replaceAll("\n", "\r")), "Zoë"],
  ])("reads %s", async (_, name, bytes, value) => {
    const examined = await examineFile(name, bytes);
    if ("refused" in examined) throw examined.refused;
    expect(examined.snapshot.sheets.flatMap((sheet) => sheet.values.flat()).map(String)).toContain(value);
  });

  it.each<[string, string, Uint8Array, string]>([
    ["an entity bomb", "a.xlsx", entityBomb(), "damaged"],
    ["a text number that there is not", "a.xlsx", buildPackage('<row><c t="s"><v>99</v></c></row>'), "damaged"],
    [
      "tags nested without end",
      "a.xlsx",
      buildPackage(`<row><c><is>${"<r>".repeat(9999)}${"</r>".repeat(9999)}</is></c></row>`),
      "damaged",
    ],
    ["a tag with countless attributes", "a.xlsx", buildPackage(`<row><c ${manyAttributes()}/></row>`), "damaged"],
    ["a missing sheet part", "a.xlsx", buildPackage("", { "xl/worksheets/sheet1.xml": null }), "damaged"],
    ["rows beyond the grid", "a.xlsx", buildPackage('<row r="1048577"/>'), "damaged"],
    ["a CSV with NUL bytes", "A.csv", new TextEncoder().encode("Team\u0000,Role\n"), "not-a-workbook"],
    ["a web page", "a.xlsx", new TextEncoder().encode("<!DOCTYPE html><html></html>"), "not-a-workbook"],
  ])("refuses %s with a sentence", async (_, name, bytes, code) => {
    const examined = await examineFile(name, bytes);
    expect("refused" in examined ? examined.refused.code : "read").toBe(code);
  });

  it("takes names of the language for names of sheets, columns, teams and people", async () => {
    const header = row("ART", "Team", "Name", "Role", "__proto__", "constructor");
    const people = LANGUAGE_NAMES.map((name) => row("__proto__", "constructor", name, "Developer", name, name));
    const bytes = buildPackage(header + people.join(""), {
      "xl/workbook.xml": workbookXml('<sheet name="__proto__" sheetId="1" r:id="rId1"/>'),
    });
    const examined = await examineFile("a.xlsx", bytes);
    if ("refused" in examined) throw examined.refused;
    expect(examined.snapshot.sheets[0]?.name).toBe("__proto__");
    expect(examined.snapshot.sheets[0]?.values.slice(1).map((values) => values[2])).toEqual(LANGUAGE_NAMES);
  });

  it("keeps parts that it knows nothing of, and those that lead to them", async () => {
    const examined = await examineFile(
      "a.xlsx",
      buildPackage(row("Team", "Role", "Name") + row("Falcon", "Product Owner", "TBD"), {
        "xl/worksheets/_rels/sheet1.xml.rels": relationshipsXml([
          ["rId7", "comments", "../comments1.xml"],
          ["rId8", "hyperlink", "https://example.org/a?b=c&amp;d"],
        ]),
        "xl/comments1.xml": "<comments/>",
        "xl/threadedComments/threadedComment1.xml": "<ThreadedComments/>",
        "xl/persons/person.xml": "<personList/>",
        "xl/externalLinks/externalLink1.xml": "<externalLink/>",
        "xl/pivotCache/pivotCacheDefinition1.xml": "<pivotCacheDefinition/>",
        "xl/slicers/slicer1.xml": "<slicers/>",
        "customXml/item1.xml": "<?xml version='1.0' encoding='UTF-16'?><a/>",
        "xl/vbaProject.bin": Uint8Array.of(1, 2, 3),
      }),
    );
    expect("saved" in examined).toBe(true);
  });
});

function withFrame(after: string): Uint8Array {
  return buildPackage("", { "xl/worksheets/sheet1.xml": sheetXml(row("Falcon"), after) });
}

function entityBomb(): Uint8Array {
  const entities = Array.from({ length: 20 }, (_, at) => `<!ENTITY e${at + 1} "&e${at};&e${at};">`).join("");
  const sheet = `<!DOCTYPE x [<!ENTITY e0 "ha">${entities}]>${sheetXml(row("&e20;"))}`;
  return buildPackage("", { "xl/worksheets/sheet1.xml": sheet });
}

function manyAttributes(): string {
  return Array.from({ length: 100_000 }, (_, at) => `a${at}="1"`).join(" ");
}
