import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { PROJECT } from "../support/source-files";

const FOLDER = path.join(PROJECT, "src/taskpane");
const names = readdirSync(FOLDER);
const sheets = new Map(names.filter((name) => name.endsWith(".css")).map((name) => [name, read(name)]));
const components = names.filter((name) => name.endsWith(".tsx")).map((name) => ({ name, text: read(name) }));

function read(name: string): string {
  return readFileSync(path.join(FOLDER, name), "utf8");
}

function classesOf(sheet: string): string[] {
  const text = (sheets.get(sheet) ?? "").replace(/\/\*[^]*?\*\//g, "");
  return [...new Set([...text.matchAll(/\.([a-zA-Z]\w*)(?=[^{}]*\{)/g)].map(([, name = ""]) => name))];
}

/** The sheets that a component imports, by the name that it gives them. */
function importsOf(text: string): [string, string][] {
  return [...text.matchAll(/import (\w+) from "\.\/([\w-]+\.css)"/g)].map(([, local = "", sheet = ""]) => [
    local,
    sheet,
  ]);
}

describe("The pane's style sheets", () => {
  it("hold every class that a component names", () => {
    const strange = components.flatMap(({ name, text }) =>
      importsOf(text).flatMap(([local, sheet]) =>
        [...text.matchAll(new RegExp(`\\b${local}\\.(?!css")(\\w+)`, "g"))]
          .map(([, used = ""]) => used)
          .filter((used) => !classesOf(sheet).includes(used))
          .map((used) => `${name}: ${sheet} has no class ${used}`),
      ),
    );
    expect(strange).toEqual([]);
  });

  it("hold no class that nobody wears", () => {
    const idle = [...sheets.keys()].flatMap((sheet) => {
      const users = components.filter(({ text }) => importsOf(text).some(([, imported]) => imported === sheet));
      const text = users.map((user) => user.text).join("\n");
      const isChosen = /\bstyles\[/.test(text);
      return classesOf(sheet)
        .filter((name) => !new RegExp(`\\.${name}\\b`).test(text) && !isChosen)
        .map((name) => `${sheet}: ${name}`);
    });
    expect(idle).toEqual([]);
  });
});
