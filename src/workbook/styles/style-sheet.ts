import { childOrder, insertInOrder } from "../xml/ordered-child";
import { isXmlTrue, xmlNumber } from "../xml/xml-values";
import type { XmlElement } from "../xml/xml-element";
import type { CellStyle, CellStyleChange } from "./cell-style";
import { ColorPalette } from "./color-palette";
import { readDifferentialStyle, writeDifferentialStyle, type DifferentialStyle } from "./differential-style";
import { NumberFormats } from "./number-formats";
import { readAlignment, readBorder, readFill, readFont } from "./read-style";
import { StyleList } from "./style-list";
import { tintColor, type ThemeColors } from "./theme-colors";
import { applyAlignment, applyBorder, applyFont, writeCellFill } from "./write-style";

const ORDER = childOrder(
  "numFmts",
  "fonts",
  "fills",
  "borders",
  "cellStyleXfs",
  "cellXfs",
  "cellStyles",
  "dxfs",
  "tableStyles",
  "colors",
  "extLst",
);
const XF_ORDER = childOrder("alignment", "protection", "extLst");

/** The workbook's styles. Entries are only ever added; one that exists already is found again. */
export class StyleSheet {
  readonly palette: ColorPalette;
  private readonly fonts: StyleList;
  private readonly fills: StyleList;
  private readonly borders: StyleList;
  private readonly formats: StyleList;
  private readonly differentials: StyleList;
  private readonly numberFormats: NumberFormats;
  private readonly resolved = new Map<number, CellStyle>();
  private readonly derived = new Map<string, Map<number, number>>();

  /** @param root the `styleSheet` element, which is read and extended in place */
  constructor(
    private readonly root: XmlElement,
    theme: ThemeColors,
  ) {
    this.palette = new ColorPalette(theme, root);
    this.fonts = this.list("fonts");
    this.fills = this.list("fills");
    this.borders = this.list("borders");
    this.formats = this.list("cellXfs");
    this.differentials = this.list("dxfs");
    this.numberFormats = new NumberFormats(
      root.find("numFmts"),
      () => root.find("numFmts") ?? this.makeContainer("numFmts"),
    );
  }

  /** The style behind an index of `SheetCells.styleIndex`; the same object for the same index. An unknown index gives style 0. */
  style(styleIndex: number): CellStyle {
    const index = styleIndex >= 0 && styleIndex < this.formats.length ? styleIndex : 0;
    let style = this.resolved.get(index);
    if (!style) {
      style = this.resolve(this.formats.at(index));
      this.resolved.set(index, style);
    }
    return style;
  }

  /** Format code of an index, without resolving the rest. */
  numberFormat(styleIndex: number): string {
    return this.numberFormats.code(xmlNumber(this.formats.at(styleIndex)?.attribute("numFmtId"), 0));
  }

  /** Index of the base style with these changes; everything else of the base is kept. Base 0 is the workbook's default. */
  derive(baseIndex: number, change: CellStyleChange): number {
    return this.deriver(change)(baseIndex);
  }

  /** `derive` for many cells that change alike. */
  deriver(change: CellStyleChange): (baseIndex: number) => number {
    const key = JSON.stringify(change);
    let known = this.derived.get(key);
    if (!known) this.derived.set(key, (known = new Map<number, number>()));
    const byBase = known;
    return (baseIndex) => {
      let index = byBase.get(baseIndex);
      if (index === undefined) {
        this.ensureDefaults();
        index = this.formats.placeOf(this.build(baseIndex, change));
        byBase.set(baseIndex, index);
      }
      return index;
    };
  }

  /** Number of a differential style (`dxfId`), added where the workbook lacks it. */
  placeOfDifferential(style: DifferentialStyle): number {
    const dxf = this.differentials.create("dxf");
    const code = style.numberFormat;
    writeDifferentialStyle(dxf, style, code === undefined ? 0 : this.numberFormats.idOf(code));
    return this.differentials.placeOf(dxf);
  }

