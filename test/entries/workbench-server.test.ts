import { createHash } from "node:crypto";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import type { AddressInfo } from "node:net";
import type { Server } from "node:http";
import { tmpdir } from "node:os";
import path from "node:path";
import { createWorkbenchServer } from "../../src/entries/workbench-server";

const PANE = `<html><head>
<script src="https://appsforoffice.gcch.cdn.office.net/appsforoffice/lib/1/hosted/office.js"></script>
<script defer src="taskpane.js"></script></head><body>Pane</body></html>`;

describe("The workbench's server", () => {
  let root: string;
  let server: Server;
  let address: string;

  const text = async (file: string): Promise<string> => (await fetch(`${address}${file}`)).text();
  const hash = (bytes: Uint8Array): string => createHash("sha256").update(bytes).digest("hex");

  beforeAll(async () => {
    root = mkdtempSync(path.join(tmpdir(), "roster-check-"));
    const files: Readonly<Record<string, string>> = {
      "workbench/workbench.html": "the page",
      "workbench/office.js": "the stand-in",
      "addin/taskpane.html": PANE,
      "addin/taskpane.js": "the pane",
      "addin/assets/samples/clean.xlsx": "a workbook",
      "client/excel-web-16.00.js": "Microsoft's client",
      "client/office.js": "Microsoft's loader",
      "secret.txt": "secret",
    };
    for (const [name, content] of Object.entries(files)) {
      mkdirSync(path.dirname(path.join(root, name)), { recursive: true });
      writeFileSync(path.join(root, name), content);
    }
    server = createWorkbenchServer({
      workbench: path.join(root, "workbench"),
      addin: path.join(root, "addin"),
      officeClient: path.join(root, "client"),
    });
    await new Promise<void>((resolve) => server.listen(0, "localhost", resolve));
    address = `http://localhost:${String((server.address() as AddressInfo).port)}/`;
  });

  afterAll(async () => {
    await new Promise((resolve) => server.close(resolve));
    rmSync(root, { recursive: true });
  });

  it("gives the page at its root, and files of the add-in beside it", async () => {
    expect(await text("")).toBe("the page");
    expect(await text("?sample=clean.xlsx")).toBe("the page");
    expect(await text("assets/samples/clean.xlsx")).toBe("a workbook");
    expect(await text("excel-web-16.00.js")).toBe("Microsoft's client");
  });

  it("puts its own office.js into the pane and changes nothing else of it", async () => {
    const cloudAddress = /https:[^"]*office\.js/;
    expect(await text("taskpane.html")).toBe(PANE.replace(cloudAddress, "office.js"));
    expect(await text("office.js")).toBe("the stand-in");
  });

  it("serves the add-in's scripts byte for byte", async () => {
    const served = new Uint8Array(await (await fetch(`${address}taskpane.js`)).arrayBuffer());
    expect(hash(served)).toBe(hash(readFileSync(path.join(root, "addin/taskpane.js"))));
  });

  it.each(["missing.js", "..%2fsecret.txt", "..%5csecret.txt", "assets/../../secret.txt", "%E0%A4%A", "assets"])(
    "has nothing at %s",
    async (file) => {
      const response = await fetch(`${address}${file}`);
      expect(response.status).toBe(404);
      expect(await response.text()).toBe("There is no such file.");
    },
  );
});
