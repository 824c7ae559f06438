/** Which of the three sets of colours the pane wears. */
export type ThemeKind = "light" | "dark" | "high-contrast";

/** The theme to follow, for React's useSyncExternalStore. */
export interface ThemeSource {
  readonly current: () => ThemeKind;
  /** Returns the function that ends the subscription. */
  readonly subscribe: (listener: () => void) => () => void;
}

/** Office's own colours as "#rrggbb". Whatever Office's types say, single colours are missing on some platforms. */
export interface OfficeColors {
  readonly bodyBackgroundColor?: string | null;
  readonly bodyForegroundColor?: string | null;
  readonly controlBackgroundColor?: string | null;
  readonly controlForegroundColor?: string | null;
}

/** Office's colours as they are now; null where Office does not tell. */
export type ReadOfficeColors = () => OfficeColors | null;

const FORCED_COLORS = "(forced-colors: active)";
const DARK_SCHEME = "(prefers-color-scheme: dark)";

const WHITE_ON_BLACK = "ffffff on 000000";
const BLACK_ON_WHITE = "000000 on ffffff";

/**
 * Contrast themes of the system come first, then Office's theme, then the system's light or dark. Office sends no event
 * for its theme in every host, so it is asked again whenever the pane gets the focus.
 */
export function createThemeSource(page: Window, readOfficeColors: ReadOfficeColors): ThemeSource {
  const queries = [page.matchMedia(FORCED_COLORS), page.matchMedia(DARK_SCHEME)];
  return {
    current: () => {
      if (page.matchMedia(FORCED_COLORS).matches) return "high-contrast";
      const office = officeThemeKind(readOfficeColors());
      return office ?? (page.matchMedia(DARK_SCHEME).matches ? "dark" : "light");
    },
    subscribe: (listener) => {
      for (const query of queries) query.addEventListener("change", listener);
      page.addEventListener("focus", listener);
      return () => {
        for (const query of queries) query.removeEventListener("change", listener);
        page.removeEventListener("focus", listener);
      };
    },
  };
}

/**
 * What Office's colours amount to; null where they say nothing. Office's ordinary themes never set pure white on pure
 * black, contrast themes do. Pure black on pure white is a contrast theme only where the controls wear it too: beside
 * it, ordinary light themes have controls of another shade.
 */
export function officeThemeKind(colors: OfficeColors | null): ThemeKind | null {
  if (!colors) return null;
  const body = `${hexDigits(colors.bodyForegroundColor) ?? ""} on ${hexDigits(colors.bodyBackgroundColor) ?? ""}`;
  const control = `${hexDigits(colors.controlForegroundColor) ?? ""} on ${hexDigits(colors.controlBackgroundColor) ?? ""}`;
  if (body === WHITE_ON_BLACK || (body === BLACK_ON_WHITE && control === body)) return "high-contrast";
  const dark = isDarkColor(colors.bodyBackgroundColor ?? "");
  return dark === null ? null : dark ? "dark" : "light";
}

/** Whether light text belongs on the colour; null where the text is no "#rrggbb". Weights are sRGB's luminance. */
export function isDarkColor(color: string): boolean | null {
  const digits = hexDigits(color);
  if (digits === null) return null;
  const [red = 0, green = 0, blue = 0] = [0, 2, 4].map((start) => Number.parseInt(digits.slice(start, start + 2), 16));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue < 128;
}

/** "ffa500" of "#FFA500"; null where the text is no such colour. */
function hexDigits(color: string | null | undefined): string | null {
  return /^#?([0-9a-f]{6})$/i.exec(color?.trim() ?? "")?.[1]?.toLowerCase() ?? null;
}
