import fc from "fast-check";
import { readSharedStrings } from "../../../src/workbook/cells/shared-strings";
import { encodeEscapedCharacters } from "../../../src/workbook/xml/escaped-characters";
import { escapeXmlText } from "../../../src/workbook/xml/escape-xml";

const encode = (text: string): Uint8Array => new TextEncoder().encode(text);

function textsOf(items: string): readonly string[] {
  return readSharedStrings(encode(`<sst xmlns="urn:main">${items}</sst>`), "xl/sharedStrings.xml", {
    xmlDepth: 20,
    texts: 5,
  }).texts;
}

describe("The common list of texts", () => {
  it.each([
    ["a plain text", "<si><t>Ann</t></si>", ["Ann"]],
    ["an empty text", "<si><t></t></si>", [""]],
    ["kept spaces", '<si><t xml:space="preserve"> a </t></si>', [" a "]],
    ["letters of all alphabets", "<si><t>Zoë Łuk 王芳 😀 Ｆｕ</t></si>", ["Zoë Łuk 王芳 😀 Ｆｕ"]],
    ["line ends", "<si><t>a\r\nb\tc</t></si>", ["a\nb\tc"]],
    ["entities", "<si><t>a &amp; b</t></si>", ["a & b"]],
    ["Excel's own escapes", "<si><t>a_x000D_b_c</t></si>", ["a\rb_c"]],
    ["character data", "<si><t><![CDATA[<b>]]></t></si>", ["<b>"]],
    ["a text in two pieces", "<si><t>a<!-- no -->b</t></si>", ["ab"]],
    ["other attributes", '<si><t a="1">a</t></si>', ["a"]],
    ["a prefix", '<m:si xmlns:m="urn:main"><m:t>a</m:t></m:si>', ["a"]],
    ["space between the tags", "<si>\n<t>a</t>\n</si>\n<si ><t>b</t></si>", ["a", "b"]],
    ["a phonetic hint", "<si><t>a</t><rPh sb='0' eb='1'><t>no</t></rPh></si><si><t>b</t></si>", ["a", "b"]],
    ["items without a text", "<si/><si></si><si><t/></si>", ["", "", ""]],
  ])("holds %s", (_, items, texts) => {
    expect(textsOf(items)).toEqual(texts);
  });

  it("gives back any text that was escaped", () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: "binary" }), { maxLength: 5 }), (texts) => {
        const items = texts.map((text) => `<si><t>${escapeXmlText(encodeEscapedCharacters(text))}</t></si>`);
        expect(textsOf(items.join(""))).toEqual(texts);
      }),
    );
  });

  it.each([
    ["a control character", encode("<sst><si><t>\u0001</t></si></sst>")],
    ["a character that XML does not have", encode("<sst><si><t>\uFFFE</t></si></sst>")],
    ["an entity of its own", encode("<sst><si><t>&b;</t></si></sst>")],
    ["bytes that are no UTF-8", Uint8Array.of(...encode("<sst><si><t>"), 0xc3, ...encode("</t></si></sst>"))],
    ["a text that does not end", encode("<sst><si><t>a")],
    ["a text whose tag is not closed", encode("<sst><si><t>a</si></sst>")],
    ["an item that is not closed", encode("<sst><si><t>a</t></sst>")],
  ])("is refused with %s", (_, part) => {
    const limits = { xmlDepth: 20, texts: 5 };
    expect(() => readSharedStrings(part, "xl/sharedStrings.xml", limits)).toThrow(
      /^The workbook’s list of texts cannot be read: /,
    );
  });

  it.each(["<si><t>a</t></si>", "<si><t>a&lt;</t></si>"])("is refused with too many of %s", (item) => {
    expect(textsOf(item.repeat(5))).toHaveLength(5);
    expect(() => textsOf(item.repeat(6))).toThrow("The workbook holds more than 5 different texts");
  });
});
