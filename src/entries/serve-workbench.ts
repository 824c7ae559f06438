import { spawn } from "node:child_process";
import { existsSync } from "node:fs";
import type { AddressInfo } from "node:net";
import type { Server } from "node:http";
import path from "node:path";
import { createWorkbenchServer, foldersOf } from "./workbench-server";

const PREFERRED_PORT = 3000;

/** The built script stands two folders below the project. */
const PROJECT = path.resolve(__dirname, "../..");

/** Serves the built workbench on this machine only, prints its address and shows it where a browser can be shown. */
async function main(): Promise<void> {
  const folders = foldersOf(PROJECT);
  if (!existsSync(path.join(folders.officeClient, "excel-web-16.00.js"))) {
    process.stderr.write("The package @microsoft/office-js is missing. Run npm ci and start again.\n");
    process.exitCode = 1;
    return;
  }
  const server = createWorkbenchServer(folders);
  const port = (await listen(server, wantedPort())) ?? (await listen(server, 0));
  const address = `http://localhost:${String(port)}/`;
  process.stdout.write(`Roster Check workbench: ${address}\nPress Ctrl+C to stop.\n`);
  if (canShowBrowser()) openBrowser(address);
}

function wantedPort(): number {
  const port = Number(process.env.PORT);
  return Number.isInteger(port) && port > 0 && port < 65_536 ? port : PREFERRED_PORT;
}

/** The port that the server now listens on, or undefined where it is taken. */
function listen(server: Server, port: number): Promise<number | undefined> {
  return new Promise((resolve) => {
    const refused = (): void => {
      resolve(undefined);
    };
    server.once("error", refused);
    server.listen(port, "localhost", () => {
      server.removeListener("error", refused);
      resolve((server.address() as AddressInfo).port);
    });
  });
}

function canShowBrowser(): boolean {
  if (process.env.CI || process.env.BROWSER === "none" || !process.stdout.isTTY) return false;
  return process.platform !== "linux" || Boolean(process.env.DISPLAY ?? process.env.WAYLAND_DISPLAY);
}

/** Where the command is missing the printed address serves, so failures are of no interest. */
function openBrowser(address: string): void {
  const opener = process.platform === "darwin" ? "open" : "xdg-open";
  const [command, parameters] =
    process.platform === "win32" ? ["cmd", ["/c", "start", "", address]] : [opener, [address]];
  spawn(command, parameters, { detached: true, stdio: "ignore" })
    .on("error", () => undefined)
    .unref();
}

void main();
