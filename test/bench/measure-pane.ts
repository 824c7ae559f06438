import { readFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import path from "node:path";
import { gzipSync } from "node:zlib";
import type { Page } from "playwright-core";
import { createWorkbenchServer, foldersOf } from "../../src/entries/workbench-server";
import { findBrowser } from "../support/find-browser";
import { launchBrowser } from "../support/launch-browser";

/** Scripts of one page. */
export interface PageCost {
  /** Gzipped. */
  readonly bytes: number;
  /** Milliseconds from the page's first request to its first button that answers; null without a browser. */
  readonly interactive: number | null;
}

/** By path, since the bench runs bundled; its bundle stands two folders below the project. */
const PROJECT = path.resolve(__dirname, "../..");
const PANE_SCRIPT = path.join(PROJECT, "dist/addin/taskpane.js");
const BLANK_SCRIPT = path.join(PROJECT, "dist/bench/blank-page.js");
const TURNS = 5;

/** Notes in every frame when a button stands there that can be pressed and the frame has painted it. */
const WATCH = `
  const isThere = () => document.querySelector("button:not([disabled]):not([aria-disabled=true])") !== null;
  const look = () => {
    if (!isThere()) return requestAnimationFrame(look);
    requestAnimationFrame(() => setTimeout(() => { window.usableAfter = performance.now(); }, 0));
  };
  look();
`;

/** The pane in the workbench against a page that shows one button of Fluent UI. */
export async function measurePane(): Promise<{ readonly pane: PageCost; readonly blank: PageCost }> {
  const pane = { bytes: gzipSync(readFileSync(PANE_SCRIPT)).length, interactive: null };
  const blank = { bytes: gzipSync(readFileSync(BLANK_SCRIPT)).length, interactive: null };
  if (!hasBrowser()) return { pane, blank };
  const browser = await launchBrowser();
  try {
    const paneServer = createWorkbenchServer(foldersOf(PROJECT));
    const blankServer = createServer((request, response) => {
      const isScript = request.url === "/blank-page.js";
      response.setHeader("Content-Type", isScript ? "text/javascript" : "text/html");
      response.end(
        isScript
          ? readFileSync(BLANK_SCRIPT)
          : `<!doctype html><div id="root"></div><script src="/blank-page.js"></script>`,
      );
    });
    const measure = async (server: typeof paneServer, frameOf: string | null): Promise<number> => {
      await new Promise<void>((resolve) => server.listen(0, "localhost", resolve));
      const address = `http://localhost:${(server.address() as AddressInfo).port}/`;
      let least = Infinity;
      for (let turn = 0; turn < TURNS; turn++) {
        const page = await browser.newPage();
        least = Math.min(least, await usableAfter(page, address, frameOf));
        await page.close();
      }
      server.close();
      return least;
    };
    return {
      pane: { ...pane, interactive: await measure(paneServer, "taskpane") },
      blank: { ...blank, interactive: await measure(blankServer, null) },
    };
  } finally {
    await browser.close();
  }
}

async function usableAfter(page: Page, address: string, frameOf: string | null): Promise<number> {
  await page.addInitScript(WATCH);
  await page.goto(frameOf === null ? address : `${address}?sample=first-look.xlsx`);
  for (;;) {
    const frame = page.frames().find((candidate) => frameOf === null || candidate.url().includes(frameOf));
    const time = await frame?.evaluate("window.usableAfter").catch(() => undefined);
    if (typeof time === "number") return time;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

function hasBrowser(): boolean {
  try {
    findBrowser();
    return true;
  } catch {
    return false;
  }
}
