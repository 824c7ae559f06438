import { DARK_THEME, HIGH_CONTRAST_THEME, LIGHT_THEME } from "../../src/standin/office-environment";
import { createThemeSource, isDarkColor, officeThemeKind, type OfficeColors } from "../../src/taskpane/theme-source";

function colors(body: readonly [string, string], controls: readonly [string, string]): OfficeColors {
  const [bodyForegroundColor, bodyBackgroundColor] = body;
  const [controlForegroundColor, controlBackgroundColor] = controls;
  return { bodyForegroundColor, bodyBackgroundColor, controlForegroundColor, controlBackgroundColor };
}

/** A page on a system with these settings. */
function pageWith(...active: readonly string[]): Window {
  const matchMedia = (query: string): object => ({ matches: active.includes(query) });
  return { matchMedia } as unknown as Window;
}

describe("Whether an Office colour is dark", () => {
  it.each([
    ["#FFFFFF", false],
    ["#262626", true],
    ["000000", true],
    ["#D3D3D3", false],
    ["white", null],
    ["", null],
  ])("%p: %p", (color, dark) => {
    expect(isDarkColor(color)).toBe(dark);
  });
});

describe("Office's theme", () => {
  it.each([
    ["light", LIGHT_THEME, "light"],
    ["dark", DARK_THEME, "dark"],
    ["a contrast theme", HIGH_CONTRAST_THEME, "high-contrast"],
    ["white on black, however written", colors(["ffffff", " #000000"], ["#FFFFFF", "#000000"]), "high-contrast"],
    ["black on white everywhere", colors(["#000000", "#FFFFFF"], ["#000000", "#ffffff"]), "high-contrast"],
    ["black on white beside shaded controls", colors(["#000000", "#FFFFFF"], ["#222222", "#F3F3F3"]), "light"],
    ["grey on white", colors(["#444444", "#FFFFFF"], ["#444444", "#FDFDFD"]), "light"],
    ["off-white on black", colors(["#F0F0F0", "#000000"], ["#F0F0F0", "#292929"]), "dark"],
    ["a background alone", { bodyBackgroundColor: "#1F1F1F", bodyForegroundColor: null }, "dark"],
    ["a text colour alone", { bodyBackgroundColor: null, bodyForegroundColor: "#ACACAC" }, null],
    ["no colours at all", {}, null],
    ["nothing", null, null],
  ] as const)("that is %s", (_, theme, kind) => {
    expect(officeThemeKind(theme)).toBe(kind);
  });
});

describe("The pane's theme", () => {
  const FORCED = "(forced-colors: active)";
  const DARK = "(prefers-color-scheme: dark)";

  it.each([
    ["forced colours before Office", [FORCED], LIGHT_THEME, "high-contrast"],
    ["Office's contrast theme before the system's light", [], HIGH_CONTRAST_THEME, "high-contrast"],
    ["Office before the system", [DARK], LIGHT_THEME, "light"],
    ["the system where Office tells nothing", [DARK], null, "dark"],
    ["light where nobody tells anything", [], null, "light"],
  ] as const)("follows %s", (_, active, office, kind) => {
    expect(createThemeSource(pageWith(...active), () => office).current()).toBe(kind);
  });
});
