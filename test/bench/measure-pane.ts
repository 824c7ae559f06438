import { readFileSync, readdirSync } from "node:fs";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import path from "node:path";
import { gzipSync } from "node:zlib";
import type { Browser, Page } from "playwright-core";
import { createWorkbenchServer, foldersOf } from "../../src/entries/workbench-server";
import { findBrowser } from "../support/find-browser";
import { launchBrowser } from "../support/launch-browser";
import { LOADED_AT_START } from "../support/pane-scripts";

/** Scripts of one page, without Microsoft's client library. */
export interface PageCost {
  /** Gzipped scripts that the page loads by itself. */
  readonly initialBytes: number;
  /** Gzipped, with those that it loads when they are asked for. */
  readonly allBytes: number;
  /** Milliseconds from the page's first request to its first button that answers; null without a browser. */
  readonly interactive: number | null;
}

/** By path, since the bench runs bundled; its bundle stands two folders below the project. */
const PROJECT = path.resolve(__dirname, "../..");
const PANE_FOLDER = path.join(PROJECT, "dist/addin");
const PANE_PAGE = "taskpane.html";
const BLANK_FOLDER = path.join(PROJECT, "dist/bench");
const BLANK_SCRIPT = "blank-page.js";
const BLANK_PAGE = `<!doctype html><div id="root"></div><script src="${BLANK_SCRIPT}"></script>`;
const TURNS = 5;
const MOST_MILLISECONDS = 60_000;

/** Notes in every frame when a button stands there that can be pressed and the frame has painted it. */
const WATCH = `
  const isThere = () => document.querySelector("button:not([disabled]):not([aria-disabled=true])") !== null;
  const look = () => {
    if (!isThere()) return requestAnimationFrame(look);
    requestAnimationFrame(() => setTimeout(() => { window.usableAfter = performance.now(); }, 0));
  };
  look();
`;

/**
 * The pane in the workbench, where Microsoft's client library and the workbench itself start beside it, against a page
 * that shows one button of Fluent UI and nothing else. Each turn opens a page without anything cached.
 */
export async function measurePane(): Promise<{ readonly pane: PageCost; readonly blank: PageCost }> {
  const pane = sizesOf(PANE_FOLDER, LOADED_AT_START);
  const blank = sizesOf(BLANK_FOLDER, [BLANK_SCRIPT]);
  if (!hasBrowser()) return { pane: { ...pane, interactive: null }, blank: { ...blank, interactive: null } };
  const browser = await launchBrowser();
  try {
    const workbench = createWorkbenchServer(foldersOf(PROJECT));
    return {
      pane: { ...pane, interactive: await quickest(browser, workbench, PANE_PAGE) },
      blank: { ...blank, interactive: await quickest(browser, createBlankServer(), "") },
    };
  } finally {
    await browser.close();
  }
}

function sizesOf(folder: string, loadedAtStart: readonly string[]): Omit<PageCost, "interactive"> {
  const gzipped = (names: readonly string[]): number =>
    names.reduce((sum, name) => sum + gzipSync(readFileSync(path.join(folder, name)), { level: 9 }).length, 0);
  return {
    initialBytes: gzipped(loadedAtStart),
    allBytes: gzipped(readdirSync(folder).filter((name) => name.endsWith(".js"))),
  };
}

function createBlankServer(): Server {
  return createServer((request, response) => {
    const isScript = request.url === `/${BLANK_SCRIPT}`;
    response.setHeader("Content-Type", isScript ? "text/javascript" : "text/html");
    response.end(isScript ? readFileSync(path.join(BLANK_FOLDER, BLANK_SCRIPT)) : BLANK_PAGE);
  });
}

/** The quickest of several turns. `frameOf` is a part of the address of the frame that counts. */
async function quickest(browser: Browser, server: Server, frameOf: string): Promise<number> {
  await new Promise<void>((resolve) => server.listen(0, "localhost", resolve));
  try {
    const address = `http://localhost:${(server.address() as AddressInfo).port}/`;
    let least = Infinity;
    for (let turn = 0; turn < TURNS; turn++) {
      const page = await browser.newPage();
      least = Math.min(least, await usableAfter(page, address, frameOf));
      await page.close();
    }
    return least;
  } finally {
    server.close();
  }
}

async function usableAfter(page: Page, address: string, frameOf: string): Promise<number> {
  await page.addInitScript(WATCH);
  await page.goto(address);
  const end = performance.now() + MOST_MILLISECONDS;
  while (performance.now() < end) {
    const frame = page.frames().find((candidate) => candidate.url().includes(frameOf));
    const time = await frame?.evaluate("window.usableAfter").catch(() => undefined);
    if (typeof time === "number") return time;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  throw new Error(`No button could be pressed on ${address} within ${MOST_MILLISECONDS / 1000} seconds.`);
}

function hasBrowser(): boolean {
  try {
    findBrowser();
    return true;
  } catch {
    return false;
  }
}
