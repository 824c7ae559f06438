import { readFileSync } from "node:fs";
import type { FrameLocator, Page } from "playwright-core";
import { openWorkbook } from "../../src/workbook/open-workbook";
import { pressRibbon, startWorkbench, type RunningWorkbench, type WorkbenchWindow } from "../support/open-workbench";

const XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
const SETTINGS_SHEET = "Roster Check Settings";

let workbench: RunningWorkbench;

beforeAll(async () => {
  workbench = await startWorkbench();
}, 60_000);

afterAll(() => workbench.close());

async function check({ page, pane }: WorkbenchWindow): Promise<void> {
  await pressRibbon(page, "Check roster");
  await pane.locator("#results").waitFor();
}

/** What the check counted, as the pane's tiles say it: "6 Errors". */
async function counts(pane: FrameLocator): Promise<string[]> {
  const tiles = pane.getByRole("group", { name: "Show only" }).getByRole("button");
  return (await tiles.allTextContents()).map((text) => text.trim());
}

/** Waits for the pane to have checked again with another result. */
async function waitForOther(pane: FrameLocator, before: readonly string[]): Promise<void> {
  for (let tries = 0; tries < 150; tries += 1) {
    const now = await counts(pane);
    if (now.length > 0 && now.join() !== before.join()) return;
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
  throw new Error(`The counts stayed as they were: ${before.join()}.`);
}

/** Saves a copy, opens it in a window of its own and checks it there. */
async function reopen({ page }: WorkbenchWindow): Promise<WorkbenchWindow> {
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", { name: "Save a copy" }).click(),
  ]);
  const buffer = readFileSync(await download.path());
  const sheets = openWorkbook(new Uint8Array(buffer)).worksheets.map((sheet) => sheet.name);
  expect(sheets).toContain(SETTINGS_SHEET);
  const name = "kept.xlsx";
  const window = await workbench.open();
  await window.page.setInputFiles("#file", { name, mimeType: XLSX, buffer });
  await window.page.locator("#file-name", { hasText: name }).waitFor();
  await check(window);
  return window;
}

async function openSettings(pane: FrameLocator, part: string): Promise<void> {
  await pane.getByRole("button", { name: "Settings", exact: true }).click();
  await pane.getByRole("button", { name: part }).click();
}

async function closeAll(...windows: readonly WorkbenchWindow[]): Promise<void> {
  for (const { page } of windows) await page.close();
}

function settingsTab(page: Page): ReturnType<Page["getByRole"]> {
  return page.getByRole("tab", { name: SETTINGS_SHEET });
}

