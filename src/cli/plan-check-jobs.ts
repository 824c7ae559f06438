import { AppError } from "../app/app-error";
import { NOTHING_GIVEN, type GivenDecisions } from "../core/decisions/with-given";
import type { CheckJob } from "./file-job";
import type { CliHost } from "./cli-host";
import type { CheckCommand } from "./parse-arguments";

/**
 * One job a file, in the order given. Rejects with an AppError ("bad-argument") where a file that would be written is
 * one of those that are read.
 */
export async function planCheckJobs(command: CheckCommand, asOf: string, host: CliHost): Promise<readonly CheckJob[]> {
  const { mappingFile, settingsFile, format, summary } = command;
  const answerFiles = [mappingFile, settingsFile].filter((file) => file !== null);
  const { settings, memory, facts } = answerFiles.length === 0 ? NOTHING_GIVEN : await readAnswers(command, host);
  const profiles = [...new Set([...settings.profiles, ...command.profiles])];
  const copyPath = createCopyNamer(command, host);
  const jobs = command.files.map((file): CheckJob => ({
    kind: "check",
    file,
    copy: copyPath(file),
    format,
    asOf,
    given: { settings: { ...settings, profiles }, memory, facts },
  }));
  const copies = jobs.map((job) => job.copy).filter((file) => file !== null);
  const outputs = summary === null ? copies : [...copies, summary];
  await refuseInputsAmong(outputs, [...command.files, ...answerFiles], host);
  if (summary !== null && copies.some((copy) => host.linkFrom(summary, copy) === host.linkFrom(summary, summary))) {
    throw new AppError("bad-argument", `A copy and the summary would both be saved as “${summary}”.`, "Rename one.");
  }
  return jobs;
}

/** What the named answer files give. Their reader knows all rules, so it is loaded only where there is one to read. */
async function readAnswers(
  { mappingFile, settingsFile }: CheckCommand,
  host: Pick<CliHost, "readFile">,
): Promise<GivenDecisions> {
  const { parseMappingFile, parseSettingsFile } = await import("../app/parse-answer-files");
  const readText = async (file: string): Promise<string> => new TextDecoder().decode(await host.readFile(file));
  const memory =
    mappingFile === null ? NOTHING_GIVEN.memory : parseMappingFile(mappingFile, await readText(mappingFile));
  const { settings, facts } =
    settingsFile === null ? NOTHING_GIVEN : parseSettingsFile(settingsFile, await readText(settingsFile));
  return { settings, memory, facts };
}

/**
 * Where each file's copy goes. Files of one name from several folders get numbered copies ("roster (2).xlsx"), the same
 * at every run; names that differ in case only count as one, because many disks take them for one.
 */
function createCopyNamer({ out, outDir }: CheckCommand, host: CliHost): (file: string) => string | null {
  const taken = new Set<string>();
  const lastNumbers = new Map<string, number>();
  return (file) => {
    if (out !== null || outDir === null) return out;
    const wanted = host.fileName(file).replace(/\.(csv|tsv|txt)$/i, ".xlsx");
    const { base, extension } = splitName(wanted);
    let number = lastNumbers.get(wanted.toLowerCase()) ?? 1;
    let name = wanted;
    for (; taken.has(name.toLowerCase()); name = `${base} (${number})${extension}`) number++;
    lastNumbers.set(wanted.toLowerCase(), number);
    taken.add(name.toLowerCase());
    const copy = host.pathInFolder(outDir, name);
    if (name !== wanted) host.complain(`${file}: Its copy is “${copy}”, because another file has the same name.\n`);
    return copy;
  };
}

function splitName(name: string): { readonly base: string; readonly extension: string } {
  const dot = name.lastIndexOf(".");
  return dot <= 0 ? { base: name, extension: "" } : { base: name.slice(0, dot), extension: name.slice(dot) };
}

/** A file that is read is never written; an earlier copy is replaced. */
async function refuseInputsAmong(
  outputs: readonly string[],
  inputs: readonly string[],
  host: Pick<CliHost, "identityOf">,
): Promise<void> {
  if (outputs.length === 0) return;
  const identities = new Set<string | null>();
  for (const file of inputs) identities.add(await host.identityOf(file));
  for (const file of outputs) {
    const identity = await host.identityOf(file);
    if (identity === null || !identities.has(identity)) continue;
    throw new AppError("bad-argument", `“${file}” is one of the files to read.`, "Name another file to write to.");
  }
}
