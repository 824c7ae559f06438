export type UnderlineStyle = "none" | "single" | "double" | "singleAccounting" | "doubleAccounting";
export type HorizontalAlignment =
  "general" | "left" | "center" | "right" | "fill" | "justify" | "centerContinuous" | "distributed";
export type VerticalAlignment = "top" | "center" | "bottom" | "justify" | "distributed";
/** As the file writes them. */
export type BorderLineStyle =
  | "thin"
  | "medium"
  | "dashed"
  | "dotted"
  | "thick"
  | "double"
  | "hair"
  | "mediumDashed"
  | "dashDot"
  | "mediumDashDot"
  | "dashDotDot"
  | "mediumDashDotDot"
  | "slantDashDot";
/** As the file writes them, e.g. "solid", "gray125", "darkUp", "lightGrid". */
export type FillPattern = string;

/** Colours are "#RRGGBB", resolved from theme, tint and palette; null is Excel's automatic colour. */
export interface FontStyle {
  readonly name: string;
  /** Points. */
  readonly size: number;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly underline: UnderlineStyle;
  readonly strikethrough: boolean;
  readonly color: string | null;
}

/** `pattern` null is no fill. For "solid" `color` is what shows; for others `patternColor` draws over `color`. */
export interface FillStyle {
  readonly pattern: FillPattern | null;
  readonly color: string | null;
  readonly patternColor: string | null;
}

export interface BorderLine {
  readonly style: BorderLineStyle;
  readonly color: string | null;
}

export interface BorderStyle {
  readonly left: BorderLine | null;
  readonly right: BorderLine | null;
  readonly top: BorderLine | null;
  readonly bottom: BorderLine | null;
}

export interface AlignmentStyle {
  readonly horizontal: HorizontalAlignment;
  readonly vertical: VerticalAlignment;
  readonly wrapText: boolean;
  readonly indent: number;
}

/** How a cell looks, resolved. What the model does not name (gradients, font schemes, …) is kept by `StyleSheet.derive`. */
export interface CellStyle {
  /** Format code as Excel shows it in English: "General", "0.00", "m/d/yyyy", "@". */
  readonly numberFormat: string;
  readonly font: FontStyle;
  readonly fill: FillStyle;
  readonly border: BorderStyle;
  readonly alignment: AlignmentStyle;
  readonly protection: { readonly locked: boolean; readonly hidden: boolean };
}

/** What to change of a style; parts left out stay as they are. */
export interface CellStyleChange {
  readonly numberFormat?: string;
  readonly font?: Partial<FontStyle>;
  readonly fill?: Partial<FillStyle>;
  readonly border?: Partial<BorderStyle>;
  readonly alignment?: Partial<AlignmentStyle>;
  readonly protection?: Partial<CellStyle["protection"]>;
}
