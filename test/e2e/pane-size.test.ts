import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { gzipSync } from "node:zlib";
import { PROJECT } from "../support/source-files";

const ADDIN = path.join(PROJECT, "dist/addin");

/** 180 kB (1 kB is 1,024 bytes) for all scripts that the pane can load, as servers send them: compressed. */
const MOST_BYTES = 180 * 1024;

describe("The pane's scripts", () => {
  it("stay small enough for a slow network, all of them together", () => {
    const scripts = readdirSync(ADDIN).filter((name) => name.endsWith(".js"));
    expect(scripts).toContain("taskpane.js");
    const sizes = scripts.map((name) => gzipSync(readFileSync(path.join(ADDIN, name)), { level: 9 }).length);
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(MOST_BYTES);
  });
});
