import type { ExcelHost } from "../standin/excel-host";
import { serveFrame, type ServedFrame } from "../standin/frame-host";
import {
  DARK_THEME,
  HIGH_CONTRAST_THEME,
  LIGHT_THEME,
  OLDEST_EXCEL,
  type OfficeTheme,
} from "../standin/office-environment";
import { requireElement } from "./require-element";

/** Office's themes that the workbench can pose as; `system` tells the pane none, so that it follows the system. */
export const OFFICE_THEMES: Readonly<Record<string, { readonly label: string; readonly theme: OfficeTheme | null }>> = {
  system: { label: "As the system", theme: null },
  light: { label: "Light", theme: LIGHT_THEME },
  dark: { label: "Dark", theme: DARK_THEME },
  "high-contrast": { label: "High contrast", theme: HIGH_CONTRAST_THEME },
};

const PANE_ADDRESS = "taskpane.html";
/** Microsoft's own client, as the server offers it. */
const CLIENT_ADDRESS = "excel-web-16.00.js";

/** Excel's task pane with the production add-in in it. The add-in runs on while its pane is closed, as in Excel. */
export class PaneView {
  private readonly pane = requireElement("pane", HTMLElement);
  private readonly frame = requireElement("pane-frame", HTMLIFrameElement);
  private theme = "system";
  private served: ServedFrame | null = null;
  private loaded: Promise<void> = Promise.resolve();

  /** @param closed The user pressed the pane's ✕. */
  constructor(closed: () => void) {
    requireElement("close-pane", HTMLButtonElement).addEventListener("click", closed);
    const width = requireElement("pane-width", HTMLSelectElement);
    width.addEventListener("change", () => {
      this.pane.style.width = `${width.value}px`;
    });
  }

  /** Starts the add-in anew over this workbook, as Excel does for each workbook. */
  connect(host: ExcelHost): void {
    this.served?.stop();
    this.served = serveFrame(
      host,
      this.frame,
      () => ({ ...OLDEST_EXCEL, theme: OFFICE_THEMES[this.theme]?.theme ?? null }),
      CLIENT_ADDRESS,
    );
    this.loaded = new Promise((resolve) => {
      this.frame.addEventListener(
        "load",
        () => {
          resolve();
        },
        { once: true },
      );
    });
    this.frame.src = PANE_ADDRESS;
  }

  /** Settles when the add-in's scripts have run, so that it can take a ribbon action. */
  get isLoaded(): Promise<void> {
    return this.loaded;
  }

  /** Tells the running add-in of another Office theme, by its id in `OFFICE_THEMES`. */
  wear(theme: string): void {
    this.theme = theme;
    this.served?.tellEnvironment();
  }

  get isShown(): boolean {
    return !this.pane.hidden;
  }

  toggle(isShown: boolean): void {
    this.pane.hidden = !isShown;
  }

  focus(): void {
    this.frame.focus();
  }
}
