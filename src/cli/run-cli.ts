import { toAppError } from "../app/to-app-error";
import type { CliHost } from "./cli-host";
import { EXIT } from "./exit-status";
import { helpText } from "./help-text";
import { parseArguments } from "./parse-arguments";
import { runCheckCommand } from "./run-check-command";
import type { FileServices } from "./file-services";

/**
 * Runs one command line (without the program's name) and gives its exit status. Prints through the host only; never
 * throws for what a user can do wrong. What reads rosters is loaded where this thread needs it: a check of large files
 * is the work of other threads.
 */
export async function runCli(words: readonly string[], host: CliHost, services: FileServices): Promise<number> {
  const command = parseArguments(words);
  try {
    switch (command.kind) {
      case "help":
        await host.print(helpText(command.topic));
        return EXIT.clean;
      case "version":
        await host.print(`${services.productVersion}\n`);
        return EXIT.clean;
      case "wrong":
        return complainOfUse(host, command.message);
      case "check":
        return await runCheckCommand(command, host, services);
      case "map": {
        const { runMapCommand } = await import("./run-map-command");
        return await runMapCommand(command, host, services);
      }
      case "roles": {
        const { renderRoles } = await import("./render-roles");
        await host.print(renderRoles(await host.readStandardInput(), command.json));
        return EXIT.clean;
      }
      case "rules": {
        const { renderRules } = await import("./render-rules");
        await host.print(renderRules(command.format));
        return EXIT.clean;
      }
    }
  } catch (error) {
    const failure = toAppError(error);
    const said = `${failure.message} ${failure.hint}`.trim();
    if (failure.code === "bad-argument") return complainOfUse(host, said);
    host.complain(`roster-check: ${said}\n`);
    return EXIT.unreadable;
  }
}

function complainOfUse(host: CliHost, message: string): number {
  host.complain(`roster-check: ${message}\nTry “roster-check --help”.\n`);
  return EXIT.wrongUse;
}
