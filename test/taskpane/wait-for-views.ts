import type { Page } from "playwright-core";

/** Waits until views that come in scripts of their own are there; until then a sentence stands in their place. */
export async function waitForViews(page: Page): Promise<void> {
  await page.getByText("Opening.", { exact: true }).first().waitFor({ state: "detached" });
}
