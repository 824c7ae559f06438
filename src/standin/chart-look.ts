import type { Chart } from "../workbook/charts/chart";
import type { ChartLook } from "../workbook/charts/chart-look";
import type { Worksheet } from "../workbook/worksheet";
import { requireAllowed } from "./access";
import { HostError } from "./host-error";
import type { HostSession } from "./host-session";

/** A chart on its sheet. */
interface OnChart {
  readonly sheet: Worksheet;
  readonly chart: Chart;
}

/** What the chart shows; NotImplemented for kinds that the workbook model only keeps. */
export function lookOf({ chart }: OnChart): ChartLook {
  const { look } = chart;
  if (!look) throw new HostError("NotImplemented", `The Excel stand-in only keeps the chart “${chart.name}”.`);
  return look;
}

/** Draws the chart anew; refused where the sheet's protection does not allow objects to be edited. */
export function changeLook(self: OnChart, change: Partial<ChartLook>, session: HostSession): void {
  requireAllowed(session, self.sheet, "editObjects");
  lookOf(self);
  self.chart.change(change);
  session.changed(self.sheet);
}