describe("What the user decides in the pane", () => {
  it("clears the findings about a title, once it is told what the title means, and is kept with the workbook", async () => {
    const first = await workbench.open();
    await check(first);
    const { page, pane, complaints } = first;
    const before = await counts(pane);
    await pane.getByText("‘PM’ in D54 can mean").waitFor();
    await pane.getByRole("button", { name: "open question" }).click();
    await pane.getByLabel("What is ‘PM’, on 1 row?").selectOption({ label: "Program support" });
    await pane.getByRole("button", { name: "Save answer and check" }).click();
    await pane.getByText("‘PM’ in D54 can mean").waitFor({ state: "detached" });
    await waitForOther(pane, before);
    await settingsTab(page).waitFor();

    const second = await reopen(first);
    expect(await second.pane.getByText("‘PM’ in D54 can mean").count()).toBe(0);
    await openSettings(second.pane, "Your answers");
    await second.pane.getByText("‘PM’ is Program support.").waitFor();
    await second.pane.getByRole("button", { name: "Forget: ‘PM’ is Program support." }).click();
    await second.pane.getByRole("button", { name: "Save and check" }).click();
    await second.pane.getByText("‘PM’ in D54 can mean").waitFor();
    expect([...complaints, ...second.complaints]).toEqual([]);
    await closeAll(first, second);
  }, 180_000);

  it("sets a finding aside with a reason, which survives saving, until it is undone", async () => {
    const first = await workbench.open();
    await check(first);
    const before = await counts(first.pane);
    const finding = first.pane.getByRole("listitem").filter({ hasText: "Alder has no Product Owner" }).last();
    await finding.getByRole("button", { name: "Explain" }).click();
    await finding.getByRole("button", { name: "Suppress", exact: true }).click();
    const form = first.pane.getByRole("form", { name: "Suppress this finding" });
    await form.getByRole("button", { name: "Suppress" }).click();
    await form.getByText("Say why this finding may stay as it is.").waitFor();
    await form.getByLabel("Reason").fill("Appointment is signed.");
    await form.getByLabel("Owner (optional)").fill("Ada Quill");
    await form.getByRole("button", { name: "Suppress" }).click();
    await waitForOther(first.pane, before);

    const second = await reopen(first);
    const { pane } = second;
    expect(await counts(pane)).not.toEqual(before);
    await pane.getByRole("button", { name: "Suppressed" }).click();
    await pane.getByText("Reason: Appointment is signed. · Owner: Ada Quill").waitFor();
    const aside = await counts(pane);
    await pane.getByRole("button", { name: "Undo" }).click();
    await waitForOther(pane, aside);
    expect(await counts(pane)).toEqual(before);
    await closeAll(first, second);
  }, 180_000);

  it("changes a rule's level, and the receipt says so", async () => {
    const window = await workbench.open();
    await check(window);
    const { pane } = window;
    const before = await counts(pane);
    await openSettings(pane, "Levels of rules");
    await pane.getByRole("button", { name: "CCSQ Agile Handbook" }).click();
    await pane.getByLabel("ART missing RTE").selectOption({ label: "Error" });
    await pane.getByText("Changed; the default is warning.").waitFor();
    await pane.getByRole("button", { name: "Save and check" }).click();
    await waitForOther(pane, before);
    await pane.getByRole("tab", { name: "How it was read" }).click();
    await pane.getByText("art-missing-rte is error instead of warning.").waitFor();
    await closeAll(window);
  }, 120_000);

  it("goes into a file, and from there into another workbook", async () => {
    const first = await workbench.open();
    await check(first);
    await first.pane.getByRole("button", { name: "open question" }).click();
    await first.pane.getByLabel("What is ‘PM’, on 1 row?").selectOption({ label: "Program support" });
    await first.pane.getByRole("button", { name: "Save answer and check" }).click();
    await first.pane.getByText("‘PM’ in D54 can mean").waitFor({ state: "detached" });
    await openSettings(first.pane, "Export and import");
    await first.pane.getByRole("button", { name: "Export answers" }).click();
    const text = await first.pane.getByLabel("roster-check-mapping.json").inputValue();
    expect(JSON.parse(text)).toMatchObject({ version: 1, titles: { PM: "program-support" } });

    const second = await workbench.open();
    await check(second);
    const { pane } = second;
    await openSettings(pane, "Export and import");
    const file = pane.getByLabel("Import an exported file");
    await file.setInputFiles({
      name: "wrong.json",
      mimeType: "application/json",
      buffer: Buffer.from('{"version":2}'),
    });
    await pane.getByText("“wrong.json” has version 2; this program reads version 1.").waitFor();
    await file.setInputFiles({ name: "answers.json", mimeType: "application/json", buffer: Buffer.from(text) });
    await pane.getByText("“answers.json” was read. Save to use it.").waitFor();
    await pane.getByRole("button", { name: "Save and check" }).click();
    await pane.getByText("‘PM’ in D54 can mean").waitFor({ state: "detached" });
    await closeAll(first, second);
  }, 180_000);

  it("takes a column for no field any more, until what was said of it is forgotten", async () => {
    const window = await workbench.open();
    await check(window);
    const { pane } = window;
    const openReceipt = async (): Promise<void> => {
      await pane.getByRole("tab", { name: "How it was read" }).click();
      await pane.getByRole("button", { name: /^Roster \d+ rows read/ }).click();
    };
    await openReceipt();
    await pane.getByText("Affiliation: column F").waitFor();
    await pane.getByRole("button", { name: "Change the column of Affiliation" }).click();
    await pane.getByLabel("Which column holds Affiliation?").selectOption({ label: "Not in this sheet" });
    await pane.getByRole("button", { name: "Use and check" }).click();
    await pane.getByText("Affiliation: no column").waitFor();
    await openSettings(pane, "Your answers");
    await pane.getByRole("button", { name: "Forget all answers" }).click();
    await pane.getByRole("button", { name: "Save and check" }).click();
    await openReceipt();
    await pane.getByText("Affiliation: column F").waitFor();
    await closeAll(window);
  }, 120_000);
});
