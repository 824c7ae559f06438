import { strToU8, zipSync, type Zippable } from "fflate";

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const RELATIONSHIPS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006";
const TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml";

/** Parts by name; null takes a part of the default package away. */
export type PackageParts = Readonly<Record<string, string | Uint8Array | null>>;

/** Zips parts as they are given, with no care for what they say. */
export function zipParts(parts: PackageParts): Uint8Array {
  const files: Zippable = {};
  for (const [name, content] of Object.entries(parts)) {
    if (content !== null) files[name] = typeof content === "string" ? strToU8(content) : content;
  }
  return zipSync(files, { mtime: new Date(2024, 0, 2) });
}

/** A worksheet part. @param data inside of `sheetData`; @param after what follows it */
export function sheetXml(data: string, after = "", before = ""): string {
  return `<worksheet xmlns="${MAIN}" xmlns:r="${RELATIONSHIPS}">${before}<sheetData>${data}</sheetData>${after}</worksheet>`;
}

/** A valid package with one sheet "Sheet1" of this cell data, in which parts can be replaced, added or taken away. */
export function buildPackage(data: string, changes: PackageParts = {}): Uint8Array {
  return zipParts({
    "[Content_Types].xml":
      `<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>` +
      '<Default Extension="xml" ContentType="application/xml"/>' +
      `<Override PartName="/xl/workbook.xml" ContentType="${TYPE}.sheet.main+xml"/>` +
      `<Override PartName="/xl/worksheets/sheet1.xml" ContentType="${TYPE}.worksheet+xml"/></Types>`,
    "_rels/.rels": relationshipsXml([["rId1", "officeDocument", "xl/workbook.xml"]]),
    "xl/workbook.xml": workbookXml('<sheet name="Sheet1" sheetId="1" r:id="rId1"/>'),
    "xl/_rels/workbook.xml.rels": relationshipsXml([
      ["rId1", "worksheet", "worksheets/sheet1.xml"],
      ["rId2", "sharedStrings", "sharedStrings.xml"],
      ["rId3", "styles", "styles.xml"],
    ]),
    "xl/worksheets/sheet1.xml": sheetXml(data),
    "xl/sharedStrings.xml": `<sst xmlns="${MAIN}"><si><t>Ann</t></si><si><r><t>Bo</t></r><r><t xml:space="preserve">b </t></r></si></sst>`,
    "xl/styles.xml": stylesXml(),
    ...changes,
  });
}

/** A relationships part of [id, kind, target] triples; a target with "://" is external. */
export function relationshipsXml(targets: readonly (readonly [string, string, string])[]): string {
  const entries = targets.map(
    ([id, kind, target]) =>
      `<Relationship Id="${id}" Type="${RELATIONSHIPS}/${kind}" Target="${target}"${target.includes("://") ? ' TargetMode="External"' : ""}/>`,
  );
  return `<Relationships xmlns="${PACKAGE}/relationships">${entries.join("")}</Relationships>`;
}

/** A workbook part. @param sheets inside of `sheets`; @param before and after what stands around it */
export function workbookXml(sheets: string, before = "", after = ""): string {
  return `<workbook xmlns="${MAIN}" xmlns:r="${RELATIONSHIPS}">${before}<sheets>${sheets}</sheets>${after}</workbook>`;
}

/** A style sheet with two cell formats: plain, and a date struck through on a themed fill. */
export function stylesXml(extra = "", dxfs = '<dxfs count="0"/>'): string {
  return (
    `<styleSheet xmlns="${MAIN}"><fonts count="2"><font><sz val="11"/><name val="Calibri"/></font>` +
    '<font><b/><strike/><sz val="12"/><color theme="4" tint="0.5"/><name val="Arial"/></font></fonts>' +
    '<fills count="3"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill>' +
    '<fill><patternFill patternType="solid"><fgColor theme="0" tint="-0.25"/><bgColor indexed="64"/></patternFill></fill></fills>' +
    '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>' +
    '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>' +
    '<cellXfs count="2"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>' +
    `<xf numFmtId="14" fontId="1" fillId="2" borderId="0" xfId="0" applyFont="1"><alignment wrapText="1"/></xf>${extra}</cellXfs>` +
    `<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles>${dxfs}</styleSheet>`
  );
}
