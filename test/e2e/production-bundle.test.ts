import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { launchBrowser } from "../support/launch-browser";
import { pressRibbon, startWorkbench, type RunningWorkbench } from "../support/open-workbench";
import { PROJECT } from "../support/source-files";

const ADDIN = path.join(PROJECT, "dist/addin");
const CLIENT = path.join(PROJECT, "node_modules/@microsoft/office-js/dist");

let workbench: RunningWorkbench;

beforeAll(async () => {
  workbench = await startWorkbench();
}, 60_000);

afterAll(() => workbench.close());

function hash(bytes: Uint8Array): string {
  return createHash("sha256").update(bytes).digest("hex");
}

describe("What the workbench runs", () => {
  it("is the production add-in and Microsoft's own client, byte for byte", async () => {
    const scripts = readdirSync(ADDIN).filter((name) => name.endsWith(".js"));
    expect(scripts).toContain("taskpane.js");
    const files = [
      ...scripts.map((name) => path.join(ADDIN, name)),
      path.join(ADDIN, "manifest.xml"),
      path.join(CLIENT, "excel-web-16.00.js"),
    ];
    for (const file of files) {
      const served = await fetch(workbench.address + path.basename(file));
      expect({ file, hash: hash(new Uint8Array(await served.arrayBuffer())) }).toEqual({
        file,
        hash: hash(readFileSync(file)),
      });
    }
  });

  it("differs in the pane's page by the address of office.js alone", async () => {
    const shipped = readFileSync(path.join(ADDIN, "taskpane.html"), "utf8");
    const served = await (await fetch(`${workbench.address}taskpane.html`)).text();
    expect(shipped).toMatch(/https:\/\/appsforoffice[^"'>\s]*\/office\.js/);
    expect(served).toBe(shipped.replace(/https:\/\/appsforoffice[^"'>\s]*\/office\.js/, "office.js"));
  });

  it("says at once where Microsoft's client does not load, and no longer that it is starting", async () => {
    const browser = await launchBrowser();
    const page = await browser.newPage();
    await page.route("**/office.js", (route) => route.abort());
    await page.goto(`${workbench.address}taskpane.html`);
    await page.getByRole("alert").getByText("Microsoft’s office.js did not load").waitFor();
    expect(await page.getByText("Roster Check is starting.").count()).toBe(0);
    await browser.close();
  });

  it("never ships Microsoft's client", () => {
    const shipped = readdirSync(ADDIN, { recursive: true, encoding: "utf8" });
    expect(shipped.filter((name) => /excel-web|office\.js/.test(name))).toEqual([]);
  });

  it("asks for nothing outside its own server while it checks", async () => {
    const { page, pane, complaints } = await workbench.open();
    await pressRibbon(page, "Check roster");
    await pane.locator("#results").waitFor();
    expect(complaints).toEqual([]);
    await page.close();
  }, 60_000);
});
