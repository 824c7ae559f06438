import { DefinedNames, WORKBOOK_ORDER } from "./defined-names";
import type { OpcPackage } from "./opc/opc-package";
import { relationshipsNamespace } from "./opc/office-namespaces";
import { renameReferences } from "./rename-references";
import { SheetList, type SheetTab } from "./sheet-list";
import { refusalOfSheetName } from "./sheet-names";
import { removePartTree } from "./remove-part-tree";
import { tableNames } from "./sheet/sheet-tables";
import { StyleUse } from "./style-use";
import type { StyleSheet } from "./styles/style-sheet";
import { refusalOfName } from "./refusal-of-name";
import { WorkbookError } from "./workbook-error";
import { WorkbookParts } from "./workbook-parts";
import { Worksheet, type SheetVisibility, type WorksheetHost } from "./worksheet";
import { requireChild } from "./xml/ordered-child";
import { isXmlTrue, xmlNumber } from "./xml/xml-values";
import type { XmlElement } from "./xml/xml-element";

/** One open workbook. Everything that is not asked to change is saved as it was read, byte for byte. */
export class Workbook {
  /** Serial numbers count from 1900-01-01 (with the leap-year bug of 1900) or from 1904-01-01. */
  readonly dateSystem: 1900 | 1904;
  /** Whether a digital signature covers the package; any change makes it invalid, so warn before saving. */
  readonly isSigned: boolean;
  /** Whether the package carries macros, which are kept untouched (save as .xlsm). */
  readonly hasMacros: boolean;
  readonly names: DefinedNames;
  private readonly root: XmlElement;
  private readonly tabs: SheetList;
  private readonly parts: WorkbookParts;
  private readonly sheets = new Map<SheetTab, Worksheet>();
  private readonly host: WorksheetHost;
  private use: StyleUse | undefined;
  private isCalculationStale = false;
  /** Cells of all sheets that were read so far. */
  private cellsRead = 0;

