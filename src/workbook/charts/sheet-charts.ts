import type { CellRange } from "../../core/grid/cell-range";
import type { SheetCells } from "../cells/sheet-cells";
import { relationshipType, relationshipsNamespace } from "../opc/office-namespaces";
import type { OpcPackage } from "../opc/opc-package";
import { removePartTree } from "../remove-part-tree";
import { WORKSHEET_ORDER } from "../sheet/worksheet-order";
import { escapeXmlAttribute } from "../xml/escape-xml";
import { parseXml } from "../xml/parse-xml";
import { insertInOrder } from "../xml/ordered-child";
import { xmlNumber } from "../xml/xml-values";
import type { XmlElement } from "../xml/xml-element";
import { Chart } from "./chart";
import type { ChartLook } from "./chart-look";
import { chartSource } from "./chart-source";
import { drawingNamespaces, type DrawingNamespaces } from "./drawing-namespaces";
import { readChartLook } from "./read-chart-look";

export interface NewChart {
  readonly name: string;
  readonly look: ChartLook;
  readonly place: CellRange;
  /** Alternative text for screen readers. */
  readonly altText?: string;
}

/** What the charts of a sheet need to know of their surroundings. */
export interface ChartsHost {
  readonly opc: OpcPackage;
  readonly sheetPart: string;
  readonly root: () => XmlElement;
  readonly cells: () => SheetCells;
  readonly sheetName: () => string;
}

const DRAWING_CONTENT_TYPE = "application/vnd.openxmlformats-officedocument.drawing+xml";
const CHART_CONTENT_TYPE = "application/vnd.openxmlformats-officedocument.drawingml.chart+xml";

/** The charts that lie on one sheet. Pictures and shapes beside them are kept and not listed. */
export class SheetCharts {
  private readonly charts = new Map<XmlElement, Chart>();

  constructor(private readonly host: ChartsHost) {}

  /** From the back to the front. */
  list(): readonly Chart[] {
    const drawing = this.drawing();
    if (!drawing) return [];
    const relationships = this.host.opc.relationshipsOf(drawing.partName);
    return drawing.root.elements("twoCellAnchor").flatMap((anchor) => {
      const relationship = relationships.find(chartReference(anchor) ?? "");
      const partName = relationship && relationships.partOf(relationship);
      return partName === undefined ? [] : [this.open(anchor, partName)];
    });
  }

  add({ name, look, place, altText }: NewChart): Chart {
    const { opc } = this.host;
    const drawing = this.drawing() ?? this.addDrawing();
    const namespaces = this.namespaces();
    const partName = opc.freePartName("xl/charts/chart", ".xml");
    opc.writeXml(partName, chartSource(look, this.chartCells(), namespaces));
    opc.contentTypes.setOverride(partName, CHART_CONTENT_TYPE);
    const relationships = opc.relationshipsOf(drawing.partName);
    const id = relationships.addPart(relationshipType(this.host.root().uri, "chart"), partName);
    const source = anchorSource(nextShapeId(drawing.root), id, namespaces, this.host.root().uri);
    const anchor = parseXml(source, "A new chart", opc.limits.xmlDepth).root;
    drawing.root.append(anchor);
    const chart = this.open(anchor, partName);
    chart.name = name;
    chart.altText = altText ?? null;
    chart.place = place;
    return chart;
  }

  /** Removes the chart with its parts, and the sheet's drawing where nothing else lies on it. */
  remove(chart: Chart): void {
    const drawing = this.drawing();
    const id = chartReference(chart.anchor);
    if (!drawing || id === undefined) return;
    const { opc, sheetPart, root } = this.host;
    drawing.root.remove(chart.anchor);
    opc.relationshipsOf(drawing.partName).remove(id);
    removePartTree(opc, chart.partName);
    this.charts.delete(chart.anchor);
    if (drawing.root.elements().length > 0 || drawing.root.wasReadEmpty) return;
    root().remove(drawing.element);
    opc.relationshipsOf(sheetPart).remove(drawing.relationshipId);
    removePartTree(opc, drawing.partName);
  }