  differential(place: number): DifferentialStyle | null {
    const dxf = this.differentials.at(place);
    return dxf ? readDifferentialStyle(dxf, this.palette) : null;
  }

  /** "#RRGGBB" of a theme colour by its number (0 light 1, 1 dark 1, … 4 accent 1 … 10 hyperlink) with a tint from -1 to 1. */
  themeColor(index: number, tint = 0): string {
    return tintColor(this.palette.theme[index] ?? "#000000", tint);
  }

  get formatCount(): number {
    return this.formats.length;
  }

  get differentialCount(): number {
    return this.differentials.length;
  }

  /** Drops what stands at the end of its list and is used no more; `uses` tells of cell formats and differential styles. */
  dropTrailing(
    isFormatDispensable: (index: number) => boolean,
    isDifferentialDispensable: (index: number) => boolean,
  ): void {
    this.differentials.dropTrailing(isDifferentialDispensable);
    const dropped = this.formats.dropTrailing(isFormatDispensable);
    if (dropped.length === 0) return;
    this.resolved.clear();
    for (const byBase of this.derived.values()) byBase.clear();
    this.dropUnused(this.fonts, dropped, "fontId");
    this.dropUnused(this.fills, dropped, "fillId");
    this.dropUnused(this.borders, dropped, "borderId");
    this.dropUnusedNumberFormats(dropped);
  }

  private resolve(format: XmlElement | undefined): CellStyle {
    const part = (list: StyleList, attribute: string): XmlElement | undefined =>
      list.at(xmlNumber(format?.attribute(attribute), 0));
    const protection = format?.find("protection");
    return {
      numberFormat: this.numberFormats.code(xmlNumber(format?.attribute("numFmtId"), 0)),
      font: readFont(part(this.fonts, "fontId"), this.palette),
      fill: readFill(part(this.fills, "fillId"), this.palette),
      border: readBorder(part(this.borders, "borderId"), this.palette),
      alignment: readAlignment(format?.find("alignment")),
      protection: {
        locked: isXmlTrue(protection?.attribute("locked"), true),
        hidden: isXmlTrue(protection?.attribute("hidden")),
      },
    };
  }

  private build(baseIndex: number, change: CellStyleChange): XmlElement {
    const base = this.formats.at(baseIndex) ?? this.formats.at(0);
    const format = base?.clone() ?? this.formats.create("xf");
    const refer = (attribute: string, flag: string, place: number): void => {
      if (xmlNumber(format.attribute(attribute), 0) === place) return;
      format.setAttribute(attribute, String(place));
      format.setAttribute(flag, "1");
    };
    if (change.numberFormat !== undefined)
      refer("numFmtId", "applyNumberFormat", this.numberFormats.idOf(change.numberFormat));
    if (change.font) refer("fontId", "applyFont", this.placeOfFont(format, change.font));
    if (change.fill) refer("fillId", "applyFill", this.placeOfFill(format, change.fill));
    if (change.border) refer("borderId", "applyBorder", this.placeOfBorder(format, change.border));
    if (change.alignment) {
      const alignment = childForEditing(format, "alignment");
      applyAlignment(alignment, change.alignment);
      settleChild(format, alignment, "applyAlignment");
    }
    if (change.protection) {
      const protection = childForEditing(format, "protection");
      const { locked, hidden } = change.protection;
      if (locked !== undefined) protection.setAttribute("locked", locked ? undefined : "0");
      if (hidden !== undefined) protection.setAttribute("hidden", hidden ? "1" : undefined);
      settleChild(format, protection, "applyProtection");
    }
    return format;
  }

  private placeOfFont(format: XmlElement, change: NonNullable<CellStyleChange["font"]>): number {
    const font = this.fonts.at(xmlNumber(format.attribute("fontId"), 0))?.clone() ?? this.fonts.create("font");
    applyFont(font, change);
    return this.fonts.placeOf(font);
  }

