import { readDecisions } from "../core/decisions/read-decisions";
import { NOTHING_GIVEN, withGiven } from "../core/decisions/with-given";
import { understandSheets } from "../core/layout/understand-sheets";
import type { SheetUnderstanding } from "../core/layout/sheet-understanding";
import { NO_MEMORY, type MappingMemory } from "../core/mapping/column-mapping";
import { createRoleReader } from "../core/roster/parse-role-title";
import type { FailedFile } from "./check-job";
import type { CliHost } from "./cli-host";
import { EXIT } from "./exit-status";
import { failedFile } from "./failed-file";
import type { FileServices } from "./file-services";
import type { MapCommand } from "./parse-arguments";
import { parseMappingFile } from "../app/parse-answer-files";
import { buildMapJson, renderMapText } from "./render-map";

type MappedFile = { readonly kind: "mapped"; readonly sheets: readonly SheetUnderstanding[] } | FailedFile;

/** Shows what was read and how it was understood; judges nothing. Gives the exit status. */
export async function runMapCommand(command: MapCommand, host: CliHost, services: FileServices): Promise<number> {
  const { mappingFile } = command;
  const memory =
    mappingFile === null
      ? NO_MEMORY
      : parseMappingFile(mappingFile, new TextDecoder().decode(await host.readFile(mappingFile)));
  const answers: object[] = [];
  let failed = false;
  for (const file of command.files) {
    const mapped = await mapFile(file, memory, host, services);
    if (mapped.kind === "failed") {
      failed = true;
      host.complain(`${file}: ${mapped.message}\n`);
      answers.push({ file, error: { code: mapped.code, message: mapped.message } });
    } else if (command.json) {
      answers.push({ file, sheets: buildMapJson(mapped.sheets) });
    } else {
      await host.print(renderMapText(file, mapped.sheets));
    }
  }
  if (command.json) await host.print(`${JSON.stringify({ version: 1, files: answers }, null, 2)}\n`);
  return failed ? EXIT.unreadable : EXIT.clean;
}

async function mapFile(
  file: string,
  memory: MappingMemory,
  host: CliHost,
  services: FileServices,
): Promise<MappedFile> {
  try {
    const opened = await services.openFile(host.fileName(file), await host.readFile(file));
    const snapshot = await opened.readWorkbook(() => undefined);
    const used = withGiven(readDecisions(snapshot).decisions, { ...NOTHING_GIVEN, memory });
    return { kind: "mapped", sheets: understandSheets(snapshot, used.memory, createRoleReader()) };
  } catch (error) {
    return failedFile(error);
  }
}
