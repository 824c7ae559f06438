import { addinInternalServiceDefinition } from "./objects/addin-internal-service";
import { appRuntimeServiceDefinition } from "./objects/app-runtime-service";
import { applicationDefinition } from "./objects/application";
import { autoFilterDefinition } from "./objects/auto-filter";
import { chartAxesDefinition } from "./objects/chart-axes";
import { chartAxisDefinition } from "./objects/chart-axis";
import { chartCollectionDefinition } from "./objects/chart-collection";
import { chartFillDefinition } from "./objects/chart-fill";
import { chartLegendDefinition } from "./objects/chart-legend";
import { chartSeriesCollectionDefinition } from "./objects/chart-series-collection";
import { chartSeriesFormatDefinition } from "./objects/chart-series-format";
import { chartSeriesDefinition } from "./objects/chart-series";
import { chartTitleDefinition } from "./objects/chart-title";
import { chartDefinition } from "./objects/chart";
import { conditionalFormatCollectionDefinition } from "./objects/conditional-format-collection";
import { conditionalFormatRuleDefinition } from "./objects/conditional-format-rule";
import { conditionalFormatDefinition } from "./objects/conditional-format";
import { conditionalRangeBorderCollectionDefinition } from "./objects/conditional-range-border-collection";
import { conditionalRangeBorderDefinition } from "./objects/conditional-range-border";
import { conditionalRangeFillDefinition } from "./objects/conditional-range-fill";
import { conditionalRangeFontDefinition } from "./objects/conditional-range-font";
import { conditionalRangeFormatDefinition } from "./objects/conditional-range-format";
import { customConditionalFormatDefinition } from "./objects/custom-conditional-format";
import { formatProtectionDefinition } from "./objects/format-protection";
import { headerFooterGroupDefinition } from "./objects/header-footer-group";
import { functionResultDefinition } from "./objects/function-result";
import { functionsDefinition } from "./objects/functions";
import { headerFooterDefinition } from "./objects/header-footer";
import { namedItemCollectionDefinition } from "./objects/named-item-collection";
import { namedItemDefinition } from "./objects/named-item";
import { pageBreakCollectionDefinition } from "./objects/page-break-collection";
import { pageBreakDefinition } from "./objects/page-break";
import { pageLayoutDefinition } from "./objects/page-layout";
import { rangeAreasDefinition } from "./objects/range-areas";
import { rangeBorderCollectionDefinition } from "./objects/range-border-collection";
import { rangeBorderDefinition } from "./objects/range-border";
import { rangeCollectionDefinition } from "./objects/range-collection";
import { rangeFillDefinition } from "./objects/range-fill";
import { rangeFontDefinition } from "./objects/range-font";
import { rangeFormatDefinition } from "./objects/range-format";
import { rangeDefinition } from "./objects/range";
import { runtimeDefinition } from "./objects/runtime";
import { settingCollectionDefinition } from "./objects/setting-collection";
import { settingDefinition } from "./objects/setting";
import { tableCollectionDefinition } from "./objects/table-collection";
import { tableScopedCollectionDefinition } from "./objects/table-scoped-collection";
import { tableDefinition } from "./objects/table";
import { workbookProtectionDefinition } from "./objects/workbook-protection";
import { workbookCreatedDefinition } from "./objects/workbook-created";
import { workbookDefinition } from "./objects/workbook";
import { worksheetCollectionDefinition } from "./objects/worksheet-collection";
import { worksheetFreezePanesDefinition } from "./objects/worksheet-freeze-panes";
import { worksheetProtectionDefinition } from "./objects/worksheet-protection";
import { worksheetDefinition } from "./objects/worksheet";
import { EVENT_TYPES, WORKBOOK_TARGET } from "./event-hub";
import type { HostObject, HostSelves, HostTypeName } from "./host-object";
import type { HostSession } from "./host-session";
import { unsupported } from "./member-names";
import type { ObjectDefinition } from "./object-definition";
import type { JsonObject } from "./wire-message";

