import { relationshipsNamespace, relationshipType } from "./opc/office-namespaces";
import type { OpcPackage } from "./opc/opc-package";
import type { TabPlaces } from "./defined-names";
import { WorkbookError } from "./workbook-error";
import { xmlNumber } from "./xml/xml-values";
import type { XmlElement } from "./xml/xml-element";

/** One tab of the workbook: a worksheet, or a chart, dialog or macro sheet, which has no `worksheetPart`. */
export interface SheetTab {
  readonly id: string;
  readonly element: XmlElement;
  readonly worksheetPart: string | undefined;
}

export const WORKSHEET_CONTENT_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml";

/** The tabs of a workbook in their order, over the workbook part's own tree. */
export class SheetList implements TabPlaces {
  private readonly tabs: SheetTab[] = [];
  private readonly ids = new Set<string>();
  private readonly container: XmlElement;

  constructor(
    private readonly opc: OpcPackage,
    private readonly workbookPart: string,
    private readonly root: XmlElement,
  ) {
    const container = root.find("sheets");
    if (!container) throw damaged("it has no list of sheets");
    this.container = container;
    for (const element of container.elements("sheet")) this.tabs.push(this.readTab(element));
  }

  list(): readonly SheetTab[] {
    return this.tabs;
  }

  idAt(place: number): string | undefined {
    return this.tabs[place]?.id;
  }

  placeOf(sheetId: string): number {
    return this.tabs.findIndex((tab) => tab.id === sheetId);
  }

  /** Adds a worksheet's part and its tab at the end. @param source of the `worksheet` element */
  add(name: string, source: string): SheetTab {
    const { opc, root, container } = this;
    const partName = opc.freePartName("xl/worksheets/sheet", ".xml");
    opc.writeXml(partName, source);
    opc.contentTypes.setOverride(partName, WORKSHEET_CONTENT_TYPE);
    const relationships = opc.relationshipsOf(this.workbookPart);
    const relationshipId = relationships.addPart(relationshipType(root.uri, "worksheet"), partName);
    const highest = this.tabs.reduce((id, tab) => Math.max(id, xmlNumber(tab.element.attribute("sheetId"), 0)), 0);
    const element = container.create("sheet", { name, sheetId: String(highest + 1) });
    container.append(element);
    element.setNamespacedAttribute("id", relationshipsNamespace(root.uri), "r", relationshipId);
    const tab = { id: this.freeId(String(highest + 1)), element, worksheetPart: partName };
    this.tabs.push(tab);
    return tab;
  }

  /** Takes a tab and its relationship away; its part is the caller's. */
  remove(tab: SheetTab): void {
    this.tabs.splice(this.tabs.indexOf(tab), 1);
    this.container.remove(tab.element);
    this.opc.relationshipsOf(this.workbookPart).remove(this.relationshipId(tab.element));
  }

  /** Moves a tab to a place among all tabs. */
  move(tab: SheetTab, place: number): void {
    this.tabs.splice(this.tabs.indexOf(tab), 1);
    const reference = this.tabs[place]?.element;
    this.tabs.splice(place, 0, tab);
    this.container.remove(tab.element);
    this.container.insertBefore(tab.element, reference);
  }

  /** A tab without a relationship is a module or dialog of an old Excel; a worksheet without its part is damage. */
  private readTab(element: XmlElement): SheetTab {
    const name = element.attribute("name") ?? "";
    const relationships = this.opc.relationshipsOf(this.workbookPart);
    const relationshipId = this.relationshipId(element);
    const relationship = relationships.find(relationshipId);
    if (!relationship && relationshipId !== "") throw damaged(`the sheet “${name}” leads nowhere`);
    const partName = relationship?.kind === "worksheet" ? relationships.partOf(relationship) : undefined;
    if (partName !== undefined && !this.opc.has(partName)) throw damaged(`the part of the sheet “${name}” is missing`);
    return { id: this.freeId(element.attribute("sheetId") ?? ""), element, worksheetPart: partName };
  }

  private relationshipId(element: XmlElement): string {
    return element.attribute("id", relationshipsNamespace(element.uri)) ?? "";
  }

  /** Sheets are told apart by the file's own numbers, which careless writers give twice. */
  private freeId(wanted: string): string {
    let id = wanted;
    for (let number = 2; this.ids.has(id); number++) id = `${wanted}-${number}`;
    this.ids.add(id);
    return id;
  }
}

function damaged(why: string): WorkbookError {
  return new WorkbookError(
    "damaged",
    `The workbook is damaged: ${why}.`,
    "Let Excel repair it (File, Open, Open and Repair) and save it, then try again.",
  );
}
