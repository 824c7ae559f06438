import { chromium, type Browser } from "playwright-core";
import { findBrowser } from "./find-browser";

/** Starts the browser of this machine without a window. The caller closes it. */
export function launchBrowser(): Promise<Browser> {
  const isRoot = process.getuid?.() === 0;
  return chromium.launch({
    executablePath: findBrowser(),
    // Chromium's sandbox does not start for root, as which containers often run.
    args: ["--disable-gpu", ...(isRoot ? ["--no-sandbox"] : [])],
  });
}