  private placeOfFill(format: XmlElement, change: NonNullable<CellStyleChange["fill"]>): number {
    const present = readFill(this.fills.at(xmlNumber(format.attribute("fillId"), 0)), this.palette);
    const merged = { ...present, ...change };
    const isColoured = merged.color !== null || merged.patternColor !== null;
    // A colour alone makes a plain fill, and no colour on a plain fill means no fill, as in Excel.
    if (change.pattern === undefined) {
      if (merged.pattern === null && isColoured) merged.pattern = "solid";
      if (merged.pattern === "solid" && merged.color === null) merged.pattern = null;
      if (merged.pattern === "gradient") merged.pattern = merged.color === null ? null : "solid";
    }
    const fill = this.fills.create("fill");
    writeCellFill(fill, merged);
    return this.fills.placeOf(fill);
  }

  private placeOfBorder(format: XmlElement, change: NonNullable<CellStyleChange["border"]>): number {
    const border =
      this.borders.at(xmlNumber(format.attribute("borderId"), 0))?.clone() ?? this.borders.create("border");
    applyBorder(border, change);
    return this.borders.placeOf(border);
  }

  /** A style sheet may lack what index 0 (and, for fills, 1) always means; without it ours would take that place. */
  private ensureDefaults(): void {
    if (this.fonts.length === 0) {
      const font = this.fonts.create("font");
      applyFont(font, { size: 11, name: "Calibri" });
      this.fonts.placeOf(font);
    }
    for (const pattern of [null, "gray125"].slice(this.fills.length)) {
      const fill = this.fills.create("fill");
      writeCellFill(fill, { pattern, color: null, patternColor: null });
      this.fills.placeOf(fill);
    }
    if (this.borders.length === 0) {
      const border = this.borders.create("border");
      for (const side of ["left", "right", "top", "bottom", "diagonal"]) border.append(border.create(side));
      this.borders.placeOf(border);
    }
    if (this.formats.length === 0) {
      const format = this.formats.create("xf");
      for (const id of ["numFmtId", "fontId", "fillId", "borderId"]) format.setAttribute(id, "0");
      this.formats.placeOf(format);
    }
  }

  private dropUnused(list: StyleList, dropped: readonly XmlElement[], attribute: string): void {
    const candidates = new Set(dropped.map((format) => format.attribute(attribute)));
    const used = this.usesOf(attribute);
    list.dropTrailing((index) => candidates.has(String(index)) && !used.has(String(index)));
  }

  private dropUnusedNumberFormats(dropped: readonly XmlElement[]): void {
    const used = this.usesOf("numFmtId");
    for (const format of dropped) {
      const id = format.attribute("numFmtId") ?? "0";
      if (!used.has(id)) this.numberFormats.drop(Number(id));
    }
  }

  private usesOf(attribute: string): Set<string | undefined> {
    const named = this.root.find("cellStyleXfs")?.elements("xf") ?? [];
    const formats = this.root.find("cellXfs")?.elements("xf") ?? [];
    return new Set([...named, ...formats].map((format) => format.attribute(attribute)));
  }

  private list(local: string): StyleList {
    return new StyleList(this.root.find(local), () => this.makeContainer(local));
  }

  private makeContainer(local: string): XmlElement {
    const container = this.root.create(local);
    insertInOrder(this.root, container, ORDER);
    return container;
  }
}

function childForEditing(format: XmlElement, local: string): XmlElement {
  return format.find(local) ?? format.create(local);
}

/** Keeps a child that says something, drops one that says nothing, and sets the flag that makes Excel look at it. */
function settleChild(format: XmlElement, child: XmlElement, flag: string): void {
  if (child.attributes.length === 0) {
    format.remove(child);
    return;
  }
  if (child.parent !== format) insertInOrder(format, child, XF_ORDER);
  format.setAttribute(flag, "1");
}
