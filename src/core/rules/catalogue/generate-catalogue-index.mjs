import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

const FOLDER = fileURLToPath(new URL(".", import.meta.url));
const INDEX = `${FOLDER}../catalogue-index.ts`;

/** The text of catalogue-index.ts for the rule files that stand in this folder, in alphabetical order. */
function renderCatalogueIndex() {
  const rules = readdirSync(FOLDER)
    .filter((name) => name.endsWith(".ts"))
    .sort()
    .map((name) => ({
      file: name.slice(0, -".ts".length),
      constant: /export const (\w+) = defineRule/.exec(readFileSync(FOLDER + name, "utf8"))?.[1] ?? "",
    }));
  const imports = rules.map(({ file, constant }) => `import { ${constant} } from "./catalogue/${file}";`);
  return `// Generated from the files of catalogue/ by generate-catalogue-index.mjs; do not edit.
${imports.join("\n")}
import type { Rule } from "./define-rule";

/** Every rule there is, by id. */
export const RULES: readonly Rule[] = [
${rules.map(({ constant }) => `  ${constant},`).join("\n")}
];
`;
}

const text = renderCatalogueIndex();
if (process.argv.includes("--print")) process.stdout.write(text);
else writeFileSync(INDEX, text);
