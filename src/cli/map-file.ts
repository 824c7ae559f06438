import { readDecisions } from "../core/decisions/read-decisions";
import { NOTHING_GIVEN, withGiven } from "../core/decisions/with-given";
import { understandSheets } from "../core/layout/understand-sheets";
import { createRoleReader } from "../core/roster/parse-role-title";
import type { CliHost } from "./cli-host";
import { failedFile } from "./failed-file";
import type { MapJob, MappedFile } from "./file-job";
import type { OpenFile } from "./file-services";
import { buildMapJson, renderMapText } from "./render-map";

/** Reads how one file's columns are understood. Never rejects for what is wrong with a file. */
export async function mapFile(
  { file, json, memory }: MapJob,
  host: Pick<CliHost, "readFile" | "fileName">,
  openFile: OpenFile,
): Promise<MappedFile> {
  try {
    const opened = openFile(host.fileName(file), await host.readFile(file));
    const snapshot = await opened.readWorkbook(() => undefined);
    const used = withGiven(readDecisions(snapshot).decisions, { ...NOTHING_GIVEN, memory });
    const sheets = understandSheets(snapshot, used.memory, createRoleReader());
    return json
      ? { kind: "mapped", printed: "", sheets: buildMapJson(sheets) }
      : { kind: "mapped", printed: renderMapText(file, sheets), sheets: [] };
  } catch (error) {
    return failedFile(error);
  }
}
