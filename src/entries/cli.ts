import { isMainThread, parentPort } from "node:worker_threads";
import { PRODUCT_VERSION } from "../app/product-version";
import type { AnswerListener, AnswerTo, FileJob } from "../cli/file-job";
import type { FileServices } from "../cli/file-services";
import { runCli } from "../cli/run-cli";
import { doInParallel } from "./job-pool";
import type * as FileEngine from "./file-engine";
import { createNodeHost, fileSize } from "./node-host";

/**
 * Workbooks of a few thousand people are smaller. Packed 250 times, the most that `DEFAULT_LIMITS` allows a large part,
 * so many bytes unfold to 125 MB, which the main thread can hold.
 */
const SMALL_FILE_BYTES = 500_000;

/** What reads, checks and writes workbooks: nearly all of the program, loaded only by the threads that do so. */
const loadEngine = (): Promise<typeof FileEngine> => import("./file-engine");

const host = createNodeHost();
const services: FileServices = {
  productVersion: PRODUCT_VERSION,
  doJobs,
  buildPortfolio: async (entries, asOf) => (await loadEngine()).buildPortfolio(entries, asOf),
};

async function doJobs<Job extends FileJob>(jobs: readonly Job[], onAnswer: AnswerListener<Job>): Promise<void> {
  const [only] = jobs;
  // Starting a thread costs more than reading a small file, and only a large one can exhaust its memory.
  if (jobs.length === 1 && only && (await fileSize(only.file)) < SMALL_FILE_BYTES)
    await onAnswer(only, await doHere(only));
  else await doInParallel(__filename, jobs, onAnswer);
}

/** The engine answers a check with a checked file and a map with a mapped one. */
async function doHere<Job extends FileJob>(job: Job): Promise<AnswerTo<Job>> {
  const { doJob } = await loadEngine();
  return (await doJob(job, host)) as AnswerTo<Job>;
}

if (isMainThread) {
  // Whoever reads our output may stop early ("| head"); that is no fault.
  process.stdout.on("error", (error: NodeJS.ErrnoException) => {
    if (error.code !== "EPIPE") throw error;
    process.exit();
  });
  void runCli(process.argv.slice(2), host, services).then((status) => {
    process.exitCode = status;
  });
} else {
  parentPort?.on("message", (job: FileJob) => {
    void doHere(job).then((answer) => parentPort?.postMessage(answer));
  });
}
