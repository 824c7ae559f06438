import { rangeAddress } from "../../core/grid/a1";
import { rangesIntersect, type CellRange } from "../../core/grid/cell-range";
import type { SheetCells } from "../cells/sheet-cells";
import { relationshipType, relationshipsNamespace } from "../opc/office-namespaces";
import type { OpcPackage } from "../opc/opc-package";
import { WorkbookError } from "../workbook-error";
import { requireChild } from "../xml/ordered-child";
import { xmlNumber } from "../xml/xml-values";
import { XmlElement } from "../xml/xml-element";
import type { SheetMerges } from "./sheet-merges";
import { Table, tableSource, type TableStyle } from "./table";
import { WORKSHEET_ORDER } from "./worksheet-order";

export interface NewTable {
  /** Unique among tables and names of the workbook. */
  readonly name: string;
  /** With the header row, which must hold texts already; they become the column names. */
  readonly range: CellRange;
  readonly style?: Partial<TableStyle>;
  /** Whether the header row carries filter buttons; true unless said otherwise. */
  readonly filterButtons?: boolean;
  /** Alternative text for screen readers. */
  readonly altText?: string;
}

export const TABLE_CONTENT_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.table+xml";
const DEFAULT_STYLE: TableStyle = {
  name: "TableStyleMedium2",
  showRowStripes: true,
  showColumnStripes: false,
  showFirstColumn: false,
  showLastColumn: false,
};
const EXTENSION_2009 = "http://schemas.microsoft.com/office/spreadsheetml/2009/9/main";
const ALT_TEXT_EXTENSION = "{504A1905-F514-4f6f-8877-14C23A59335A}";

/** What the tables of a sheet need to know of their surroundings. */
export interface TableHost {
  readonly opc: OpcPackage;
  readonly sheetPart: string;
  readonly root: () => XmlElement;
  readonly cells: () => SheetCells;
  readonly merges: SheetMerges;
  /** Why a name cannot be a table's, as a sentence, or undefined. */
  readonly refuseName: (name: string) => string | undefined;
}

/** The real Excel tables of one sheet. */
export class SheetTables {
  private readonly tables = new Map<string, Table>();

  constructor(private readonly host: TableHost) {}

  list(): readonly Table[] {
    return this.references().flatMap(({ partName }) => (partName === undefined ? [] : [this.open(partName)]));
  }

  /** @throws WorkbookError `invalid-edit` for a taken or invalid name, or a range over another table or merged cells. */
  add(table: NewTable): Table {
    const { opc, sheetPart, root } = this.host;
    const range = table.range.rowCount === 1 ? { ...table.range, rowCount: 2 } : table.range;
    this.requireFree(table.name, range);
    const mainNamespace = root().uri;
    const partName = opc.freePartName("xl/tables/table", ".xml");
    const style = { ...DEFAULT_STYLE, ...table.style };
    const id = freeTableId(opc);
    opc.writeXml(partName, tableSource(id, table.name, range, style, table.filterButtons ?? true, mainNamespace));
    opc.contentTypes.setOverride(partName, TABLE_CONTENT_TYPE);
    const relationshipId = opc.relationshipsOf(sheetPart).addPart(relationshipType(mainNamespace, "table"), partName);
    const container = requireChild(root(), "tableParts", WORKSHEET_ORDER);
    const reference = container.create("tablePart");
    container.append(reference);
    reference.setNamespacedAttribute("id", relationshipsNamespace(mainNamespace), "r", relationshipId);
    container.setAttribute("count", String(container.elements().length));
    const added = this.open(partName);
    added.refreshColumnNames();
    if (table.altText !== undefined) setAltText(opc.document(partName).root, table.altText);
    return added;
  }

  /** Removes the table and leaves its cells. */
  remove(table: Table): void {
    const { opc, sheetPart, root } = this.host;
    const container = root().find("tableParts");
    const reference = this.references().find(({ partName }) => partName === table.partName);
    if (!container || !reference) return;
    container.remove(reference.element);
    container.setAttribute("count", String(container.elements().length));
    root().removeIfEmptied(container);
    opc.relationshipsOf(sheetPart).remove(reference.relationshipId);
    opc.remove(table.partName);
    this.tables.delete(table.partName);
  }

  private references(): { element: XmlElement; relationshipId: string; partName: string | undefined }[] {
    const { opc, sheetPart, root } = this.host;
    const relationships = opc.relationshipsOf(sheetPart);
    const elements = root().find("tableParts")?.elements("tablePart") ?? [];
    return elements.map((element) => {
      const relationshipId = element.attribute("id", relationshipsNamespace(element.uri)) ?? "";
      const relationship = relationships.find(relationshipId);
      return { element, relationshipId, partName: relationship && relationships.partOf(relationship) };
    });
  }

  private open(partName: string): Table {
    let table = this.tables.get(partName);
    if (!table) {
      const { opc, cells, refuseName } = this.host;
      table = new Table(partName, opc.document(partName).root, cells, refuseName);
      this.tables.set(partName, table);
    }
    return table;
  }

  private requireFree(name: string, range: CellRange): void {
    const refusal = this.host.refuseName(name);
    if (refusal !== undefined) throw new WorkbookError("invalid-edit", refusal, "Choose another name.");
    const other = this.list().find((table) => rangesIntersect(table.range, range));
    if (other) {
      throw new WorkbookError(
        "invalid-edit",
        `A table over ${rangeAddress(range)} would overlap table “${other.name}”.`,
        "Choose a range beside it.",
      );
    }
    const merged = this.host.merges.list().find((area) => rangesIntersect(area, range));
    if (merged) {
      throw new WorkbookError(
        "invalid-edit",
        `A table over ${rangeAddress(range)} would hold the merged cells ${rangeAddress(merged)}.`,
        "Split them first.",
      );
    }
  }
}

/** Names of all tables of the workbook, also of sheets that were not opened yet. */
export function tableNames(opc: OpcPackage): string[] {
  return tableRoots(opc).flatMap((root) => [root.attribute("displayName") ?? "", root.attribute("name") ?? ""]);
}

/** The lowest that is free, so that tables that are written anew get the ids that they had. */
function freeTableId(opc: OpcPackage): number {
  const taken = new Set(tableRoots(opc).map((root) => xmlNumber(root.attribute("id"), 0)));
  let id = 1;
  while (taken.has(id)) id++;
  return id;
}

function tableRoots(opc: OpcPackage): XmlElement[] {
  return opc.partsOfType(TABLE_CONTENT_TYPE).map((partName) => opc.document(partName).root);
}

function setAltText(table: XmlElement, altText: string): void {
  const extension = table.create("ext", { uri: ALT_TEXT_EXTENSION });
  const content = new XmlElement({ name: "x14:table", local: "table", uri: EXTENSION_2009 });
  content.setAttribute("altText", altText);
  extension.append(content);
  table.append(table.create("extLst", {}, extension));
  extension.declareNamespace("x14", EXTENSION_2009);
}
