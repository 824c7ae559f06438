import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";

/** What the search looks at; the process's own by default, a made-up machine in its test. */
export interface BrowserSearch {
  readonly platform: NodeJS.Platform;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly exists: (path: string) => boolean;
}

const THIS_MACHINE: BrowserSearch = { platform: process.platform, env: process.env, exists: existsSync };

/**
 * The path of an installed Chrome, Chromium or Edge; `CHROME_PATH` outranks the search. Throws one sentence that says
 * what to do where there is none.
 */
export function findBrowser(search: BrowserSearch = THIS_MACHINE): string {
  const wanted = search.env.CHROME_PATH;
  if (wanted) {
    if (search.exists(wanted)) return wanted;
    throw new Error(`CHROME_PATH names "${wanted}", where no file is: point it at a Chrome, Chromium or Edge.`);
  }
  const found = candidatePaths(search).find((path) => search.exists(path));
  if (found) return found;
  throw new Error(
    "No browser was found to run the tests in: install Chrome, Chromium or Edge, or set CHROME_PATH to the program of one.",
  );
}

const ON_PATH = [
  "google-chrome-stable",
  "google-chrome",
  "chromium",
  "chromium-browser",
  "microsoft-edge-stable",
  "microsoft-edge",
];

const ON_MAC = [
  "Google Chrome.app/Contents/MacOS/Google Chrome",
  "Chromium.app/Contents/MacOS/Chromium",
  "Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
];

const ON_WINDOWS = [
  String.raw`Google\Chrome\Application\chrome.exe`,
  String.raw`Chromium\Application\chrome.exe`,
  String.raw`Microsoft\Edge\Application\msedge.exe`,
];

function candidatePaths({ platform, env }: BrowserSearch): string[] {
  if (platform === "win32") {
    const roots = [env.PROGRAMFILES, env["PROGRAMFILES(X86)"], env.LOCALAPPDATA].filter((root) => root !== undefined);
    return roots.flatMap((root) => ON_WINDOWS.map((program) => `${root}\\${program}`));
  }
  if (platform === "darwin") {
    const roots = ["/Applications", ...(env.HOME ? [join(env.HOME, "Applications")] : [])];
    return roots.flatMap((root) => ON_MAC.map((program) => join(root, program)));
  }
  const folders = [...(env.PATH ?? "").split(delimiter).filter(Boolean), "/usr/bin", "/snap/bin"];
  return ON_PATH.flatMap((program) => folders.map((folder) => join(folder, program)));
}
