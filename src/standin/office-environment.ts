/** What Office would tell an add-in about where it runs; plain data, so that it can be posted to a frame. */
export interface OfficeEnvironment {
  /** Requirement sets and the newest version of each; a set that is not named is not supported. */
  readonly sets: Readonly<Record<string, string>>;
  readonly platform: "OfficeOnline" | "PC" | "Mac";
  readonly displayLanguage: string;
  readonly contentLanguage: string;
  /** null where Office does not tell, as Excel on the web at times. Colours are "#RRGGBB". */
  readonly theme: OfficeTheme | null;
}

export interface OfficeTheme {
  readonly bodyBackgroundColor: string;
  readonly bodyForegroundColor: string;
  readonly controlBackgroundColor: string;
  readonly controlForegroundColor: string;
  readonly isDarkTheme: boolean;
}

export const LIGHT_THEME: OfficeTheme = {
  bodyBackgroundColor: "#FFFFFF",
  bodyForegroundColor: "#212121",
  controlBackgroundColor: "#F5F5F5",
  controlForegroundColor: "#212121",
  isDarkTheme: false,
};

export const DARK_THEME: OfficeTheme = {
  bodyBackgroundColor: "#262626",
  bodyForegroundColor: "#FFFFFF",
  controlBackgroundColor: "#333333",
  controlForegroundColor: "#FFFFFF",
  isDarkTheme: true,
};

/** Office in a contrast theme of the system: pure black and white, with yellow for what can be pressed. */
export const HIGH_CONTRAST_THEME: OfficeTheme = {
  bodyBackgroundColor: "#000000",
  bodyForegroundColor: "#FFFFFF",
  controlBackgroundColor: "#000000",
  controlForegroundColor: "#FFFF00",
  isDarkTheme: true,
};

/** Excel as old as the add-in allows: Office LTSC 2021. */
export const OLDEST_EXCEL: OfficeEnvironment = {
  sets: {
    ExcelApi: "1.14",
    SharedRuntime: "1.1",
    RibbonApi: "1.1",
    DialogApi: "1.2",
    DelayForCellEdit: "1.1",
    RichApiRuntime: "1.2",
  },
  platform: "PC",
  displayLanguage: "en-US",
  contentLanguage: "en-US",
  theme: LIGHT_THEME,
};

/** Whether the environment has a requirement set, in at least the version asked for. Versions compare by their numbers. */
export function supportsSet(environment: OfficeEnvironment, name: string, version = "1.1"): boolean {
  const newest = Object.entries(environment.sets).find(([set]) => set.toLowerCase() === name.toLowerCase())?.[1];
  if (newest === undefined) return false;
  const [haveMajor = 0, haveMinor = 0] = newest.split(".").map(Number);
  const [wantMajor = 0, wantMinor = 0] = version.split(".").map(Number);
  return haveMajor > wantMajor || (haveMajor === wantMajor && haveMinor >= wantMinor);
}