  /** @param workbookPart name of the package's main part, which the caller has found to be a workbook */
  constructor(
    private readonly opc: OpcPackage,
    workbookPart: string,
  ) {
    this.root = opc.document(workbookPart).root;
    const relationships = opc.relationshipsOf(workbookPart);
    this.dateSystem = isXmlTrue(this.root.find("workbookPr")?.attribute("date1904")) ? 1904 : 1900;
    this.isSigned = opc.partNames().some((name) => /^_xmlsignatures\//i.test(name));
    this.hasMacros = relationships.firstOfKind("vbaProject") !== undefined;
    this.tabs = new SheetList(opc, workbookPart, this.root);
    this.names = new DefinedNames(this.root, this.tabs);
    this.parts = new WorkbookParts(opc, workbookPart, this.root.uri);
    this.host = this.makeHost();
    for (const tab of this.tabs.list()) this.openTab(tab);
  }

  get styles(): StyleSheet {
    // What is in the style sheet now was there before us, so its use is watched from the first look on.
    this.use ??= new StyleUse(this.parts.styles);
    return this.parts.styles;
  }

  private get styleUse(): StyleUse {
    this.use ??= new StyleUse(this.parts.styles);
    return this.use;
  }

  /** All worksheets in tab order. Chart sheets, dialog sheets and macro sheets are kept but not listed. */
  get worksheets(): readonly Worksheet[] {
    return this.tabs
      .list()
      .map((tab) => this.sheets.get(tab))
      .filter((sheet) => sheet !== undefined);
  }

  /** By name as Excel compares them (case does not matter), or undefined. */
  findWorksheet(name: string): Worksheet | undefined {
    const wanted = name.toLowerCase();
    return this.worksheets.find((sheet) => sheet.name.toLowerCase() === wanted);
  }

  /** By `Worksheet.id`, or undefined. */
  findWorksheetById(id: string): Worksheet | undefined {
    return this.worksheets.find((sheet) => sheet.id === id);
  }

  /** The sheet that shows when the workbook opens; undefined where that is a chart sheet. */
  get activeWorksheet(): Worksheet | undefined {
    const tab = this.tabs.list()[this.activePlace];
    return tab && this.sheets.get(tab);
  }

  /** Shows and selects this sheet alone. A hidden sheet is made visible. */
  activate(sheet: Worksheet): void {
    if (sheet.visibility !== "visible") sheet.visibility = "visible";
    this.activePlace = this.tabs.placeOf(sheet.id);
    for (const other of this.worksheets) other.view.isTabSelected = other === sheet;
  }

  /** Adds an empty worksheet as the last tab. @throws WorkbookError `invalid-edit` for a name that Excel refuses. */
  addWorksheet(name: string): Worksheet {
    const refusal = this.refusalOfSheetName(name);
    if (refusal !== undefined) throw invalid(refusal, "Choose another name.");
    const tab = this.tabs.add(name, emptySheetSource(this.root.uri));
    const sheet = this.openTab(tab);
    if (!sheet) throw invalid(`The sheet “${name}” could not be added.`, "Try again.");
    return sheet;
  }

  /**
   * Removes the sheet with its parts, its sheet-scope names and its place in the tabs.
   * @throws WorkbookError `invalid-edit` for the last visible sheet.
   */
  deleteWorksheet(sheet: Worksheet): void {
    this.requireOtherVisible(sheet);
    const tab = this.tabOf(sheet);
    const place = this.tabs.placeOf(sheet.id);
    this.styleUse.releaseFormats(sheet.usedStyles());
    sheet.conditionalFormats.remove(() => true);
    if (sheet.cells.hasFormulas) this.isCalculationStale = true;
    const wasActive = this.activePlace === place;
    this.names.movePlaces((old) => (old === place ? undefined : old > place ? old - 1 : old));
    this.tabs.remove(tab);
    this.sheets.delete(tab);
    removePartTree(this.opc, sheet.part.partName);
    if (this.activePlace > place) this.activePlace--;
    if (wasActive) this.activateNear(place);
  }

  /** Moves the sheet to a 0-based place among the worksheets. */
  moveWorksheet(sheet: Worksheet, position: number): void {
    const before = this.tabs.list().map((tab) => tab.id);
    const active = before[this.activePlace];
    const target = this.worksheets[Math.max(0, Math.min(position, this.worksheets.length - 1))];
    if (!target || target === sheet) return;
    this.tabs.move(this.tabOf(sheet), this.tabs.placeOf(target.id));
    this.names.movePlaces((place) => this.tabs.placeOf(before[place] ?? ""));
    if (active !== undefined) this.activePlace = this.tabs.placeOf(active);
  }

  /** Why Excel would refuse this name for a new sheet, as a sentence, or undefined where it is free and allowed. */
  refusalOfSheetName(name: string): string | undefined {
    return refusalOfSheetName(name, this.tabNames());
  }

  /** Whether sheets cannot be added, moved, renamed or deleted (Protect Workbook: structure). */
  get isStructureProtected(): boolean {
    return isXmlTrue(this.root.find("workbookProtection")?.attribute("lockStructure"));
  }

  set isStructureProtected(value: boolean) {
    const element = requireChild(this.root, "workbookProtection", WORKBOOK_ORDER);
    element.setAttribute("lockStructure", value ? "1" : undefined);
    if (!value && element.attribute("lockWindows") === undefined) this.root.remove(element);
  }

  /** Whether no table and no defined name has this name yet (case does not matter). */
  isTableNameFree(name: string): boolean {
    const wanted = name.toLowerCase();
    const isTaken = (other: string): boolean => other.toLowerCase() === wanted;
    return !this.names.list().some((defined) => isTaken(defined.name)) && !tableNames(this.opc).some(isTaken);
  }

  /** The package with all edits. The same edits give the same bytes; without edits these are the bytes that were opened. */
  save(): Uint8Array {
    const sheets = this.worksheets;
    this.use?.dropUnused(this.opc, sheets);
    for (const sheet of sheets) {
      sheet.flush();
      if (sheet.areCellsLoaded && sheet.cells.edits.hasFormulaChanges) this.isCalculationStale = true;
    }
    if (this.isCalculationStale) this.parts.dropCalculationChain();
    this.parts.flushStyles();
    return this.opc.save();
  }

  private openTab(tab: SheetTab): Worksheet | undefined {
    if (tab.worksheetPart === undefined) return undefined;
    const sheet = new Worksheet(tab.id, tab.element, tab.worksheetPart, this.host);
    this.sheets.set(tab, sheet);
    return sheet;
  }

  private tabOf(sheet: Worksheet): SheetTab {
    const tab = this.tabs.list().find((candidate) => this.sheets.get(candidate) === sheet);
    if (!tab) throw invalid(`The sheet “${sheet.name}” is no longer in the workbook.`, "Read the workbook again.");
    return tab;
  }

  private tabNames(): string[] {
    return this.tabs.list().map((tab) => tab.element.attribute("name") ?? "");
  }

  private get activePlace(): number {
    return xmlNumber(this.root.find("bookViews")?.find("workbookView")?.attribute("activeTab"), 0);
  }

  private set activePlace(place: number) {
    if (place === this.activePlace) return;
    const views = requireChild(this.root, "bookViews", WORKBOOK_ORDER);
    let view = views.find("workbookView");
    if (!view) views.append((view = views.create("workbookView")));
    view.setAttribute("activeTab", place === 0 ? undefined : String(place));
    if (xmlNumber(view.attribute("firstSheet"), 0) > place) view.setAttribute("firstSheet", undefined);
  }

  private activateNear(place: number): void {
    const visible = this.worksheets.filter((sheet) => sheet.visibility === "visible");
    const next = visible.find((sheet) => this.tabs.placeOf(sheet.id) >= place) ?? visible.at(-1);
    if (next) this.activate(next);
  }

  private rename(sheet: Worksheet, name: string): void {
    const from = sheet.name;
    if (name === from) return;
    const others = this.tabNames().filter((other) => other.toLowerCase() !== from.toLowerCase());
    const refusal = refusalOfSheetName(name, others);
    if (refusal !== undefined) throw invalid(refusal, "Choose another name.");
    renameReferences(this.opc, this.names, this.worksheets, from, name);
    sheet.entry.setAttribute("name", name);
  }

  private setVisibility(sheet: Worksheet, visibility: SheetVisibility): void {
    if (visibility === sheet.visibility) return;
    if (visibility !== "visible") this.requireOtherVisible(sheet);
    const state = visibility === "visible" ? undefined : visibility === "hidden" ? "hidden" : "veryHidden";
    sheet.entry.setAttribute("state", state);
    if (visibility !== "visible" && this.activePlace === this.tabs.placeOf(sheet.id)) {
      this.activateNear(this.activePlace);
    }
  }

  private requireOtherVisible(sheet: Worksheet): void {
    const isVisible = (tab: SheetTab): boolean =>
      tab.element !== sheet.entry && (tab.element.attribute("state") ?? "visible") === "visible";
    if (this.tabs.list().some(isVisible)) return;
    throw invalid("A workbook must keep at least one visible sheet.", "Add or show another sheet first.");
  }

  private makeHost(): WorksheetHost {
    const styles = (): StyleSheet => this.styles;
    return {
      opc: this.opc,
      names: this.names,
      get styles() {
        return styles();
      },
      cellContext: () => ({
        strings: this.parts.sharedStrings,
        dateSystem: this.dateSystem,
        emptyPlaces: this.opc.limits.emptyPlaces,
        countCells: (cells) => {
          this.cellsRead += cells;
          if (this.cellsRead > this.opc.limits.cells) throw tooManyCells(this.opc.limits.cells);
        },
      }),
      rename: (sheet, name) => {
        this.rename(sheet, name);
      },
      setVisibility: (sheet, visibility) => {
        this.setVisibility(sheet, visibility);
      },
      refusalOfTableName: (name) => refusalOfName(name, (wanted) => !this.isTableNameFree(wanted)),
      releaseDifferential: (place) => {
        this.styleUse.releaseDifferential(place);
      },
    };
  }
}

function emptySheetSource(mainNamespace: string): string {
  return (
    `<worksheet xmlns="${mainNamespace}" xmlns:r="${relationshipsNamespace(mainNamespace)}"><dimension ref="A1"/>` +
    '<sheetViews><sheetView workbookViewId="0"/></sheetViews><sheetFormatPr defaultRowHeight="15"/><sheetData></sheetData>' +
    '<pageMargins left="0.7" right="0.7" top="0.75" bottom="0.75" header="0.3" footer="0.3"/></worksheet>'
  );
}

function tooManyCells(most: number): WorkbookError {
  return new WorkbookError(
    "too-large",
    `The workbook holds more than ${most.toLocaleString("en-US")} cells, more than can be read.`,
    "Remove the sheets, rows and columns that are no roster, and empty cells that only have a format; save it and try again.",
  );
}

function invalid(message: string, hint: string): WorkbookError {
  return new WorkbookError("invalid-edit", message, hint);
}
