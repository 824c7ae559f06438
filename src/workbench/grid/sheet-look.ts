import { rangeContains, type CellRange } from "../../core/grid/cell-range";
import type { CellValue } from "../../core/grid/cell-value";
import { isMarkFormula } from "../../core/report/mark-formula";
import type { ConditionalFormatRule } from "../../workbook/sheet/conditional-formats";
import type { Hyperlink } from "../../workbook/sheet/sheet-hyperlinks";
import type { Table } from "../../workbook/sheet/table";
import type { CellStyle } from "../../workbook/styles/cell-style";
import type { DifferentialStyle } from "../../workbook/styles/differential-style";
import type { Workbook } from "../../workbook/workbook";
import type { Worksheet } from "../../workbook/worksheet";
import { compileCondition, type Condition, type ReadCell } from "./compile-condition";
import { formatValue, type FormattedValue } from "./format-value";
import { RangeIndex } from "./range-index";
import { tableLookAt, type TableLook } from "./table-look";

/** Everything that decides how one cell is drawn. */
export interface CellLook {
  readonly value: CellValue;
  /** Without "="; undefined where the cell holds a plain value. */
  readonly formula: string | undefined;
  readonly formatted: FormattedValue;
  readonly style: CellStyle;
  readonly table: TableLook | undefined;
  /** Conditional formats that hold now, the strongest first. */
  readonly conditional: readonly DifferentialStyle[];
  /** Whether one of them is a mark of Roster Check. */
  readonly isMarked: boolean;
  readonly link: Hyperlink | undefined;
}

interface ShownRule {
  readonly rule: ConditionalFormatRule;
  readonly style: DifferentialStyle;
  readonly condition: Condition;
  readonly isMark: boolean;
}

/** One sheet as the grid draws it. Make a new one after every change: ranges are looked up in indexes made once. */
export class SheetLook {
  readonly merges: RangeIndex<CellRange>;
  /** Conditional formats that the workbench keeps but cannot show. */
  readonly hiddenRuleCount: number;
  private readonly rules: RangeIndex<ShownRule>;
  private readonly links: RangeIndex<Hyperlink>;
  private readonly readCell: ReadCell;

  constructor(
    private readonly workbook: Workbook,
    readonly sheet: Worksheet,
    /** Whether nobody has calculated the formula of this cell; it is shown in place of a result. */
    private readonly isUncomputed: (rowIndex: number, columnIndex: number) => boolean,
  ) {
    this.readCell = (rowIndex, columnIndex) =>
      rowIndex < 0 || columnIndex < 0 ? "" : sheet.cells.value(rowIndex, columnIndex);
    this.merges = new RangeIndex(sheet.merges.list().map((merge) => [merge, [merge]]));
    this.links = new RangeIndex(sheet.hyperlinks.list().map((link) => [link, [link.range]]));
    const rules = sheet.conditionalFormats.list();
    const shown = rules.flatMap(toShownRule).sort((a, b) => a.rule.priority - b.rule.priority);
    this.rules = new RangeIndex(shown.map((rule) => [rule, rule.rule.ranges]));
    this.hiddenRuleCount = rules.length - shown.length;
  }

  cell(rowIndex: number, columnIndex: number): CellLook {
    const { cells, tables } = this.sheet;
    const value = cells.value(rowIndex, columnIndex);
    const formula = cells.formula(rowIndex, columnIndex);
    const style = this.workbook.styles.style(cells.styleIndex(rowIndex, columnIndex));
    const holding = this.rulesAt(rowIndex, columnIndex);
    const numberFormat = holding.find((shown) => shown.style.numberFormat)?.style.numberFormat ?? style.numberFormat;
    const table = tables.list().find((one) => rangeContains(one.range, rowIndex, columnIndex));
    return {
      value,
      formula,
      formatted:
        formula !== undefined && this.isUncomputed(rowIndex, columnIndex)
          ? { text: `=${formula}`, side: "left", color: null }
          : formatValue(value, numberFormat, this.workbook.dateSystem),
      style,
      table: table && this.tableLook(table, style, rowIndex, columnIndex),
      conditional: holding.map((shown) => shown.style),
      isMarked: holding.some((shown) => shown.isMark),
      link: this.links.at(rowIndex, columnIndex)[0],
    };
  }

  /** Whether the cell shows nothing, so that a neighbour's long text may run over it. */
  isEmpty(rowIndex: number, columnIndex: number): boolean {
    return this.sheet.cells.value(rowIndex, columnIndex) === "" && this.merges.at(rowIndex, columnIndex).length === 0;
  }

  /** A table's text colour gives way to one that the user chose; the workbook's default colour is no choice. */
  private tableLook(table: Table, style: CellStyle, rowIndex: number, columnIndex: number): TableLook | undefined {
    const look = tableLookAt(table, this.workbook.styles, rowIndex, columnIndex);
    const isChosen = style.font.color !== this.workbook.styles.style(0).font.color;
    return look && isChosen ? { ...look, text: null } : look;
  }

  private rulesAt(rowIndex: number, columnIndex: number): readonly ShownRule[] {
    const holding: ShownRule[] = [];
    for (const shown of this.rules.at(rowIndex, columnIndex)) {
      const origin = shown.rule.ranges[0];
      if (!origin) continue;
      if (!shown.condition(this.readCell, rowIndex - origin.rowIndex, columnIndex - origin.columnIndex)) continue;
      holding.push(shown);
      if (shown.rule.stopIfTrue) break;
    }
    return holding;
  }
}

function toShownRule(rule: ConditionalFormatRule): ShownRule[] {
  const formula = rule.formulas[0];
  if (rule.type !== "expression" || formula === undefined || rule.style === null) return [];
  const condition = compileCondition(formula);
  return condition ? [{ rule, style: rule.style, condition, isMark: isMarkFormula(formula) }] : [];
}
