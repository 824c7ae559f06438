import type { CellRange } from "../../core/grid/cell-range";
import type { DifferentialStyle } from "../styles/differential-style";
import type { StyleSheet } from "../styles/style-sheet";
import { insertInOrder } from "../xml/ordered-child";
import { isXmlTrue, xmlNumber } from "../xml/xml-values";
import type { XmlElement } from "../xml/xml-element";
import { parseRangeList, rangeListSource } from "./range-list";
import { WORKSHEET_ORDER } from "./worksheet-order";

/** One conditional format rule with the ranges that it watches. Those kept in extension lists are counted, not listed. */
export interface ConditionalFormatRule {
  /** Stable while the workbook is open. */
  readonly id: string;
  /** As the file says it: "expression" (a custom formula), "cellIs", "dataBar", "colorScale", "containsText", … */
  readonly type: string;
  readonly ranges: readonly CellRange[];
  /** Without "=", relative to the top left cell of the first range; a rule may have up to three, many types have none. */
  readonly formulas: readonly string[];
  /** For "cellIs": "equal", "between", …; else null. */
  readonly operator: string | null;
  /** 1 is tried first. */
  readonly priority: number;
  readonly stopIfTrue: boolean;
  readonly style: DifferentialStyle | null;
}

export interface NewFormulaRule {
  readonly ranges: readonly CellRange[];
  /** Without "=", relative to the top left cell of the first range. */
  readonly formula: string;
  readonly style: DifferentialStyle;
  readonly stopIfTrue?: boolean;
  /** Left out: after all others, so that no rule of the user's is overruled. */
  readonly priority?: number;
}

/** The conditional formats of one sheet. */
export class ConditionalFormats {
  private readonly ids = new WeakMap<XmlElement, string>();
  private lastId = 0;
  private lastPriority: number | undefined;

  /** @param release told of a differential style that lost a user */
  constructor(
    private readonly root: () => XmlElement,
    private readonly styles: () => StyleSheet,
    private readonly release: (differentialPlace: number) => void,
  ) {}

  /** In the file's order. */
  list(): readonly ConditionalFormatRule[] {
    return this.entries().map(({ container, rule }) => this.read(container, rule));
  }

  add(rule: NewFormulaRule): ConditionalFormatRule {
    const root = this.root();
    const priority = rule.priority ?? this.highestPriority() + 1;
    this.lastPriority = Math.max(this.highestPriority(), priority);
    const element = root.create("cfRule", {
      type: "expression",
      dxfId: String(this.styles().placeOfDifferential(rule.style)),
      priority: String(priority),
      stopIfTrue: rule.stopIfTrue === true ? "1" : undefined,
    });
    const formula = root.create("formula");
    formula.setText(rule.formula);
    element.append(formula);
    const container = this.placeAlone(element, rangeListSource(rule.ranges));
    return this.read(container, element);
  }

  /** Removes the rules that the test accepts; gives how many. */
  remove(accepts: (rule: ConditionalFormatRule) => boolean): number {
    const gone = this.entries().filter(({ container, rule }) => accepts(this.read(container, rule)));
    const emptied = new Set<XmlElement>();
    for (const { container, rule } of gone) {
      container.remove(rule);
      if (container.elements("cfRule").length === 0) emptied.add(container);
      this.releaseStyle(rule);
    }
    if (emptied.size > 0) this.root().removeWhere((element) => emptied.has(element));
    if (gone.length > 0) this.lastPriority = undefined;
    return gone.length;
  }

  /** Changes one rule in its place; nothing where no rule has the id. */
  update(id: string, change: Partial<NewFormulaRule>): void {
    const entry = this.entries().find(({ rule }) => this.idOf(rule) === id);
    if (!entry) return;
    const { container, rule } = entry;
    if (change.formula !== undefined) (rule.find("formula") ?? appended(rule, "formula")).setText(change.formula);
    if (change.style) {
      this.releaseStyle(rule);
      rule.setAttribute("dxfId", String(this.styles().placeOfDifferential(change.style)));
    }
    if (change.stopIfTrue !== undefined) rule.setAttribute("stopIfTrue", change.stopIfTrue ? "1" : undefined);
    if (change.priority !== undefined) {
      rule.setAttribute("priority", String(change.priority));
      this.lastPriority = undefined;
    }
    if (!change.ranges) return;
    const sqref = rangeListSource(change.ranges);
    if (container.elements("cfRule").length === 1) {
      container.setAttribute("sqref", sqref);
    } else {
      container.remove(rule);
      this.placeAlone(rule, sqref);
    }
  }

  private entries(): { readonly container: XmlElement; readonly rule: XmlElement }[] {
    return this.root()
      .elements("conditionalFormatting")
      .flatMap((container) => container.elements("cfRule").map((rule) => ({ container, rule })));
  }

  private read(container: XmlElement, rule: XmlElement): ConditionalFormatRule {
    const place = rule.attribute("dxfId");
    return {
      id: this.idOf(rule),
      type: rule.attribute("type") ?? "",
      ranges: parseRangeList(container.attribute("sqref")),
      formulas: rule.elements("formula").map((formula) => formula.text),
      operator: rule.attribute("operator") ?? null,
      priority: xmlNumber(rule.attribute("priority"), 0),
      stopIfTrue: isXmlTrue(rule.attribute("stopIfTrue")),
      style: place === undefined ? null : this.styles().differential(Number(place)),
    };
  }

  private idOf(rule: XmlElement): string {
    let id = this.ids.get(rule);
    if (id === undefined) {
      id = String(++this.lastId);
      this.ids.set(rule, id);
    }
    return id;
  }

  private placeAlone(rule: XmlElement, sqref: string): XmlElement {
    const root = this.root();
    const container = root.create("conditionalFormatting", { sqref }, rule);
    insertInOrder(root, container, WORKSHEET_ORDER);
    return container;
  }

  /** Rules of all kinds share one row of priorities, those in extension lists included. */
  private highestPriority(): number {
    this.lastPriority ??= allRules(this.root()).reduce(
      (highest, rule) => Math.max(highest, xmlNumber(rule.attribute("priority"), 0)),
      0,
    );
    return this.lastPriority;
  }

  private releaseStyle(rule: XmlElement): void {
    const place = rule.attribute("dxfId");
    if (place !== undefined) this.release(Number(place));
  }
}

function allRules(root: XmlElement): XmlElement[] {
  const inside = (element: XmlElement): XmlElement[] =>
    element.elements().flatMap((child) => (child.local === "cfRule" ? [child] : inside(child)));
  return [...root.elements("conditionalFormatting"), ...root.elements("extLst")].flatMap(inside);
}

function appended(parent: XmlElement, local: string): XmlElement {
  const child = parent.create(local);
  parent.append(child);
  return child;
}
