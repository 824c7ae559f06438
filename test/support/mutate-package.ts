import { strFromU8, strToU8, unzipSync, zipSync, type Zippable } from "fflate";

/** Gives whole numbers from 0 up to `below`, the same ones for the same seed. */
export type Random = (below: number) => number;

/** A small generator (mulberry32): a find is told by its seed alone. */
export function seededRandom(seed: number): Random {
  let state = seed >>> 0;
  return (below) => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below;
  };
}

/** A package with one or two faults of structure: in its XML, its parts, or its bytes. */
export function mutatePackage(bytes: Uint8Array, random: Random): Uint8Array {
  if (random(12) === 0) return mutateBytes(bytes, random);
  const parts = unzipSync(bytes);
  for (let count = 1 + random(2); count > 0; count--) mutatePart(parts, random);
  const files: Zippable = {};
  for (const [name, content] of Object.entries(parts)) files[name] = [content, { level: random(8) === 0 ? 0 : 1 }];
  const zipped = zipSync(files, { mtime: new Date(2024, 0, 2) });
  return random(20) === 0 ? mutateBytes(zipped, random) : zipped;
}

function mutateBytes(bytes: Uint8Array, random: Random): Uint8Array {
  const changed = Uint8Array.from(bytes);
  switch (random(4)) {
    case 0:
      return changed.subarray(0, random(changed.length));
    case 1:
      return Uint8Array.from([...new Uint8Array(random(64)).fill(random(256)), ...changed]);
    case 2:
      return Uint8Array.from([...changed, ...new Uint8Array(random(64)).fill(random(256))]);
    default:
      for (let count = 1 + random(6); count > 0; count--) {
        // Directory and end record stand in the last few hundred bytes, and decide most.
        const from = random(2) === 0 ? Math.max(0, changed.length - 600) : 0;
        changed[from + random(changed.length - from)] = random(256);
      }
      return changed;
  }
}

function mutatePart(parts: Record<string, Uint8Array>, random: Random): void {
  const names = Object.keys(parts);
  const name = pick(names, random);
  const content = parts[name];
  if (content === undefined) return;
  switch (random(14)) {
    case 0:
      Reflect.deleteProperty(parts, name);
      return;
    case 1:
      parts[pick(names, random)] = content;
      return;
    case 2: {
      Reflect.deleteProperty(parts, name);
      const renamed = [name.toUpperCase(), name.replaceAll("/", "\\"), `/${name}`, `../${name}`, encodeURI(name)];
      parts[pick(renamed, random)] = content;
      return;
    }
    case 3:
      parts[name] = Uint8Array.from([...strToU8("\uFEFF"), ...content]);
      return;
    default:
      if (/\.(xml|rels|vml)$/i.test(name)) parts[name] = strToU8(mutateXml(strFromU8(content), random));
  }
}

/** Values that stand at an edge of what some reader expects. */
const VALUES = [
  ..."0|-1|1|2|1e309|NaN|64|65536|1048576|1048577|4294967296|99999999999999999999|true|false".split("|"),
  ..."A1|A0|XFD1048576|XFE1|A1:XFD1048576|B2:A1|A:A|1:1|$A$1|#REF!|__proto__|constructor|s|shared|inlineStr|e|d".split(
    "|",
  ),
  ..."rId1|rId2|rId999|../../x.xml|/xl/workbook.xml|xl/worksheets/sheet1.xml|http://x.example|worksheet|hidden".split(
    "|",
  ),
  ..."&#0;|&#x1F600;|&amp;|&x;|_x0000_|_xD800_|'|!|veryHidden|hasOwnProperty|2024-02-30T25:00".split("|"),
  "",
  " ",
  "é".repeat(300),
];

const FRAGMENTS = [
  "<!-- a > b -->",
  "<![CDATA[<row>]]>",
  "<?pi x?>",
  "<!DOCTYPE x>",
  '<mc:AlternateContent xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"><mc:Fallback/></mc:AlternateContent>',
  '<x:row xmlns:x="http://schemas.openxmlformats.org/spreadsheetml/2006/main"/>',
  '<row r="3"><c r="A3" t="s"><v>0</v></c></row>',
  '<c t="inlineStr"><is><t>x</t></is></c>',
  "<extLst/>",
  "<sheetData/>",
  "<row/>",
  "<c/>",
  "\r\n\t",
  "\u0001",
  "]]>",
];

function mutateXml(text: string, random: Random): string {
  const tokens = text.match(/<[^>]*>|[^<]+/g) ?? [text];
  const at = random(tokens.length);
  const token = tokens[at] ?? "";
  const other = random(tokens.length);
  switch (random(12)) {
    case 0:
      tokens.splice(at, 1 + random(3));
      break;
    case 1:
      tokens.splice(at, 0, token);
      break;
    case 2:
      tokens[at] = tokens[other] ?? "";
      tokens[other] = token;
      break;
    case 3:
      tokens.splice(at, 0, ...tokens.slice(Math.min(at, other), Math.min(at, other) + 1 + random(12)));
      break;
    case 4:
      return text.slice(0, random(text.length));
    case 5:
      tokens.splice(at, 0, pick(FRAGMENTS, random));
      break;
    case 6:
      tokens[at] = token.replace(/^(<\/?)([A-Za-z]+:)?/, pick(["$1", "$1x:", "$1mc:", "$1$2$2"], random));
      break;
    case 7:
      tokens[at] = token.startsWith("<") ? token.replace(/\/?>$/, pick(["/>", ">"], random)) : pick(VALUES, random);
      break;
    default:
      tokens[at] = token.startsWith("<") ? mutateTag(token, random) : pick(VALUES, random);
  }
  return tokens.join("");
}

function mutateTag(tag: string, random: Random): string {
  const attributes = tag.match(/ [\w:]+="[^"]*"/g) ?? [];
  if (attributes.length === 0)
    return tag.replace(/(\/?>)$/, ` ${pick(["r", "s", "t", "count"], random)}="${pick(VALUES, random)}"$1`);
  const attribute = pick(attributes, random);
  const name = attribute.slice(0, attribute.indexOf("="));
  const changed = ["", attribute + attribute, ...Array.from({ length: 6 }, () => `${name}="${pick(VALUES, random)}"`)];
  return tag.replace(attribute, () => pick(changed, random));
}

function pick<Item>(items: readonly Item[], random: Random): Item {
  const item = items[random(items.length)];
  if (item === undefined) throw new Error("nothing to pick from");
  return item;
}
