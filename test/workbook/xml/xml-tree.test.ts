import fc from "fast-check";
import { effectiveElements } from "../../../src/workbook/xml/effective-elements";
import { childOrder, insertInOrder } from "../../../src/workbook/xml/ordered-child";
import { parseXml, xmlSource, type XmlDocument } from "../../../src/workbook/xml/parse-xml";

const parse = (source: string): XmlDocument => parseXml(source, "The part", 50);

describe("The XML tree", () => {
  it.each([
    '<?xml version="1.0"?>\r\n<!-- first --><a  b = "1"\tc=\'2&amp;3\' ><d/><d></d ><!-- x > y --><![CDATA[<e>]]>t &#65;</a>\n<!-- end -->',
    '<x:a xmlns:x="urn:x"><x:b x:c="1"/>\r\n  <x:b />\r\n</x:a>',
    "<a>😀<b>\u00a0</b>\r</a>",
  ])("writes %j back as it was", (source) => {
    expect(xmlSource(parse(source))).toBe(source);
  });

  it("writes any tree back as it was", () => {
    const { tree } = fc.letrec<{ tree: string }>((tie) => ({
      tree: fc
        .tuple(
          fc.constantFrom("a", "b:c"),
          fc.constantFrom("", ' x="1"', " y='&lt;\"'"),
          fc.array(
            fc.oneof({ maxDepth: 3 }, fc.constantFrom("text", " ", "&amp;", "<!-- n -->", "<![CDATA[]]>"), tie("tree")),
            { maxLength: 4 },
          ),
        )
        .map(([name, attributes, inside]) =>
          inside.length === 0 ? `<${name}${attributes}/>` : `<${name}${attributes}>${inside.join("")}</${name}>`,
        ),
    }));
    fc.assert(
      fc.property(tree, (inside) => {
        const source = `<root xmlns:b="urn:b">${inside}</root>`;
        expect(xmlSource(parse(source))).toBe(source);
      }),
    );
  });

  it("changes only the tag whose attribute changes, and restores lists that become empty", () => {
    const source = '<a  k="v"><list /><other  z="1" /></a>';
    const document = parse(source);
    const list = document.root.find("list");
    const item = list?.create("item", { name: 'a"b\n' });
    if (item) list?.append(item);
    expect(xmlSource(document)).toBe('<a  k="v"><list><item name="a&quot;b&#10;"/></list><other  z="1" /></a>');
    if (item) list?.remove(item);
    expect(xmlSource(document)).toBe(source);
  });

  it("creates elements with the prefix of their surroundings", () => {
    const document = parse('<x:a xmlns:x="urn:main"></x:a>');
    document.root.append(document.root.create("b"));
    expect(xmlSource(document)).toBe('<x:a xmlns:x="urn:main"><x:b/></x:a>');
  });

  it("finds the prefix in force for a namespace, or declares one", () => {
    const document = parse('<a xmlns:rel="urn:r"><b xmlns:rel="urn:other"><c/></b><d/></a>');
    document.root.find("b")?.find("c")?.setNamespacedAttribute("id", "urn:r", "r", "1");
    document.root.find("d")?.setNamespacedAttribute("id", "urn:r", "r", "2");
    expect(xmlSource(document)).toBe(
      '<a xmlns:rel="urn:r"><b xmlns:rel="urn:other"><c xmlns:r="urn:r" r:id="1"/></b><d rel:id="2"/></a>',
    );
  });

  it("never changes what a prefix in use means", () => {
    const document = parse('<a xmlns:r="urn:other"><b r:id="1"/></a>');
    document.root.find("b")?.setNamespacedAttribute("id", "urn:r", "r", "2");
    expect(xmlSource(document)).toBe('<a xmlns:r="urn:other"><b r:id="1" xmlns:r1="urn:r" r1:id="2"/></a>');
  });

  it("places a child where the schema wants it, also around alternative contents", () => {
    const compatibility = "http://schemas.openxmlformats.org/markup-compatibility/2006";
    const source = `<a xmlns:mc="${compatibility}"><one/><mc:AlternateContent><mc:Choice Requires="x"><three/></mc:Choice></mc:AlternateContent></a>`;
    const document = parse(source);
    insertInOrder(document.root, document.root.create("two"), childOrder("one", "two", "three"));
    expect(document.root.elements().map((element) => element.local)).toEqual(["one", "two", "AlternateContent"]);
  });

  it("counts alternative contents as Excel does", () => {
    const document = parse(
      '<a xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" xmlns:x14="http://schemas.microsoft.com/office/spreadsheetml/2009/9/main" xmlns:q="urn:q">' +
        '<b n="1"/><mc:AlternateContent><mc:Choice Requires="q"><b n="no"/></mc:Choice><mc:Choice Requires="x14"><b n="2"/></mc:Choice><mc:Fallback><b n="no"/></mc:Fallback></mc:AlternateContent>' +
        '<mc:AlternateContent><mc:Choice Requires="q"><b n="no"/></mc:Choice><mc:Fallback><b n="3"/></mc:Fallback></mc:AlternateContent></a>',
    );
    expect(effectiveElements(document.root).map((element) => element.attribute("n"))).toEqual(["1", "2", "3"]);
  });

  it.each([
    ["a document type", '<!DOCTYPE a [<!ENTITY e "x">]><a>&e;</a>'],
    ["an unknown entity", "<a>&nope;</a>"],
    ["tags that do not match", "<a><b></a></b>"],
    ["an attribute twice", '<a b="1" b="2"/>'],
    ["an undeclared prefix", "<x:a/>"],
    ["two roots", "<a/><a/>"],
    ["nothing", ""],
    ["elements nested too deeply", `${"<a>".repeat(60)}${"</a>".repeat(60)}`],
  ])("refuses %s", (_, source) => {
    expect(() => parse(source)).toThrow(/^The part cannot be read: /);
  });
});
