import { openWorkbook } from "./open-workbook";
import { relationshipsNamespace, relationshipType, TRANSITIONAL_MAIN } from "./opc/office-namespaces";
import type { Workbook } from "./workbook";
import { WorkbookError } from "./workbook-error";
import { escapeXmlAttribute } from "./xml/escape-xml";
import { refusalOfSheetName } from "./sheet-names";
import { packEntry } from "./zip/pack-entry";
import { writeZip } from "./zip/write-zip";

const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\r\n';
const TYPES = "http://schemas.openxmlformats.org/package/2006/content-types";
const RELATIONSHIPS = "http://schemas.openxmlformats.org/package/2006/relationships";
const CONTENT = "application/vnd.openxmlformats-officedocument.spreadsheetml";

/**
 * A new valid workbook with one empty visible sheet, Calibri 11 and the 1900 date system.
 * @throws WorkbookError `invalid-edit` for a sheet name that Excel refuses
 */
export function createWorkbook(firstSheetName = "Sheet1"): Workbook {
  const refusal = refusalOfSheetName(firstSheetName, []);
  if (refusal !== undefined) throw new WorkbookError("invalid-edit", refusal, "Choose another name.");
  const parts: readonly (readonly [string, string])[] = [
    ["[Content_Types].xml", contentTypes()],
    ["_rels/.rels", relationships([["officeDocument", "xl/workbook.xml"]])],
    ["xl/workbook.xml", workbook(firstSheetName)],
    [
      "xl/_rels/workbook.xml.rels",
      relationships([
        ["worksheet", "worksheets/sheet1.xml"],
        ["styles", "styles.xml"],
      ]),
    ],
    ["xl/worksheets/sheet1.xml", worksheet()],
    ["xl/styles.xml", styles()],
  ];
  const entries = parts.map(([name, source]) => packEntry(name, new TextEncoder().encode(DECLARATION + source)));
  return openWorkbook(writeZip(entries));
}

function contentTypes(): string {
  return (
    `<Types xmlns="${TYPES}"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>` +
    '<Default Extension="xml" ContentType="application/xml"/>' +
    `<Override PartName="/xl/workbook.xml" ContentType="${CONTENT}.sheet.main+xml"/>` +
    `<Override PartName="/xl/worksheets/sheet1.xml" ContentType="${CONTENT}.worksheet+xml"/>` +
    `<Override PartName="/xl/styles.xml" ContentType="${CONTENT}.styles+xml"/></Types>`
  );
}

function relationships(targets: readonly (readonly [kind: string, target: string])[]): string {
  const entries = targets.map(
    ([kind, target], index) =>
      `<Relationship Id="rId${index + 1}" Type="${relationshipType(TRANSITIONAL_MAIN, kind)}" Target="${target}"/>`,
  );
  return `<Relationships xmlns="${RELATIONSHIPS}">${entries.join("")}</Relationships>`;
}

function workbook(sheetName: string): string {
  return (
    `<workbook xmlns="${TRANSITIONAL_MAIN}" xmlns:r="${relationshipsNamespace(TRANSITIONAL_MAIN)}">` +
    '<bookViews><workbookView xWindow="0" yWindow="0" windowWidth="24000" windowHeight="12000"/></bookViews>' +
    `<sheets><sheet name="${escapeXmlAttribute(sheetName)}" sheetId="1" r:id="rId1"/></sheets></workbook>`
  );
}

function worksheet(): string {
  return (
    `<worksheet xmlns="${TRANSITIONAL_MAIN}" xmlns:r="${relationshipsNamespace(TRANSITIONAL_MAIN)}"><dimension ref="A1"/>` +
    '<sheetViews><sheetView tabSelected="1" workbookViewId="0"/></sheetViews>' +
    '<sheetFormatPr defaultRowHeight="15"/><sheetData></sheetData>' +
    '<pageMargins left="0.7" right="0.7" top="0.75" bottom="0.75" header="0.3" footer="0.3"/></worksheet>'
  );
}

function styles(): string {
  const plain = 'numFmtId="0" fontId="0" fillId="0" borderId="0"';
  return (
    `<styleSheet xmlns="${TRANSITIONAL_MAIN}">` +
    '<fonts count="1"><font><sz val="11"/><name val="Calibri"/><family val="2"/></font></fonts>' +
    '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>' +
    '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>' +
    `<cellStyleXfs count="1"><xf ${plain}/></cellStyleXfs><cellXfs count="1"><xf ${plain} xfId="0"/></cellXfs>` +
    '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles><dxfs count="0"/>' +
    '<tableStyles count="0" defaultTableStyle="TableStyleMedium2" defaultPivotStyle="PivotStyleLight16"/></styleSheet>'
  );
}
