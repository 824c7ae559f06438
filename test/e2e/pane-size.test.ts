import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { gzipSync } from "node:zlib";
import { LOADED_AT_START } from "../support/pane-scripts";
import { PROJECT } from "../support/source-files";

const ADDIN = path.join(PROJECT, "dist/addin");

/** 180 kB (1 kB is 1,000 bytes) for the scripts that the pane loads by itself, as servers send them: compressed. */
const MOST_BYTES = 180_000;

/** All scripts together, with those that come when they are asked for; docs/performance.md says why it is not 180 kB. */
const MOST_BYTES_IN_ALL = 214_000;

describe("The pane's scripts", () => {
  it("stay small enough for a slow network: those that it starts with, and each that comes later", () => {
    const scripts = readdirSync(ADDIN).filter((name) => name.endsWith(".js"));
    const sizeOf = (name: string): number => gzipSync(readFileSync(path.join(ADDIN, name)), { level: 9 }).length;
    const atStart = LOADED_AT_START.map(sizeOf).reduce((sum, size) => sum + size, 0);
    expect(atStart).toBeLessThanOrEqual(MOST_BYTES);
    const later = scripts.filter((name) => !LOADED_AT_START.includes(name));
    expect(later).toContain("details.js");
    expect(later.filter((name) => sizeOf(name) > MOST_BYTES / 10)).toEqual([]);
    expect(scripts.map(sizeOf).reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(MOST_BYTES_IN_ALL);
  });
});
