import { giveUpRibbonActions, provideRibbonServices } from "./ribbon-actions";
import { createRoot } from "react-dom/client";
import { createCheckSession } from "../app/check-session";
import { PRODUCT_VERSION } from "../app/product-version";
import { supportsCellNotes } from "../excel/cell-notes";
import { createExcelWorkbookPort } from "../excel/create-excel-workbook-port";
import type { ExcelServices } from "../excel/excel-services";
import { PaneRoot } from "../taskpane/PaneRoot";
import { createThemeSource, type OfficeColors } from "../taskpane/theme-source";
import type * as Engine from "./engine";
import { openSample } from "./open-sample";

/** How long Excel may take before the page says that it does not answer; it may still come after that. */
const START_MILLISECONDS = 15_000;

const HANDBOOK_URL = "https://qnetconfluence.cms.gov/x/7pXRHw";

const NOT_LOADED =
  "Microsoft’s office.js did not load, so Roster Check cannot reach Excel. Your organization’s network may block it.";
const NO_ANSWER = "Excel has not answered for a while. Roster Check starts as soon as it does.";
const NOT_IN_EXCEL = "This page is an add-in for Excel. Open it from Excel’s ribbon.";

if (typeof Office === "undefined") {
  giveUpRibbonActions();
  tellOnPage(NOT_LOADED);
} else {
  const late = setTimeout(() => {
    tellOnPage(NO_ANSWER);
  }, START_MILLISECONDS);
  void Office.onReady(({ host }: { readonly host: Office.HostType | null }) => {
    clearTimeout(late);
    if (host === Office.HostType.Excel) {
      startPane();
    } else {
      giveUpRibbonActions();
      tellOnPage(NOT_IN_EXCEL);
    }
  });
}

/** Rules and vocabulary come in a script of their own, so that the pane stands there before they do. */
async function loadEngine(): Promise<typeof Engine> {
  return import(/* webpackChunkName: "engine" */ "./engine");
}

function startPane(): void {
  loadEngine().catch(() => {
    // The check that needs it asks again, and tells where it does not come.
  });
  const services: ExcelServices = {
    excel: Excel,
    isSetSupported: (name, version) => Office.context.requirements.isSetSupported(name, version),
    afterPause,
  };
  const workbook = createExcelWorkbookPort(services);
  const session = createCheckSession({
    workbook,
    check: async (request, progress) => {
      const engine = await loadEngine();
      return engine.checkWorkbook({ workbook }, request, progress);
    },
    removeSummary: async (progress) => {
      const engine = await loadEngine();
      return engine.removeSummary(workbook, progress);
    },
    today: todayIso,
    afterPause,
  });
  provideRibbonServices({
    session,
    showPane: async () => {
      await Office.addin.showAsTaskpane();
    },
  });
  createRoot(paneElement()).render(
    <PaneRoot
      services={{
        session,
        theme: createThemeSource(window, readOfficeColors),
        openSample,
        loadRuleBook: async () => (await loadEngine()).RULE_BOOK,
        canWriteNotes: supportsCellNotes(services),
        product: { version: PRODUCT_VERSION, handbookUrl: HANDBOOK_URL },
      }}
    />,
  );
}

/** Calls back once after the pause; the returned function calls it off. */
function afterPause(callback: () => void, milliseconds: number): () => void {
  const timer = setTimeout(callback, milliseconds);
  return () => {
    clearTimeout(timer);
  };
}

/** Office does not tell its theme everywhere, whatever its types say. */
function readOfficeColors(): OfficeColors | null {
  const context: { readonly officeTheme?: Office.OfficeTheme } = Office.context;
  return context.officeTheme ?? null;
}

/** Today where the user is, not in UTC. */
function todayIso(): string {
  const now = new Date();
  const twoDigits = (part: number): string => String(part).padStart(2, "0");
  return `${now.getFullYear()}-${twoDigits(now.getMonth() + 1)}-${twoDigits(now.getDate())}`;
}

function paneElement(): HTMLElement {
  const element = document.getElementById("pane");
  if (!element) throw new Error("The page has no place for the pane.");
  return element;
}

/** Says it in the place of the page's own sentence that the pane is starting. */
function tellOnPage(text: string): void {
  document.getElementById("starting")?.remove();
  document.getElementById("not-started")?.replaceChildren(text);
}
