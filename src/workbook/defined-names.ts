import { childOrder, insertInOrder } from "./xml/ordered-child";
import { isXmlTrue } from "./xml/xml-values";
import type { XmlElement } from "./xml/xml-element";

/** A name of the name manager. */
export interface DefinedName {
  readonly name: string;
  /** `Worksheet.id` where the name belongs to one sheet, null where it belongs to the workbook. */
  readonly sheetId: string | null;
  /** What it stands for, without "=": `'Train roster'!$A$1:$C$9`. */
  readonly formula: string;
  readonly hidden: boolean;
  readonly comment: string | null;
}

export interface DefinedNameOptions {
  readonly hidden?: boolean;
  readonly comment?: string;
}

/** The sequence of a workbook's children (CT_Workbook). */
export const WORKBOOK_ORDER = childOrder(
  "fileVersion",
  "fileSharing",
  "workbookPr",
  "workbookProtection",
  "bookViews",
  "sheets",
  "functionGroups",
  "externalReferences",
  "definedNames",
  "calcPr",
  "oleSize",
  "customWorkbookViews",
  "pivotCaches",
  "smartTagPr",
  "smartTagTypes",
  "webPublishing",
  "fileRecoveryPr",
  "webPublishObjects",
  "extLst",
);

/** Sheets by the place among all tabs that names of one sheet refer to (`localSheetId`). */
export interface TabPlaces {
  idAt(place: number): string | undefined;
  placeOf(sheetId: string): number;
}

/** The workbook's defined names, those of Excel itself (`_xlnm.Print_Area`) included. Names compare without case. */
export class DefinedNames {
  constructor(
    private readonly root: XmlElement,
    private readonly tabs: TabPlaces,
  ) {}

  list(): readonly DefinedName[] {
    return this.elements().map((element) => this.read(element));
  }

  find(name: string, sheetId: string | null): DefinedName | undefined {
    const element = this.findElement(name, sheetId);
    return element && this.read(element);
  }

  /** Adds the name or changes what it stands for. */
  set(name: string, sheetId: string | null, formula: string, options: DefinedNameOptions = {}): void {
    const element = this.findElement(name, sheetId) ?? this.append(name, sheetId);
    if (element.text !== formula) element.setText(formula);
    if (options.hidden !== undefined) element.setAttribute("hidden", options.hidden ? "1" : undefined);
    if (options.comment !== undefined)
      element.setAttribute("comment", options.comment === "" ? undefined : options.comment);
  }

  /** Removes the name; false where there was none. */
  delete(name: string, sheetId: string | null): boolean {
    const element = this.findElement(name, sheetId);
    if (element) this.removeWhere((candidate) => candidate === element);
    return element !== undefined;
  }

  /** Rewrites what names stand for; for a renamed sheet. */
  mapFormulas(map: (formula: string) => string): void {
    for (const element of this.elements()) {
      const mapped = map(element.text);
      if (mapped !== element.text) element.setText(mapped);
    }
  }

  /** After tabs moved or went: `to` gives a place's new place, or undefined for a sheet that is gone with its names. */
  movePlaces(to: (place: number) => number | undefined): void {
    const moved = new Map<XmlElement, number | undefined>();
    for (const element of this.elements()) {
      const place = element.attribute("localSheetId");
      if (place !== undefined) moved.set(element, to(Number(place)));
    }
    for (const [element, place] of moved) if (place !== undefined) element.setAttribute("localSheetId", String(place));
    this.removeWhere((element) => moved.has(element) && moved.get(element) === undefined);
  }

  private append(name: string, sheetId: string | null): XmlElement {
    let container = this.root.find("definedNames");
    if (!container) insertInOrder(this.root, (container = this.root.create("definedNames")), WORKBOOK_ORDER);
    const element = container.create("definedName", {
      name,
      localSheetId: sheetId === null ? undefined : String(this.tabs.placeOf(sheetId)),
    });
    container.append(element);
    return element;
  }

  private removeWhere(accepts: (element: XmlElement) => boolean): void {
    const container = this.root.find("definedNames");
    if (!container) return;
    container.removeWhere(accepts);
    this.root.removeIfEmptied(container);
  }

  private read(element: XmlElement): DefinedName {
    const place = element.attribute("localSheetId");
    return {
      name: element.attribute("name") ?? "",
      sheetId: place === undefined ? null : (this.tabs.idAt(Number(place)) ?? null),
      formula: element.text,
      hidden: isXmlTrue(element.attribute("hidden")),
      comment: element.attribute("comment") ?? null,
    };
  }

  private findElement(name: string, sheetId: string | null): XmlElement | undefined {
    const wanted = name.toLowerCase();
    const place = sheetId === null ? undefined : String(this.tabs.placeOf(sheetId));
    return this.elements().find(
      (element) => element.attribute("name")?.toLowerCase() === wanted && element.attribute("localSheetId") === place,
    );
  }

  private elements(): XmlElement[] {
    return this.root.find("definedNames")?.elements("definedName") ?? [];
  }
}
