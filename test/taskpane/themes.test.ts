import { execFileSync } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { THEMES } from "../../src/taskpane/themes";
import { PROJECT } from "../support/source-files";

const ADDIN = path.join(PROJECT, "dist/addin");

describe("The pane's themes", () => {
  it("are current: run src/taskpane/make-themes.mjs after using another token", () => {
    const script = path.join(PROJECT, "src/taskpane/make-themes.mjs");
    const expected = execFileSync(process.execPath, [script, "--print"], { encoding: "utf8" });
    expect(readFileSync(path.join(PROJECT, "src/taskpane/themes.ts"), "utf8")).toBe(expected);
  });

  it.each(Object.entries(THEMES))(
    "give every variable that the built scripts and style sheets ask for: %s",
    (_, theme) => {
      const built = readdirSync(ADDIN).filter((name) => /\.(js|css)$/.test(name));
      const asked = built.flatMap((name) => [
        ...readFileSync(path.join(ADDIN, name), "utf8").matchAll(/var\((--[\w-]+)/g),
      ]);
      const names = [...new Set(asked.map(([, name = ""]) => name))];
      expect(names).toContain("--colorNeutralBackground1");
      expect(names.filter((name) => !(name in theme))).toEqual([]);
    },
  );
});
