/** Which of the three sets of colours the pane wears. */
export type ThemeKind = "light" | "dark" | "high-contrast";

/** The theme to follow, for React's useSyncExternalStore. */
export interface ThemeSource {
  readonly current: () => ThemeKind;
  /** Returns the function that ends the subscription. */
  readonly subscribe: (listener: () => void) => () => void;
}

/** The colour behind Office's own controls as "#rrggbb"; null where Office does not tell. */
export type ReadOfficeBackground = () => string | null;

const FORCED_COLORS = "(forced-colors: active)";
const DARK_SCHEME = "(prefers-color-scheme: dark)";

/**
 * Contrast themes of the system come first, then Office's theme, then the system's light or dark. Office sends no event
 * for its theme in every host, so it is asked again whenever the pane gets the focus.
 */
export function createThemeSource(page: Window, readOfficeBackground: ReadOfficeBackground): ThemeSource {
  const queries = [page.matchMedia(FORCED_COLORS), page.matchMedia(DARK_SCHEME)];
  return {
    current: () => {
      if (page.matchMedia(FORCED_COLORS).matches) return "high-contrast";
      const background = readOfficeBackground();
      const dark = background === null ? null : isDarkColor(background);
      return (dark ?? page.matchMedia(DARK_SCHEME).matches) ? "dark" : "light";
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

/** Whether light text belongs on the colour; null where the text is no "#rrggbb". Weights are sRGB's luminance. */
export function isDarkColor(color: string): boolean | null {
  const parts = /^#?([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(color.trim());
  if (!parts) return null;
  const [red, green, blue] = parts.slice(1).map((part) => Number.parseInt(part, 16)) as [number, number, number];
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue < 128;
}
