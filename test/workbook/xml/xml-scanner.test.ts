import fc from "fast-check";
import { decodeEscapedCharacters, encodeEscapedCharacters } from "../../../src/workbook/xml/escaped-characters";
import { escapeXmlText } from "../../../src/workbook/xml/escape-xml";
import { XmlScanner } from "../../../src/workbook/xml/xml-scanner";

const scannerOf = (source: string): XmlScanner => new XmlScanner(new TextEncoder().encode(source), "The part", 20);

function tokensOf(source: string): string[] {
  const scanner = scannerOf(source);
  const tokens: string[] = [];
  for (let token = scanner.next(); token !== "end"; token = scanner.next()) {
    if (token === "text") tokens.push(`"${scanner.text}"`);
    else if (token === "close") tokens.push(`/${scanner.name}`);
    else tokens.push(`${scanner.name}${scanner.isSelfClosing ? "/" : ""}`);
  }
  return tokens;
}

describe("The XML scanner", () => {
  it("steps over declarations, comments and instructions", () => {
    expect(tokensOf("<?xml version='1.0'?><!-- <no> --><a><?x y?>t<b/></a >")).toEqual(["a", '"t"', "b/", "/a"]);
  });

  it("says what texts mean", () => {
    expect(tokensOf("<a>1 &lt;&#x41;&#66;\r\n2<![CDATA[&lt;]]></a>")).toEqual(["a", '"1 <AB\n2"', '"&lt;"', "/a"]);
  });

  it("reads attributes in either quotes, and by name", () => {
    const scanner = scannerOf(`<a one='"' two = "x&amp;y" xmlns:z="urn:z"/>`);
    scanner.next();
    expect([scanner.attribute("one"), scanner.attribute("two"), scanner.attribute("none")]).toEqual([
      '"',
      "x&y",
      undefined,
    ]);
    expect(scanner.attributeSource(1)).toBe('two = "x&amp;y"');
    expect(scanner.declaresNamespace).toBe(true);
  });

  it("passes over content unseen, even where it only looks like the end", () => {
    const scanner = scannerOf("<r><a><!-- </a> --><b></b><![CDATA[</a>]]><ab></ab></a><c/></r>");
    scanner.next();
    scanner.next();
    scanner.skipContentUnseen();
    expect(scanner.next()).toBe("open");
    expect(scanner.name).toBe("c");
  });

  it("gives back any text that was escaped", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        const scanner = scannerOf(`<a>${escapeXmlText(encodeEscapedCharacters(text))}</a>`);
        scanner.next();
        const said = scanner.next() === "text" ? decodeEscapedCharacters(scanner.text) : "";
        expect(said).toBe(text);
      }),
    );
  });

  it.each([
    ["a document type", "<!DOCTYPE a><a/>"],
    ["an unknown entity", "<a>&nope;</a>"],
    ["a bare ampersand", "<a>a & b</a>"],
    ["a control character", "<a>\u0001</a>"],
    ["a reference to a surrogate", "<a>&#xD800;</a>"],
    ["tags that do not match", "<a><b></a></b>"],
    ["a tag that is never closed", "<a><b></b>"],
    ["a closing tag too many", "<a></a></a>"],
    ["an attribute twice", '<a b="1" b="2"/>'],
    ["an attribute without quotes", "<a b=1/>"],
    ["an attribute without a value", "<a b/>"],
    ["a tag inside a value", '<a b="<c>"/>'],
    ["attributes that touch", '<a b="1"c="2"/>'],
    ["a tag without a name", "<a>< b/></a>"],
    ["an endless comment", "<a><!-- </a>"],
    ["elements nested too deeply", `${"<a>".repeat(30)}${"</a>".repeat(30)}`],
  ])("refuses %s", (_, source) => {
    expect(() => tokensOf(source)).toThrow(/^The part cannot be read: /);
  });

  it("refuses bytes that are no UTF-8", () => {
    const scanner = new XmlScanner(new Uint8Array([0x3c, 0x61, 0x3e, 0xff, 0x3c, 0x2f, 0x61, 0x3e]), "The part", 20);
    scanner.next();
    scanner.next();
    expect(() => scanner.text).toThrow(/no UTF-8/);
  });
});
