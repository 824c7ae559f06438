import { startFrameClient } from "../standin/frame-client";
import { isThemeMessage } from "../workbench/theme-message";

startFrameClient();

/** Excel's own theme changes while an add-in runs; add-ins see it when they look again, as this one does on focus. */
window.addEventListener("message", ({ data, origin }: MessageEvent<unknown>) => {
  if (origin !== location.origin || !isThemeMessage(data)) return;
  const officeTheme = data.workbenchTheme ?? undefined;
  Object.defineProperty(Office.context, "officeTheme", { get: () => officeTheme, configurable: true });
  window.dispatchEvent(new Event("focus"));
});
