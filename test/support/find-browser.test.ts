import { findBrowser, type BrowserSearch } from "./find-browser";

function machine(
  platform: NodeJS.Platform,
  installed: readonly string[],
  env: BrowserSearch["env"] = { PATH: "/usr/local/bin:/usr/bin" },
): BrowserSearch {
  return { platform, env, exists: (path) => installed.includes(path) };
}

describe("The search for a browser", () => {
  it.each([
    ["Chromium on Linux", machine("linux", ["/usr/bin/chromium"]), "/usr/bin/chromium"],
    ["a snap", machine("linux", ["/snap/bin/chromium"]), "/snap/bin/chromium"],
    [
      "Chrome before Edge",
      machine("linux", ["/usr/bin/microsoft-edge", "/usr/bin/google-chrome"]),
      "/usr/bin/google-chrome",
    ],
    [
      "Chrome on macOS",
      machine("darwin", ["/Applications/Google Chrome.app/Contents/MacOS/Google Chrome"]),
      "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
    ],
    [
      "Edge on Windows",
      machine("win32", [String.raw`C:\Program Files (x86)\Microsoft\Edge\Application\msedge.exe`], {
        PROGRAMFILES: String.raw`C:\Program Files`,
        "PROGRAMFILES(X86)": String.raw`C:\Program Files (x86)`,
      }),
      String.raw`C:\Program Files (x86)\Microsoft\Edge\Application\msedge.exe`,
    ],
    [
      "what CHROME_PATH names, before anything installed",
      machine("linux", ["/opt/chrome", "/usr/bin/chromium"], { PATH: "/usr/bin", CHROME_PATH: "/opt/chrome" }),
      "/opt/chrome",
    ],
  ])("finds %s", (_, search, path) => {
    expect(findBrowser(search)).toBe(path);
  });

  it("says in one sentence what to do where there is none", () => {
    expect(() => findBrowser(machine("linux", []))).toThrow(
      "No browser was found to run the tests in: install Chrome, Chromium or Edge, or set CHROME_PATH to the program of one.",
    );
  });

  it("does not take another browser than the one that CHROME_PATH asked for", () => {
    const search = machine("linux", ["/usr/bin/chromium"], { PATH: "/usr/bin", CHROME_PATH: "/opt/gone" });
    expect(() => findBrowser(search)).toThrow(/CHROME_PATH names "\/opt\/gone"/);
  });
});
