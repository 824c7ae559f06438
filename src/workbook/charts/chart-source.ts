import { columnLetters, quoteSheetName } from "../../core/grid/a1";
import type { CellValue } from "../../core/grid/cell-value";
import { escapeXmlText } from "../xml/escape-xml";
import type { ChartLook } from "./chart-look";
import type { DrawingNamespaces } from "./drawing-namespaces";

/** The cells that a chart draws, for the copy of them that its part carries along. */
export interface ChartCells {
  readonly sheetName: string;
  value(rowIndex: number, columnIndex: number): CellValue;
}

const QUIET_TEXT = `<a:solidFill><a:srgbClr val="4A5866"/></a:solidFill>`;
const QUIET_LINE = `<c:spPr><a:ln w="9525"><a:solidFill><a:srgbClr val="D9DEE3"/></a:solidFill></a:ln></c:spPr>`;
const CATEGORY_AXIS = "111111111";
const VALUE_AXIS = "222222222";

/** The source of a chart's part. The same look over the same cells gives the same source. */
export function chartSource(look: ChartLook, cells: ChartCells, namespaces: DrawingNamespaces): string {
  const isBar = look.kind === "stacked-bar";
  const series = look.seriesColors.map((color, index) => seriesSource(look, cells, index, color)).join("");
  return (
    `<c:chartSpace xmlns:c="${namespaces.chart}" xmlns:a="${namespaces.shapes}"><c:roundedCorners val="0"/><c:chart>` +
    `${titleSource(look.title)}<c:autoTitleDeleted val="${look.title === "" ? 1 : 0}"/><c:plotArea><c:layout/>` +
    `<c:barChart><c:barDir val="${isBar ? "bar" : "col"}"/><c:grouping val="stacked"/><c:varyColors val="0"/>${series}` +
    `<c:gapWidth val="${look.gapWidth}"/><c:overlap val="100"/><c:axId val="${CATEGORY_AXIS}"/><c:axId val="${VALUE_AXIS}"/></c:barChart>` +
    categoryAxisSource(isBar, look.isReversed) +
    valueAxisSource(isBar, look.valueUnit) +
    `</c:plotArea>${legendSource(look.legend)}<c:plotVisOnly val="1"/><c:dispBlanksAs val="gap"/></c:chart>` +
    `<c:spPr><a:solidFill><a:srgbClr val="FFFFFF"/></a:solidFill><a:ln><a:noFill/></a:ln></c:spPr></c:chartSpace>`
  );
}

/** Nothing for an empty title. */
function titleSource(title: string): string {
  if (title === "") return "";
  return (
    `<c:title><c:tx><c:rich><a:bodyPr/><a:p><a:pPr><a:defRPr sz="1400" b="0">${QUIET_TEXT}</a:defRPr></a:pPr>` +
    `<a:r><a:rPr lang="en-US" sz="1400" b="0">${QUIET_TEXT}</a:rPr><a:t>${escapeXmlText(title)}</a:t></a:r></a:p>` +
    `</c:rich></c:tx><c:overlay val="0"/></c:title>`
  );
}

function seriesSource({ source }: ChartLook, cells: ChartCells, index: number, color: string | null): string {
  const { rowIndex, columnIndex, rowCount } = source;
  const column = columnIndex + 1 + index;
  const bodyRows = Array.from({ length: rowCount - 1 }, (_, offset) => rowIndex + 1 + offset);
  const fill = color === null ? "" : `<c:spPr><a:solidFill><a:srgbClr val="${hex(color)}"/></a:solidFill></c:spPr>`;
  return (
    `<c:ser><c:idx val="${index}"/><c:order val="${index}"/>` +
    `<c:tx>${references("str", cells, column, [rowIndex])}</c:tx>${fill}<c:invertIfNegative val="0"/>` +
    `<c:cat>${references("str", cells, columnIndex, bodyRows)}</c:cat>` +
    `<c:val>${references("num", cells, column, bodyRows)}</c:val></c:ser>`
  );
}

/** A reference to cells of one column, with what they hold: programs show that until they calculate. */
function references(kind: "str" | "num", cells: ChartCells, columnIndex: number, rows: readonly number[]): string {
  const letters = columnLetters(columnIndex);
  const first = `$${letters}$${(rows[0] ?? 0) + 1}`;
  const address = rows.length < 2 ? first : `${first}:$${letters}$${(rows.at(-1) ?? 0) + 1}`;
  const formula = escapeXmlText(`${quoteSheetName(cells.sheetName)}!${address}`);
  const points = rows.map((row, index) => {
    const value = cells.value(row, columnIndex);
    return `<c:pt idx="${index}"><c:v>${escapeXmlText(String(value))}</c:v></c:pt>`;
  });
  const format = kind === "num" ? "<c:formatCode>General</c:formatCode>" : "";
  return (
    `<c:${kind}Ref><c:f>${formula}</c:f><c:${kind}Cache>${format}<c:ptCount val="${rows.length}"/>` +
    `${points.join("")}</c:${kind}Cache></c:${kind}Ref>`
  );
}

function categoryAxisSource(isBar: boolean, isReversed: boolean): string {
  return (
    `<c:catAx><c:axId val="${CATEGORY_AXIS}"/><c:scaling><c:orientation val="${isReversed ? "maxMin" : "minMax"}"/></c:scaling>` +
    `<c:delete val="0"/><c:axPos val="${isBar ? "l" : "b"}"/><c:numFmt formatCode="General" sourceLinked="1"/>` +
    `<c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="nextTo"/>${QUIET_LINE}${labelsSource()}` +
    `<c:crossAx val="${VALUE_AXIS}"/><c:crosses val="autoZero"/><c:auto val="1"/><c:lblAlgn val="ctr"/><c:lblOffset val="100"/>` +
    `<c:noMultiLvlLbl val="0"/></c:catAx>`
  );
}

function valueAxisSource(isBar: boolean, unit: number | null): string {
  const step = unit === null ? "" : `<c:majorUnit val="${unit}"/>`;
  return (
    `<c:valAx><c:axId val="${VALUE_AXIS}"/><c:scaling><c:orientation val="minMax"/></c:scaling><c:delete val="0"/>` +
    `<c:axPos val="${isBar ? "b" : "l"}"/><c:majorGridlines>${QUIET_LINE}</c:majorGridlines>` +
    `<c:numFmt formatCode="General" sourceLinked="1"/><c:majorTickMark val="none"/><c:minorTickMark val="none"/>` +
    `<c:tickLblPos val="nextTo"/><c:spPr><a:ln><a:noFill/></a:ln></c:spPr>${labelsSource()}<c:crossAx val="${CATEGORY_AXIS}"/>` +
    `<c:crosses val="autoZero"/><c:crossBetween val="between"/>${step}</c:valAx>`
  );
}

function legendSource(legend: ChartLook["legend"]): string {
  if (legend === "none") return "";
  return `<c:legend><c:legendPos val="${legend === "bottom" ? "b" : "r"}"/><c:overlay val="0"/>${labelsSource()}</c:legend>`;
}

function labelsSource(): string {
  return `<c:txPr><a:bodyPr/><a:p><a:pPr><a:defRPr sz="900">${QUIET_TEXT}</a:defRPr></a:pPr><a:endParaRPr lang="en-US"/></a:p></c:txPr>`;
}

function hex(color: string): string {
  return color.slice(1).toUpperCase();
}
