import { SheetCharts } from "./charts/sheet-charts";
import type { CellReadingContext } from "./cells/read-cells";
import { SheetCells } from "./cells/sheet-cells";
import { SheetRows } from "./cells/sheet-rows";
import { rangeAddress } from "../core/grid/a1";
import type { DefinedNames } from "./defined-names";
import type { OpcPackage } from "./opc/opc-package";
import { readAutoFilter, type AutoFilter } from "./sheet/auto-filter";
import { ConditionalFormats } from "./sheet/conditional-formats";
import { PageSetup } from "./sheet/page-setup";
import { SheetColumns } from "./sheet/sheet-columns";
import { SheetHyperlinks } from "./sheet/sheet-hyperlinks";
import { SheetMerges } from "./sheet/sheet-merges";
import { SheetProtection } from "./sheet/sheet-protection";
import { SheetTables } from "./sheet/sheet-tables";
import { SheetView } from "./sheet/sheet-view";
import { WORKSHEET_ORDER } from "./sheet/worksheet-order";
import { WorksheetPart } from "./sheet/worksheet-part";
import type { StyleSheet } from "./styles/style-sheet";
import { childOrder, requireChild } from "./xml/ordered-child";
import { isXmlTrue, xmlNumber } from "./xml/xml-values";
import type { XmlElement } from "./xml/xml-element";

export type SheetVisibility = "visible" | "hidden" | "very-hidden";

/** What a worksheet needs of its workbook. */
export interface WorksheetHost {
  readonly opc: OpcPackage;
  readonly names: DefinedNames;
  readonly styles: StyleSheet;
  cellContext(): Omit<CellReadingContext, "mainNamespace" | "tooScattered">;
  rename(sheet: Worksheet, name: string): void;
  setVisibility(sheet: Worksheet, visibility: SheetVisibility): void;
  refusalOfTableName(name: string): string | undefined;
  /** Told of a differential style that lost a user. */
  releaseDifferential(place: number): void;
}

const PROPERTIES_ORDER = childOrder("tabColor", "outlinePr", "pageSetUpPr");
/** Excel's height of a row that nobody set, in points. */
const STANDARD_HEIGHT = 15;

/** One worksheet. Its part is read when a member needs it. All row and column indexes are 0-based. */
export class Worksheet {
  readonly part: WorksheetPart;
  readonly columns: SheetColumns;
  readonly merges: SheetMerges;
  readonly tables: SheetTables;
  readonly charts: SheetCharts;
  readonly hyperlinks: SheetHyperlinks;
  readonly conditionalFormats: ConditionalFormats;
  readonly protection: SheetProtection;
  readonly view: SheetView;
  readonly pageSetup: PageSetup;
  private loaded: { readonly cells: SheetCells; readonly rows: SheetRows } | undefined;

  /**
   * @param id stable while the workbook is open, also when the sheet is renamed or moved
   * @param entry the sheet's element in the workbook part
   */
  constructor(
    readonly id: string,
    readonly entry: XmlElement,
    partName: string,
    private readonly host: WorksheetHost,
  ) {
    const root = (): XmlElement => this.part.root;
    const { opc, names } = host;
    this.part = new WorksheetPart(opc, partName, () => `Sheet “${this.name}”`);
    this.columns = new SheetColumns(root);
    this.merges = new SheetMerges(root);
    this.hyperlinks = new SheetHyperlinks(root, () => opc.relationshipsOf(partName));
    this.protection = new SheetProtection(root);
    this.view = new SheetView(root);
    this.conditionalFormats = new ConditionalFormats(
      root,
      () => host.styles,
      (place) => {
        host.releaseDifferential(place);
      },
    );
    this.tables = new SheetTables({
      opc,
      sheetPart: partName,
      root,
      cells: () => this.cells,
      merges: this.merges,
      refuseName: (name) => host.refusalOfTableName(name),
    });
    this.charts = new SheetCharts({
      opc,
      sheetPart: partName,
      root,
      cells: () => this.cells,
      sheetName: () => this.name,
    });
    this.pageSetup = new PageSetup(root, {
      sheetName: () => this.name,
      read: (name) => names.find(name, id)?.formula ?? null,
      write: (name, formula) => {
        if (formula === null) names.delete(name, id);
        else names.set(name, id, formula);
      },
    });
  }

  get name(): string {
    return this.entry.attribute("name") ?? "";
  }

  /** Renames the sheet, and with it formulas, names and links that lead to it. @throws WorkbookError `invalid-edit`. */
  set name(name: string) {
    this.host.rename(this, name);
  }

  get visibility(): SheetVisibility {
    const state = this.entry.attribute("state");
    return state === "hidden" ? "hidden" : state === "veryHidden" ? "very-hidden" : "visible";
  }

  /** @throws WorkbookError `invalid-edit` when the last visible sheet would be hidden. */
  set visibility(visibility: SheetVisibility) {
    this.host.setVisibility(this, visibility);
  }

  get cells(): SheetCells {
    return this.load().cells;
  }

  get rows(): SheetRows {
    return this.load().rows;
  }

  /** "#RRGGBB", or null for none. */
  get tabColor(): string | null {
    return this.host.styles.palette.resolve(this.part.root.find("sheetPr")?.find("tabColor"));
  }

  set tabColor(color: string | null) {
    const properties = requireChild(this.part.root, "sheetPr", WORKSHEET_ORDER);
    const element = requireChild(properties, "tabColor", PROPERTIES_ORDER);
    for (const name of ["rgb", "theme", "tint", "indexed", "auto"]) element.setAttribute(name, undefined);
    if (color === null) properties.remove(element);
    else element.setAttribute("rgb", `FF${color.slice(1).toUpperCase()}`);
    if (properties.children.length === 0 && properties.attributes.length === 0) this.part.root.remove(properties);
  }

  /** The sheet's own filter (a table has its own), or undefined where there is none. */
  get autoFilter(): AutoFilter | undefined {
    return readAutoFilter(this.part.root);
  }

  /** Whether the cells have been read, so that they can have been changed. */
  get areCellsLoaded(): boolean {
    return this.loaded !== undefined;
  }

  /** Style indexes that cells, rows and columns use. */
  usedStyles(): ReadonlySet<number> {
    return new Set([...this.cells.usedStyles(), ...this.columns.usedStyles()]);
  }

  /** Brings the edits into the package. */
  flush(): void {
    const dimension = this.loaded && !this.loaded.cells.edits.isEmpty ? this.part.root.find("dimension") : undefined;
    if (dimension) {
      const used = this.cells.usedRange(false);
      dimension.setAttribute("ref", used ? rangeAddress(used) : "A1");
    }
    this.part.flush(this.loaded?.cells, this.loaded?.rows);
  }

  private load(): { readonly cells: SheetCells; readonly rows: SheetRows } {
    if (!this.loaded) {
      const block = this.part.readCells(this.host.cellContext());
      const rows: SheetRows = new SheetRows(
        block.rowFormats,
        () => this.cells.edits,
        () => this.rowDefaults(),
      );
      const cells = new SheetCells({
        block,
        rows,
        loadFormulas: () => this.part.readFormulas(),
        columnStyle: (columnIndex) => this.columns.styleIndex(columnIndex),
      });
      this.loaded = { cells, rows };
    }
    return this.loaded;
  }

  private rowDefaults(): { readonly height: number; readonly isHidden: boolean } {
    const format = this.part.root.find("sheetFormatPr");
    return {
      height: xmlNumber(format?.attribute("defaultRowHeight"), STANDARD_HEIGHT),
      isHidden: isXmlTrue(format?.attribute("zeroHeight")),
    };
  }
}
