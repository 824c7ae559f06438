import { cellAddress } from "../../core/grid/a1";
import type { BorderLine, BorderLineStyle, FontStyle } from "../../workbook/styles/cell-style";
import type { CellLook } from "./sheet-look";
import { fontFamily, LINE_HEIGHT } from "./text-measure";

/** Pixels left and right of a cell's text. */
export const CELL_PADDING = 3;
/** Pixels of one step of a cell's indent. */
export const INDENT = 9;

type Side = "left" | "right" | "top" | "bottom";

/** What the cells around this one have to say about it. */
export interface CellSurroundings {
  /** Looks of the next visible cells; their left and top lines are drawn by this cell. */
  readonly right: CellLook | undefined;
  readonly below: CellLook | undefined;
  /** Pixels of empty cells after and before this one, which long text may run over. */
  readonly roomAfter: number;
  readonly roomBefore: number;
  /** Pixels of the cell itself. */
  readonly width: number;
  /** Points in which the cell's font is drawn. */
  readonly fontSize: number;
  readonly showGridlines: boolean;
  /** The shown text is wider than the cell; Excel shows such a number as "####". */
  readonly isNumberTooWide: boolean;
}

/** Draws one cell. Place and size are left to the caller. */
export function createCellElement(
  look: CellLook,
  rowIndex: number,
  columnIndex: number,
  around: CellSurroundings,
): HTMLElement {
  const element = document.createElement("div");
  element.className = "cell";
  element.id = cellElementId(rowIndex, columnIndex);
  element.role = "gridcell";
  element.ariaColIndex = String(columnIndex + 2);
  element.ariaSelected = "false";
  element.dataset.row = String(rowIndex);
  element.dataset.column = String(columnIndex);
  element.dataset.address = cellAddress(rowIndex, columnIndex);
  const descriptions = describe(look);
  if (descriptions !== "") element.setAttribute("aria-description", descriptions);
  paintFill(element, look);
  paintLines(element, look, around);
  if (look.formatted.text !== "") element.append(createText(element, look, around));
  if (look.table?.hasFilterButton) element.append(createFilterButton());
  return element;
}

/** The id by which the grid names its active cell to assistive technology. */
export function cellElementId(rowIndex: number, columnIndex: number): string {
  return `cell-${cellAddress(rowIndex, columnIndex)}`;
}

function describe(look: CellLook): string {
  const parts: string[] = [];
  if (look.isMarked) parts.push("Marked by Roster Check.");
  if (look.formula !== undefined) parts.push("Formula.");
  if (look.link) parts.push(`Link to ${look.link.location ?? look.link.address ?? "nowhere"}.`);
  return parts.join(" ");
}

function paintFill(element: HTMLElement, look: CellLook): void {
  const fill = fillOf(look);
  if (fill !== null) element.style.setProperty("--cell-fill", fill);
}

/** The colour behind the text; null where the sheet shows through. Patterns are drawn as their background colour. */
function fillOf(look: CellLook): string | null {
  for (const { fill } of look.conditional) {
    if (fill?.color) return fill.color;
  }
  const own = look.style.fill;
  if (own.pattern !== null && own.pattern !== "none") return own.color ?? own.patternColor;
  return look.table?.fill ?? null;
}

function paintLines(element: HTMLElement, look: CellLook, around: CellSurroundings): void {
  const right = lineBetween(look, "right", around.right, "left");
  const bottom = lineBetween(look, "bottom", around.below, "top");
  const grid = around.showGridlines && fillOf(look) === null ? "1px solid var(--gridline)" : "0";
  element.style.borderRight = right ? toCss(right) : grid;
  element.style.borderBottom = bottom ? toCss(bottom) : grid;
  if (element.dataset.column === "0") paintOuterLine(element, "borderLeft", lineOf(look, "left"));
  if (element.dataset.row === "0") paintOuterLine(element, "borderTop", lineOf(look, "top"));
}

function paintOuterLine(element: HTMLElement, side: "borderLeft" | "borderTop", line: BorderLine | null): void {
  if (line) element.style[side] = toCss(line);
}

/** Two neighbours share one line: a mark's comes first, then the cell's own. */
function lineBetween(look: CellLook, side: Side, next: CellLook | undefined, nextSide: Side): BorderLine | null {
  const own = lineOf(look, side);
  const theirs = next ? lineOf(next, nextSide) : null;
  return next?.isMarked && theirs ? theirs : (own ?? theirs);
}

