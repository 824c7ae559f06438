import { readFileSync } from "node:fs";
import path from "node:path";
import { Script, createContext } from "node:vm";
import type { ExcelHost } from "../../src/standin/excel-host";
import { OLDEST_EXCEL, type OfficeEnvironment } from "../../src/standin/office-environment";
import { createClientGlobals, type OfficeStandIn } from "../../src/standin/office-globals";
import type { HostBridge } from "../../src/standin/wire-message";

/** By path, since the bench runs bundled; its bundle stands two folders below the project, as this file does. */
const CLIENT = path.resolve(__dirname, "../../node_modules/@microsoft/office-js/dist/excel-web-16.00.js");

/** What the genuine client offers once it is loaded. */
export interface LoadedClient {
  readonly Excel: typeof Excel;
  readonly Office: OfficeStandIn;
  readonly OfficeExtension: typeof OfficeExtension;
}

let compiled: Script | undefined;

/**
 * Loads Microsoft's own Excel client, unchanged, and connects it to the host. Each call gives a client of its own, as a
 * pane that was opened anew.
 */
export async function loadClient(
  host: ExcelHost,
  environment: OfficeEnvironment = OLDEST_EXCEL,
): Promise<LoadedClient> {
  const bridge: HostBridge = {
    sendMessageToHost: (text) => {
      toHost(text);
    },
  };
  const toHost = host.connect((text) => bridge.onMessageFromHost?.(text));
  const globals: Record<string, unknown> = {
    ...createClientGlobals(bridge, () => environment, Promise.resolve()),
    ...browserStubs(),
  };
  globals.window = globals;
  globals.self = globals;
  compiled ??= new Script(readFileSync(CLIENT, "utf8"), { filename: CLIENT });
  compiled.runInContext(createContext(globals));
  const client = globals as unknown as LoadedClient & {
    readonly OfficeExtension: { readonly CommonUtility: { _doApiNotSupportedCheck: boolean } };
  };
  client.OfficeExtension.CommonUtility._doApiNotSupportedCheck = true;
  await client.Office.onReady();
  return client;
}

/** The little of a browser that the client looks for while it loads. */
function browserStubs(): Record<string, unknown> {
  const ignore = (): void => undefined;
  return {
    console,
    // The client tries again later to let go of ranges; that must not keep a test run alive.
    setTimeout: (callback: () => void, milliseconds?: number) => setTimeout(callback, milliseconds).unref(),
    clearTimeout,
    navigator: { userAgent: "" },
    location: { href: "https://localhost/", protocol: "https:", hash: "", search: "" },
    document: { readyState: "complete", URL: "", addEventListener: ignore, getElementsByTagName: () => [] },
    addEventListener: ignore,
  };
}
