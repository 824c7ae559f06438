import { readFileSync } from "node:fs";
import type { AxeResults } from "axe-core";
import type { Browser, BrowserContextOptions, Page } from "playwright-core";
import { launchBrowser } from "../support/launch-browser";
import { buildGallery } from "./build-gallery";
import { PANE_STATES } from "./pane-states";
import { waitForViews } from "./wait-for-views";

/** WCAG 2.2 A and AA, and axe's own best practices such as the order of headings. */
const AXE_TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

/** What WCAG 1.4.12 lets users set. */
const TEXT_SPACING =
  "* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-bottom: 2em !important }";

/** Excel's own pane is 350 wide; 320 is what WCAG 1.4.10 asks, the same as 1280 at 400 % zoom. */
const NARROW = { width: 320, height: 640 };

/** A pane of 320 whose text is enlarged to twice its size, as WCAG 1.4.4 asks. */
const ENLARGED = { width: 160, height: 320 };

const VIEWS: Readonly<Record<string, BrowserContextOptions>> = {
  light: { colorScheme: "light", viewport: NARROW },
  dark: { colorScheme: "dark", viewport: NARROW },
  "forced colors": { colorScheme: "dark", forcedColors: "active", viewport: NARROW },
  "light forced colors": { colorScheme: "light", forcedColors: "active", viewport: NARROW },
};

const STATES = Object.keys(PANE_STATES);
const axeSource = readFileSync(require.resolve("axe-core/axe.min.js"), "utf8");

// A browser on a busy machine takes its time.
jest.setTimeout(60_000);

let browser: Browser;
let address: string;

beforeAll(async () => {
  [browser, address] = await Promise.all([launchBrowser(), buildGallery()]);
}, 120_000);

afterAll(() => browser.close());

describe.each(Object.entries(VIEWS))("The pane in %s", (_, options) => {
  let page: Page;

  beforeAll(async () => {
    page = await openGallery(options);
  });

  afterAll(() => page.context().close());

  it.each(STATES)("breaks no rule of axe and never scrolls sideways: %s", async (state) => {
    await open(page, state);
    expect(await problemsOf(page)).toEqual([]);
  });

  it.each([
    ["troubled", "Findings"],
    ["troubled", "Coverage"],
    ["troubled", "How it was read"],
    ["long-texts", "Findings"],
    ["long-texts", "How it was read"],
    ["next-week", "Findings"],
  ])("breaks no rule with everything opened: %s, %s", async (state, tab) => {
    await open(page, state);
    await page.getByRole("tab", { name: tab }).click();
    await openEverything(page);
    expect(await problemsOf(page)).toEqual([]);
  });
});

describe.each(Object.entries(VIEWS))("The settings in %s", (_, options) => {
  it("break no rule of axe, hold no small target and never scroll sideways, opened all the way", async () => {
    const page = await openGallery(options);
    await open(page, "decided");
    await page.getByRole("button", { name: "Settings" }).click();
    await page.getByRole("button", { name: "Export and import" }).waitFor();
    await openEverything(page);
    await page.getByRole("button", { name: "Export answers" }).click();
    expect(await problemsOf(page)).toEqual([]);
    expect(await page.evaluate(findSmallTargets)).toEqual([]);
    await page.setViewportSize(ENLARGED);
    expect(await sidewaysOverflow(page)).toBe(0);
    await page.context().close();
  });
});

describe("A form in the results", () => {
  it.each([
    ["Suppress", "Reason"],
    ["Change the column of Role", "Which column holds Role?"],
  ])("breaks no rule of axe and holds no small target: %s", async (button, field) => {
    const page = await openGallery({ viewport: NARROW });
    await open(page, "troubled");
    if (button !== "Suppress") await page.getByRole("tab", { name: "How it was read" }).click();
    await openEverything(page);
    await page.getByRole("button", { name: button, exact: true }).first().click();
    await page.getByLabel(field).waitFor();
    expect(await problemsOf(page)).toEqual([]);
    expect(await page.evaluate(findSmallTargets)).toEqual([]);
    await page.context().close();
  });
});

