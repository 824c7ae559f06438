import { AppError } from "../app/app-error";
import { NOTHING_GIVEN } from "../core/decisions/with-given";
import { NO_MEMORY } from "../core/mapping/column-mapping";
import type { CheckedFile, CheckJob } from "./check-job";
import type { CliHost } from "./cli-host";
import { EXIT } from "./exit-status";
import type { FileServices } from "./file-services";
import type { CheckCommand } from "./parse-arguments";
import { parseMappingFile, parseSettingsFile } from "./parse-answer-files";

/** Checks the named files, prints what was found in the order given, and gives the exit status. */
export async function runCheckCommand(command: CheckCommand, host: CliHost, services: FileServices): Promise<number> {
  const jobs = await planJobs(command, host);
  const checked = await services.checkFiles(jobs, (done) => {
    if (jobs.length > 1) host.showProgress(`${done} of ${jobs.length} files checked`);
  });
  host.showProgress("");
  const results = jobs.map((job, index) => ({ job, result: requireResult(checked[index]) }));
  for (const { job, result } of results) {
    if (result.kind === "failed") host.complain(`${job.file}: ${result.message}\n`);
    else for (const warning of result.warnings) host.complain(`${job.file}: ${warning}\n`);
  }
  print(command.format, jobs[0]?.asOf ?? "", results, host);
  if (results.some(({ result }) => result.kind === "failed")) return EXIT.unreadable;
  return results.some(({ result }) => result.kind === "checked" && result.hasErrors) ? EXIT.errors : EXIT.clean;
}

interface CheckedJob {
  readonly job: CheckJob;
  readonly result: CheckedFile;
}

async function planJobs(command: CheckCommand, host: CliHost): Promise<readonly CheckJob[]> {
  const readText = async (file: string): Promise<string> => new TextDecoder().decode(await host.readFile(file));
  const { mappingFile, settingsFile } = command;
  const answerFiles = [mappingFile, settingsFile].filter((file) => file !== null);
  const memory = mappingFile === null ? NO_MEMORY : parseMappingFile(mappingFile, await readText(mappingFile));
  const { settings, facts } =
    settingsFile === null ? NOTHING_GIVEN : parseSettingsFile(settingsFile, await readText(settingsFile));
  const profiles = [...new Set([...settings.profiles, ...command.profiles])];
  const jobs = command.files.map((file) => ({
    file,
    copy: copyPath(command, file, host),
    asOf: command.asOf ?? host.today(),
    given: { settings: { ...settings, profiles }, memory, facts },
  }));
  await refuseClashes(jobs, answerFiles, host);
  return jobs;
}

function copyPath(command: CheckCommand, file: string, host: CliHost): string | null {
  if (command.out !== null) return command.out;
  if (command.outDir === null) return null;
  return host.pathInFolder(command.outDir, host.fileName(file).replace(/\.(csv|tsv|txt)$/i, ".xlsx"));
}

/** No copy may fall on a file that is read, nor on another copy; an earlier copy is replaced. */
async function refuseClashes(jobs: readonly CheckJob[], answerFiles: readonly string[], host: CliHost): Promise<void> {
  const copies = jobs.map(({ copy }) => copy).filter((copy) => copy !== null);
  if (new Set(copies).size < copies.length) {
    const twice = copies.find((copy, index) => copies.indexOf(copy) !== index) ?? "";
    const message = `Two files would both be saved as “${twice}”.`;
    throw new AppError("bad-argument", message, "Check them one after the other.");
  }
  if (copies.length === 0) return;
  const inputs = new Set<string | null>();
  for (const file of [...jobs.map((job) => job.file), ...answerFiles]) inputs.add(await host.identityOf(file));
  for (const copy of copies) {
    const identity = await host.identityOf(copy);
    if (identity === null || !inputs.has(identity)) continue;
    throw new AppError("bad-argument", `“${copy}” is one of the files to read.`, "Name another file for the copy.");
  }
}

function print(format: CheckCommand["format"], asOf: string, results: readonly CheckedJob[], host: CliHost): void {
  switch (format) {
    case "json":
      host.print(`${JSON.stringify({ version: 1, asOf, files: results.map(fileJson) }, null, 2)}\n`);
      return;
    case "jsonl":
      for (const each of results) host.print(`${JSON.stringify({ version: 1, asOf, ...fileJson(each) })}\n`);
      return;
    case "text":
      for (const { job, result } of results) {
        if (result.kind === "checked") host.print(`${job.file}\n${result.text}\n`);
      }
  }
}

function fileJson({ job, result }: CheckedJob): object {
  if (result.kind === "checked") return result.json;
  return { file: job.file, error: { code: result.code, message: result.message } };
}

function requireResult(result: CheckedFile | undefined): CheckedFile {
  if (result === undefined) throw new Error("a file was asked for and not answered");
  return result;
}
