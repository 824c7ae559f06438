import type { AddressInfo } from "node:net";
import { mkdirSync } from "node:fs";
import path from "node:path";
import type { Browser, BrowserContextOptions, FrameLocator, Page } from "playwright-core";
import { createWorkbenchServer, foldersOf } from "../../src/entries/workbench-server";
import { launchBrowser } from "./launch-browser";
import { PROJECT } from "./source-files";

/** The sample that the end-to-end tests work on. */
export const TROUBLED = "summit-troubled.xlsx";

/** A window of the browser with the workbench in it. */
export interface WorkbenchWindow {
  readonly page: Page;
  /** The task pane with the production add-in. */
  readonly pane: FrameLocator;
  /** Errors that page and pane wrote or threw, and addresses that they asked for outside the workbench. */
  readonly complaints: readonly string[];
}

/** The built workbench, served to a browser without a window. */
export interface RunningWorkbench {
  readonly address: string;
  open(options?: BrowserContextOptions & { readonly sample?: string }): Promise<WorkbenchWindow>;
  close(): Promise<void>;
}

export async function startWorkbench(): Promise<RunningWorkbench> {
  const server = createWorkbenchServer(foldersOf(PROJECT));
  await new Promise<void>((resolve) => server.listen(0, "localhost", resolve));
  const address = `http://localhost:${(server.address() as AddressInfo).port}/`;
  const browser = await launchBrowser();
  return {
    address,
    open: (options = {}) => openWindow(browser, address, options),
    close: async () => {
      await browser.close();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

async function openWindow(
  browser: Browser,
  address: string,
  { sample = TROUBLED, ...options }: BrowserContextOptions & { readonly sample?: string },
): Promise<WorkbenchWindow> {
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 }, acceptDownloads: true, ...options });
  const complaints: string[] = [];
  page.on("pageerror", (error) => complaints.push(String(error)));
  page.on("console", (message) => {
    if (message.type() === "error") complaints.push(message.text());
  });
  page.on("request", (request) => {
    if (!/^(blob|data):/.test(request.url()) && !request.url().startsWith(address)) complaints.push(request.url());
  });
  await page.goto(`${address}?sample=${sample}`);
  const pane = page.frameLocator("#pane-frame");
  await pane.getByRole("button", { name: "Check roster" }).waitFor();
  return { page, pane, complaints };
}

/** Presses a button of the ribbon, not its namesake in the pane. */
export async function pressRibbon(page: Page, name: string): Promise<void> {
  await page.locator(".ribbon").getByRole("button", { name }).click();
}

/** The address of the grid's active cell, and the name of its sheet. */
export async function activeCell(page: Page): Promise<string> {
  const sheet = await page.getByRole("tab", { selected: true }).first().textContent();
  return `${sheet ?? ""}!${(await page.getByRole("grid").getAttribute("data-active")) ?? ""}`;
}

/** Keeps a picture for the README, but only where SCREENSHOTS asks for it, so that a plain run changes no files. */
export async function keepPicture(page: Page, name: string, selector?: string): Promise<void> {
  if (!process.env.SCREENSHOTS) return;
  const folder = path.join(PROJECT, "assets/screenshots");
  mkdirSync(folder, { recursive: true });
  const target = selector === undefined ? page : page.locator(selector);
  await target.screenshot({ path: path.join(folder, `${name}.png`) });
}