describe("The pane, opened all the way", () => {
  let page: Page;

  beforeAll(async () => {
    page = await openGallery({ viewport: NARROW });
  });

  afterAll(() => page.context().close());

  it.each(STATES)("has no target below 24 by 24: %s", async (state) => {
    await open(page, state);
    await openEverything(page);
    expect(await page.evaluate(findSmallTargets)).toEqual([]);
  });

  it.each(STATES)("never scrolls sideways at twice the size: %s", async (state) => {
    await page.setViewportSize(ENLARGED);
    await open(page, state);
    await openEverything(page);
    expect(await sidewaysOverflow(page)).toBe(0);
    await page.setViewportSize(NARROW);
  });

  it.each(STATES)("cuts no text off where text is spaced wider: %s", async (state) => {
    await open(page, state);
    await openEverything(page);
    const spacing = await page.addStyleTag({ content: TEXT_SPACING });
    expect(await sidewaysOverflow(page)).toBe(0);
    expect(await page.evaluate(findCutTexts)).toEqual([]);
    await spacing.evaluate((element) => {
      (element as HTMLElement).remove();
    });
  });
});

describe("The pane", () => {
  it.each([
    ["", 1, {}],
    [" on a dense screen", 2, {}],
    [" in forced colours", 1, { forcedColors: "active" }],
  ] as const)("shows the product's own icon%s, which screen readers pass over", async (_, density, options) => {
    const page = await openGallery({ viewport: NARROW, deviceScaleFactor: density, ...options });
    const icon = page.locator("header img");
    expect(await icon.evaluate((image: HTMLImageElement) => image.decode().then(() => image.currentSrc))).toMatch(
      new RegExp(`/check-roster-${32 * density}\\.png$`),
    );
    expect(await icon.getAttribute("alt")).toBe("");
    expect(await icon.boundingBox()).toMatchObject({ width: 32, height: 32 });
    expect(await page.getByRole("img").count()).toBe(0);
    await page.context().close();
  });

  it("draws no more of 3,000 findings than it needs", async () => {
    const page = await openGallery({ viewport: NARROW });
    await open(page, "huge");
    expect(await page.locator("*").count()).toBeLessThan(2500);
    await page.context().close();
  });
});

async function openGallery(options: BrowserContextOptions): Promise<Page> {
  const context = await browser.newContext(options);
  const page = await context.newPage();
  await page.goto(address);
  await page.addScriptTag({ content: axeSource });
  return page;
}

async function open(page: Page, state: string): Promise<void> {
  await page.evaluate((name) => {
    window.gallery.open(name);
  }, state);
}

/** axe's violations in short, and how far the page is too wide. */
async function problemsOf(page: Page): Promise<string[]> {
  // Colours must have arrived before their contrast is measured.
  await page.evaluate(() => Promise.all(document.getAnimations().map((animation) => animation.finished)));
  const { violations } = await page.evaluate(
    (tags) => (window as unknown as AxeWindow).axe.run(document, { runOnly: tags, resultTypes: ["violations"] }),
    AXE_TAGS,
  );
  const overflow = await sidewaysOverflow(page);
  return [
    ...violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.failureSummary ?? ""} ${node.html}`)),
    ...(overflow > 0 ? [`The page is ${overflow} px too wide.`] : []),
  ];
}

interface AxeWindow {
  readonly axe: { run(context: Document, options: { runOnly: string[]; resultTypes: string[] }): Promise<AxeResults> };
}

function sidewaysOverflow(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
}

/** Opens what can be opened, also within views that come in scripts of their own. */
async function openEverything(page: Page): Promise<void> {
  await waitForViews(page);
  const closed = page.locator("main button[aria-expanded=false]");
  for (let opened = 0; opened < 40 && (await closed.count()) > 0; opened += 1) {
    await closed.first().click();
    await waitForViews(page);
  }
}

function findCutTexts(): string[] {
  const clips = (element: Element): boolean => getComputedStyle(element).overflow !== "visible";
  return [...document.querySelectorAll("main *")]
    .filter((element) => clips(element) && element.getAttribute("role") !== "status")
    .filter(
      (element) => element.scrollHeight > element.clientHeight + 1 || element.scrollWidth > element.clientWidth + 1,
    )
    .map((element) => element.outerHTML.slice(0, 200));
}

function findSmallTargets(): string[] {
  return [...document.querySelectorAll("button, a[href], label, input:not([type=radio])")]
    .filter((element) => {
      const { width, height } = element.getBoundingClientRect();
      return width > 0 && (width < 24 || height < 24);
    })
    .map((element) => element.outerHTML.slice(0, 200));
}
