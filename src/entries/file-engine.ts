import { checkFile } from "../cli/check-file";
import type { CliHost } from "../cli/cli-host";
import type { CheckedFile, FileJob, MappedFile } from "../cli/file-job";
import type { OpenedFile } from "../cli/file-services";
import { mapFile } from "../cli/map-file";
import { buildPortfolioSheets } from "../core/report/portfolio-sheets";
import type { PortfolioEntry } from "../core/report/portfolio-entry";
import { openFileWorkbook } from "../file/open-file-workbook";
import { writePortfolio } from "../file/write-portfolio";
import { NODE_UNPACKER } from "./node-unpacker";

/** Does what the job asks for. Never rejects for what is wrong with a file. */
export function doJob(job: FileJob, host: CliHost): Promise<CheckedFile | MappedFile> {
  return job.kind === "check" ? checkFile(job, host, openFile) : mapFile(job, host, openFile);
}

function openFile(name: string, bytes: Uint8Array): OpenedFile {
  return openFileWorkbook(name, bytes, NODE_UNPACKER);
}

/** The workbook that shows many checked ones together, as the bytes of an .xlsx file. */
export function buildPortfolio(entries: readonly PortfolioEntry[], asOf: string): Uint8Array {
  return writePortfolio(buildPortfolioSheets(entries, asOf));
}
