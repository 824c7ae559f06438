import { parseMappingFile } from "../app/parse-answer-files";
import { NO_MEMORY } from "../core/mapping/column-mapping";
import type { CliHost } from "./cli-host";
import { EXIT } from "./exit-status";
import type { MapJob } from "./file-job";
import type { FileServices } from "./file-services";
import type { MapCommand } from "./parse-arguments";

/** Shows what was read and how it was understood; judges nothing. Gives the exit status. */
export async function runMapCommand(command: MapCommand, host: CliHost, services: FileServices): Promise<number> {
  const { mappingFile, json } = command;
  const memory =
    mappingFile === null
      ? NO_MEMORY
      : parseMappingFile(mappingFile, new TextDecoder().decode(await host.readFile(mappingFile)));
  const jobs = command.files.map((file): MapJob => ({ kind: "map", file, json, memory }));
  const answers: object[] = [];
  const tally = { failed: 0 };
  await services.doJobs(jobs, async ({ file }, mapped) => {
    if (mapped.kind === "failed") {
      tally.failed += 1;
      host.complain(`${file}: ${mapped.message}\n`);
      answers.push({ file, error: { code: mapped.code, message: mapped.message } });
    } else if (json) {
      answers.push({ file, sheets: mapped.sheets });
    } else {
      await host.print(mapped.printed);
    }
  });
  if (json) await host.print(`${JSON.stringify({ version: 1, files: answers }, null, 2)}\n`);
  return tally.failed > 0 ? EXIT.unreadable : EXIT.clean;
}
