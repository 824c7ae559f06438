import type { OfficeTheme } from "../standin/office-environment";

/** From the page to the pane's frame: Office wears another theme now; null where it does not tell which. */
export interface ThemeMessage {
  readonly workbenchTheme: OfficeTheme | null;
}

export function isThemeMessage(data: unknown): data is ThemeMessage {
  return typeof data === "object" && data !== null && "workbenchTheme" in data;
}
