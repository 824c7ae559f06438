// Runs after `npm ci`: builds the command line, so that `npx roster-check` works from a fresh checkout. Without the build
// tools (`npm ci --omit=dev`) the one that was built before stays.
import { execFileSync } from "node:child_process";
import { existsSync } from "node:fs";

const COMMAND = "dist/cli/roster-check.js";
const WEBPACK = "node_modules/webpack-cli/bin/cli.js";

if (existsSync(WEBPACK)) execFileSync(process.execPath, [WEBPACK, "--config-name", "cli"], { stdio: "inherit" });
else if (!existsSync(COMMAND)) {
  process.stderr.write("The command line is not built. Run “npm ci” once with its build tools; then they may go.\n");
}