/** Every object that this host knows, by its type. */
export const DEFINITIONS: { readonly [Type in HostTypeName]: ObjectDefinition<HostSelves[Type]> } = {
  AddinInternalService: addinInternalServiceDefinition,
  AppRuntimeService: appRuntimeServiceDefinition,
  Application: applicationDefinition,
  AutoFilter: autoFilterDefinition,
  Chart: chartDefinition,
  ChartAxes: chartAxesDefinition,
  ChartAxis: chartAxisDefinition,
  ChartCollection: chartCollectionDefinition,
  ChartFill: chartFillDefinition,
  ChartLegend: chartLegendDefinition,
  ChartSeries: chartSeriesDefinition,
  ChartSeriesCollection: chartSeriesCollectionDefinition,
  ChartSeriesFormat: chartSeriesFormatDefinition,
  ChartTitle: chartTitleDefinition,
  ConditionalFormat: conditionalFormatDefinition,
  ConditionalFormatCollection: conditionalFormatCollectionDefinition,
  ConditionalFormatRule: conditionalFormatRuleDefinition,
  ConditionalRangeBorder: conditionalRangeBorderDefinition,
  ConditionalRangeBorderCollection: conditionalRangeBorderCollectionDefinition,
  ConditionalRangeFill: conditionalRangeFillDefinition,
  ConditionalRangeFont: conditionalRangeFontDefinition,
  ConditionalRangeFormat: conditionalRangeFormatDefinition,
  CustomConditionalFormat: customConditionalFormatDefinition,
  FormatProtection: formatProtectionDefinition,
  FunctionResult: functionResultDefinition,
  Functions: functionsDefinition,
  HeaderFooter: headerFooterDefinition,
  HeaderFooterGroup: headerFooterGroupDefinition,
  NamedItem: namedItemDefinition,
  NamedItemCollection: namedItemCollectionDefinition,
  PageBreak: pageBreakDefinition,
  PageBreakCollection: pageBreakCollectionDefinition,
  PageLayout: pageLayoutDefinition,
  Range: rangeDefinition,
  RangeAreas: rangeAreasDefinition,
  RangeBorder: rangeBorderDefinition,
  RangeBorderCollection: rangeBorderCollectionDefinition,
  RangeCollection: rangeCollectionDefinition,
  RangeFill: rangeFillDefinition,
  RangeFont: rangeFontDefinition,
  RangeFormat: rangeFormatDefinition,
  Runtime: runtimeDefinition,
  Setting: settingDefinition,
  SettingCollection: settingCollectionDefinition,
  Table: tableDefinition,
  TableCollection: tableCollectionDefinition,
  TableScopedCollection: tableScopedCollectionDefinition,
  Workbook: workbookDefinition,
  WorkbookCreated: workbookCreatedDefinition,
  WorkbookProtection: workbookProtectionDefinition,
  Worksheet: worksheetDefinition,
  WorksheetCollection: worksheetCollectionDefinition,
  WorksheetFreezePanes: worksheetFreezePanesDefinition,
  WorksheetProtection: worksheetProtectionDefinition,
};

/** The table of an object's type. The object's own data always fit it, since both are looked up by one type name. */
export function definitionOf(object: HostObject): ObjectDefinition<HostObject["self"]> {
  return DEFINITIONS[object.type] as unknown as ObjectDefinition<HostObject["self"]>;
}

/** The id that an object is known by later. */
export function identityOf(object: HostObject): JsonObject {
  return definitionOf(object).identity?.(object.self) ?? {};
}

const REGISTRATION = /^_(Register|Unregister)(?:Event([A-Z]\w*)|([A-Z]\w*)Event)$/;

/** Registers or unregisters for an event where the method is one of those; false where it is something else. */
export function registerForEvent(object: HostObject, method: string, session: HostSession): boolean {
  const match = REGISTRATION.exec(method);
  if (!match) return false;
  const event = match[2] ?? match[3] ?? "";
  if (!definitionOf(object).events?.includes(event) || EVENT_TYPES[event] === undefined) {
    throw unsupported(object, `on${event}`);
  }
  const targetId = object.type === "Worksheet" ? object.self.sheet.id : WORKBOOK_TARGET;
  if (match[1] === "Register") session.events.register(event, targetId);
  else session.events.unregister(event, targetId);
  return true;
}