  private open(anchor: XmlElement, partName: string): Chart {
    let chart = this.charts.get(anchor);
    if (!chart) {
      const { opc } = this.host;
      chart = new Chart(anchor, partName, {
        read: () => readChartLook(opc.document(partName).root),
        write: (look) => {
          opc.writeXml(partName, chartSource(look, this.chartCells(), this.namespaces()));
        },
      });
      this.charts.set(anchor, chart);
    }
    return chart;
  }

  private drawing(): { element: XmlElement; relationshipId: string; partName: string; root: XmlElement } | undefined {
    const { opc, sheetPart, root } = this.host;
    const element = root().find("drawing");
    const relationshipId = element?.attribute("id", relationshipsNamespace(root().uri));
    if (!element || relationshipId === undefined) return undefined;
    const relationships = opc.relationshipsOf(sheetPart);
    const relationship = relationships.find(relationshipId);
    const partName = relationship && relationships.partOf(relationship);
    if (partName === undefined || !opc.has(partName)) return undefined;
    return { element, relationshipId, partName, root: opc.document(partName).root };
  }

  private addDrawing(): { readonly partName: string; readonly root: XmlElement } {
    const { opc, sheetPart, root } = this.host;
    const sheet = root();
    const { drawing, shapes } = this.namespaces();
    const partName = opc.freePartName("xl/drawings/drawing", ".xml");
    opc.writeXml(partName, `<xdr:wsDr xmlns:xdr="${drawing}" xmlns:a="${shapes}"></xdr:wsDr>`);
    opc.contentTypes.setOverride(partName, DRAWING_CONTENT_TYPE);
    const relationshipId = opc.relationshipsOf(sheetPart).addPart(relationshipType(sheet.uri, "drawing"), partName);
    const element = sheet.create("drawing");
    insertInOrder(sheet, element, WORKSHEET_ORDER);
    element.setNamespacedAttribute("id", relationshipsNamespace(sheet.uri), "r", relationshipId);
    return { partName, root: opc.document(partName).root };
  }

  private chartCells(): { sheetName: string; value: SheetCells["value"] } {
    const cells = this.host.cells();
    return { sheetName: this.host.sheetName(), value: (row, column) => cells.value(row, column) };
  }

  private namespaces(): DrawingNamespaces {
    return drawingNamespaces(this.host.root().uri);
  }
}

function chartReference(anchor: XmlElement): string | undefined {
  const data = anchor.find("graphicFrame")?.find("graphic")?.find("graphicData");
  return data?.find("chart")?.attributes.find(({ local, uri }) => local === "id" && uri !== "")?.value;
}

/** Ids of shapes count within one drawing. */
function nextShapeId(drawing: XmlElement): number {
  const idsIn = (element: XmlElement): number[] =>
    element
      .elements()
      .flatMap((child) => (child.local === "cNvPr" ? [xmlNumber(child.attribute("id"), 0)] : idsIn(child)));
  return Math.max(1, ...idsIn(drawing)) + 1;
}

/** An anchor without a place and a name yet. */
function anchorSource(
  shapeId: number,
  relationshipId: string,
  names: DrawingNamespaces,
  mainNamespace: string,
): string {
  const corner = "<xdr:col>0</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>0</xdr:row><xdr:rowOff>0</xdr:rowOff>";
  const relationships = escapeXmlAttribute(relationshipsNamespace(mainNamespace));
  return (
    `<xdr:twoCellAnchor xmlns:xdr="${names.drawing}" xmlns:a="${names.shapes}"><xdr:from>${corner}</xdr:from><xdr:to>${corner}</xdr:to>` +
    `<xdr:graphicFrame macro=""><xdr:nvGraphicFramePr><xdr:cNvPr id="${shapeId}" name=""/><xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr>` +
    `<xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm><a:graphic><a:graphicData uri="${names.chart}">` +
    `<c:chart xmlns:c="${names.chart}" xmlns:r="${relationships}" r:id="${relationshipId}"/></a:graphicData></a:graphic>` +
    `</xdr:graphicFrame><xdr:clientData/></xdr:twoCellAnchor>`
  );
}
