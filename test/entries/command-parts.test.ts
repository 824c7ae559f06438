import { readdirSync, statSync } from "node:fs";
import path from "node:path";
import { PROJECT } from "../support/source-files";

const FOLDER = path.join(PROJECT, "dist/cli");

describe("The built command line", () => {
  it("starts with a small file, and keeps what reads rosters for the threads that do so in one other", () => {
    expect(readdirSync(FOLDER).sort()).toEqual(["engine.js", "roster-check.js"]);
    expect(statSync(path.join(FOLDER, "roster-check.js")).size).toBeLessThan(100_000);
  });
});