function lineOf(look: CellLook, side: Side): BorderLine | null {
  for (const { border } of look.conditional) {
    const line = border?.[side];
    if (line) return line;
  }
  const own = look.style.border[side];
  if (own) return own;
  const tableColor = side === "top" ? look.table?.lineAbove : side === "bottom" ? look.table?.lineBelow : null;
  return tableColor ? { style: "thin", color: tableColor } : null;
}

const LINES: Readonly<Record<BorderLineStyle, string>> = {
  thin: "1px solid",
  hair: "1px dotted",
  dotted: "1px dotted",
  dashed: "1px dashed",
  dashDot: "1px dashed",
  dashDotDot: "1px dashed",
  slantDashDot: "1px dashed",
  medium: "2px solid",
  mediumDashed: "2px dashed",
  mediumDashDot: "2px dashed",
  mediumDashDotDot: "2px dashed",
  thick: "3px solid",
  double: "3px double",
};

function toCss(line: BorderLine): string {
  return `${LINES[line.style]} ${line.color ?? "CanvasText"}`;
}

function createText(element: HTMLElement, look: CellLook, around: CellSurroundings): HTMLElement {
  const { alignment } = look.style;
  const side = textSide(look);
  const text = document.createElement("span");
  text.className = look.link ? "cell-text cell-link" : "cell-text";
  text.textContent = around.isNumberTooWide
    ? "#".repeat(Math.max(1, Math.floor(around.width / 8)))
    : look.formatted.text;
  if (around.isNumberTooWide) element.ariaLabel = look.formatted.text;
  paintFont(text, look, around.fontSize);

  element.style.justifyContent = { left: "flex-start", center: "center", right: "flex-end" }[side];
  element.style.alignItems = {
    top: "flex-start",
    center: "center",
    bottom: "flex-end",
    justify: "flex-start",
    distributed: "center",
  }[alignment.vertical];
  const indent = alignment.indent * INDENT;
  if (indent > 0) text.style[side === "right" ? "paddingRight" : "paddingLeft"] = `${indent}px`;

  if (alignment.wrapText) {
    text.classList.add("cell-text-wrapped");
    text.style.textAlign = side;
    return text;
  }
  const room = side === "left" ? around.roomAfter : side === "right" ? around.roomBefore : 0;
  const overflows = typeof look.value === "string" && room > 0;
  text.style.maxWidth = `${around.width - 2 * CELL_PADDING + (overflows ? room : 0)}px`;
  if (overflows) {
    element.classList.add("cell-overflowing");
  }
  return text;
}

function textSide(look: CellLook): "left" | "center" | "right" {
  switch (look.style.alignment.horizontal) {
    case "center":
    case "centerContinuous":
    case "distributed":
      return "center";
    case "right":
      return "right";
    case "general":
      return look.formatted.side;
    case "left":
    case "fill":
    case "justify":
      return "left";
  }
}

function paintFont(text: HTMLElement, look: CellLook, fontSize: number): void {
  const { font } = look.style;
  const laid = fontOver(look);
  text.style.fontFamily = fontFamily(font);
  text.style.fontSize = `${fontSize}pt`;
  text.style.lineHeight = `${font.size * LINE_HEIGHT}pt`;
  if (laid.bold) text.style.fontWeight = "bold";
  if (laid.italic) text.style.fontStyle = "italic";
  const lines = [laid.underline === "none" ? "" : "underline", laid.strikethrough ? "line-through" : ""];
  if (lines.some((line) => line !== "")) text.style.textDecorationLine = lines.join(" ").trim();
  if (laid.underline.startsWith("double")) text.style.textDecorationStyle = "double";
  if (laid.color !== null) text.style.setProperty("--cell-ink", laid.color);
}

/** The font with what tables, number formats and conditional formats lay over it. */
function fontOver(look: CellLook): Pick<FontStyle, "bold" | "italic" | "underline" | "strikethrough" | "color"> {
  const own = look.style.font;
  const base = {
    bold: own.bold || look.table?.bold === true,
    italic: own.italic,
    underline: own.underline,
    strikethrough: own.strikethrough,
    color: look.formatted.color ?? look.table?.text ?? own.color,
  };
  return look.conditional.reduceRight((font, { font: change }) => ({ ...font, ...change }), base);
}

function createFilterButton(): HTMLElement {
  const button = document.createElement("span");
  button.className = "cell-filter";
  button.ariaHidden = "true";
  return button;
}
