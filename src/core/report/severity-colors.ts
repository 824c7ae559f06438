import type { Severity } from "../rules/severity";

/** Colours of the levels in charts, dark to light, so that they stay apart in black and white. */
export const SEVERITY_CHART_COLORS: Readonly<Record<Severity, string>> = {
  error: "#8C1515",
  warning: "#D98A00",
  info: "#C3D4E6",
};
