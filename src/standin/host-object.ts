import type { CellRange } from "../core/grid/cell-range";
import type { Chart } from "../workbook/charts/chart";
import type { Table } from "../workbook/sheet/table";
import type { Worksheet } from "../workbook/worksheet";

/** Cells of one sheet that an object stands for; formats and conditional formats hang on them. */
interface OnCells {
  readonly sheet: Worksheet;
  /** At least one; in the order asked for. */
  readonly ranges: readonly CellRange[];
}

interface OnSheet {
  readonly sheet: Worksheet;
}

/** A conditional format by the id that the workbook model gives it. */
interface OnRule {
  readonly sheet: Worksheet;
  readonly ruleId: string;
}

/** A chart, or a part of it. */
interface OnChart {
  readonly sheet: Worksheet;
  readonly chart: Chart;
}

/** One series of a chart, by its place from 0. */
interface OnSeries extends OnChart {
  readonly place: number;
}

/** Objects of which a workbook has one need no data of their own. */
type Single = Readonly<Record<string, never>>;

/** What each kind of object holds. The workbook itself is at hand everywhere, in the session. */
export interface HostSelves {
  readonly AddinInternalService: Single;
  readonly Application: Single;
  readonly AppRuntimeService: Single;
  readonly AutoFilter: { readonly sheet: Worksheet; readonly table: Table | null };
  readonly Chart: OnChart;
  readonly ChartAxes: OnChart;
  readonly ChartAxis: OnChart & { readonly axis: "category" | "value" };
  readonly ChartCollection: OnSheet;
  readonly ChartFill: OnSeries;
  readonly ChartLegend: OnChart;
  readonly ChartSeries: OnSeries;
  readonly ChartSeriesCollection: OnChart;
  readonly ChartSeriesFormat: OnSeries;
  readonly ChartTitle: OnChart;
  readonly ConditionalFormat: OnRule;
  readonly ConditionalFormatCollection: OnCells;
  readonly ConditionalFormatRule: OnRule;
  readonly ConditionalRangeBorder: OnRule & { readonly edge: "top" | "bottom" | "left" | "right" };
  readonly ConditionalRangeBorderCollection: OnRule;
  readonly ConditionalRangeFill: OnRule;
  readonly ConditionalRangeFont: OnRule;
  readonly ConditionalRangeFormat: OnRule;
  readonly CustomConditionalFormat: OnRule;
  readonly FormatProtection: OnCells;
  readonly FunctionResult: { readonly value: number };
  readonly Functions: Single;
  readonly HeaderFooter: OnSheet;
  readonly HeaderFooterGroup: OnSheet;
  readonly NamedItem: { readonly name: string; readonly scope: Worksheet | null };
  readonly NamedItemCollection: { readonly scope: Worksheet | null };
  readonly PageBreak: { readonly sheet: Worksheet; readonly rowIndex: number };
  readonly PageBreakCollection: OnSheet;
  readonly PageLayout: OnSheet;
  readonly Range: { readonly sheet: Worksheet; readonly range: CellRange };
  readonly RangeAreas: OnCells;
  readonly RangeBorder: OnCells & { readonly edge: RangeEdge };
  readonly RangeBorderCollection: OnCells;
  readonly RangeCollection: OnCells;
  readonly RangeFill: OnCells;
  readonly RangeFont: OnCells;
  readonly RangeFormat: OnCells;
  readonly Runtime: Single;
  readonly Setting: { readonly key: string };
  readonly SettingCollection: Single;
  readonly Table: { readonly sheet: Worksheet; readonly table: Table };
  readonly TableCollection: { readonly sheet: Worksheet | null };
  readonly TableScopedCollection: OnCells & { readonly fullyContained: boolean };
  readonly Workbook: Single;
  /** By the id that `CreatedWorkbooks` gave. */
  readonly WorkbookCreated: { readonly id: string };
  readonly WorkbookProtection: Single;
  readonly Worksheet: OnSheet;
  readonly WorksheetCollection: Single;
  readonly WorksheetFreezePanes: OnSheet;
  readonly WorksheetProtection: OnSheet;
}

export type RangeEdge = "EdgeTop" | "EdgeBottom" | "EdgeLeft" | "EdgeRight" | "InsideVertical" | "InsideHorizontal";

/** The name of an object's type as Excel's API has it. */
export type HostTypeName = keyof HostSelves;

export interface HostObjectOf<Type extends HostTypeName> {
  readonly type: Type;
  readonly self: HostSelves[Type];
}

/** One object of Excel's API: plain data; what it can do stands in the table of its type. */
export type HostObject = { readonly [Type in HostTypeName]: HostObjectOf<Type> }[HostTypeName];

export function isHostObject(value: unknown): value is HostObject {
  return typeof value === "object" && value !== null && "type" in value && "self" in value;
}
