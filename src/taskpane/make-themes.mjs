// Writes themes.ts beside it: `node src/taskpane/make-themes.mjs`. Run it after using another token in the pane's
// style sheets, or another version of Fluent UI. `--print` writes the text to the console instead.
import { teamsHighContrastTheme, webDarkTheme, webLightTheme } from "@fluentui/react-components";
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { format } from "prettier";

const FOLDER = fileURLToPath(new URL(".", import.meta.url));

/** The names of the theme's tokens that the pane's style sheets ask for, sorted. */
function neededTokens() {
  const sheets = readdirSync(FOLDER).filter((name) => name.endsWith(".css"));
  const asked = sheets.flatMap((name) => [...readFileSync(FOLDER + name, "utf8").matchAll(/var\(--(\w+)/g)]);
  return [...new Set(asked.map(([, name]) => name))].filter((name) => name in webLightTheme).sort();
}

/** The text of themes.ts. */
function renderThemes() {
  const lines = neededTokens().map((name) => {
    const values = [webLightTheme, webDarkTheme, teamsHighContrastTheme].map((theme) => theme[name]);
    return `${name}: ${JSON.stringify(new Set(values).size === 1 ? values[0] : values)},`;
  });
  const text = `// Generated from Fluent UI's themes by make-themes.mjs; do not edit.
import type { CSSProperties } from "react";
import type { ThemeKind } from "./theme-source";

type TokenValue = string | number;

/** By token, its value in the light theme, the dark one and that of high contrast; one value where they agree. */
const TOKENS: Readonly<Record<string, TokenValue | readonly [TokenValue, TokenValue, TokenValue]>> = {
${lines.join("\n")}
};

/** Fluent UI's own themes as variables of a style, but with those tokens alone that the pane's style sheets ask for. */
export const THEMES: Readonly<Record<ThemeKind, CSSProperties>> = {
  light: themeAt(0),
  dark: themeAt(1),
  "high-contrast": themeAt(2),
};

/** The browser's own controls and scroll bars go with the theme too, whatever the system wears. */
function themeAt(index: 0 | 1 | 2): CSSProperties {
  const variables = Object.fromEntries(
    Object.entries(TOKENS).map(([name, value]) => [\`--\${name}\`, typeof value === "object" ? value[index] : value]),
  );
  return { ...variables, colorScheme: index === 0 ? "light" : "dark" };
}
`;
  return format(text, { parser: "typescript", printWidth: 120 });
}

const text = await renderThemes();
if (process.argv.includes("--print")) process.stdout.write(text);
else writeFileSync(`${FOLDER}themes.ts`, text);
