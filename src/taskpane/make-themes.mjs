// Writes themes.ts beside it: `node src/taskpane/make-themes.mjs`. Run it after using another token in the pane's
// style sheets, another part of Fluent UI, or another version of it. `--print` writes the text to the console instead.
import { teamsHighContrastTheme, webDarkTheme, webLightTheme } from "@fluentui/react-components";
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { format } from "prettier";

const FOLDER = fileURLToPath(new URL(".", import.meta.url));
const { resolve } = createRequire(createRequire(import.meta.url).resolve("@fluentui/react-components"));

/** The style files of Fluent UI's parts that the pane uses, by package and folder. */
const FLUENT_STYLES = [["@fluentui/react-provider", "lib/components/FluentProvider/useFluentProviderStyles.styles.js"]];

/** The names of the theme's tokens that the pane's own styles and those of Fluent UI's parts in it ask for, sorted. */
function neededTokens() {
  const own = readdirSync(FOLDER).filter((name) => name.endsWith(".css"));
  const asked = [
    ...own.flatMap((name) => matchVariables(readFileSync(FOLDER + name, "utf8"))),
    ...FLUENT_STYLES.flatMap(([name, file]) => matchVariables(readFileSync(fileOfPackage(name, file), "utf8"))),
  ].map(([, name]) => name);
  return [...new Set(asked)].filter((name) => name in webLightTheme).sort();
}

function matchVariables(text) {
  return [...text.matchAll(/var\(--(\w+)/g)];
}

function fileOfPackage(name, file) {
  return path.join(path.dirname(resolve(`${name}/package.json`)), file);
}

/** The text of themes.ts. */
function renderThemes() {
  const lines = neededTokens().map((name) => {
    const values = [webLightTheme, webDarkTheme, teamsHighContrastTheme].map((theme) => theme[name]);
    return `${name}: ${JSON.stringify(new Set(values).size === 1 ? values[0] : values)},`;
  });
  const text = `// Generated from Fluent UI's themes by make-themes.mjs; do not edit.
import type { PartialTheme } from "@fluentui/react-components";
import type { ThemeKind } from "./theme-source";

type TokenValue = string | number;

/** By token, its value in the light theme, the dark one and that of high contrast; one value where they agree. */
const TOKENS: Readonly<Record<string, TokenValue | readonly [TokenValue, TokenValue, TokenValue]>> = {
${lines.join("\n")}
};

/** Fluent UI's own themes, but with those tokens alone that the pane's styles ask for. */
export const THEMES: Readonly<Record<ThemeKind, PartialTheme>> = {
  light: themeAt(0),
  dark: themeAt(1),
  "high-contrast": themeAt(2),
};

function themeAt(index: 0 | 1 | 2): PartialTheme {
  return Object.fromEntries(
    Object.entries(TOKENS).map(([name, value]) => [name, typeof value === "object" ? value[index] : value]),
  );
}
`;
  return format(text, { parser: "typescript", printWidth: 120 });
}

const text = await renderThemes();
if (process.argv.includes("--print")) process.stdout.write(text);
else writeFileSync(`${FOLDER}themes.ts`, text);
