import { isMainThread, parentPort } from "node:worker_threads";
import { PRODUCT_VERSION } from "../app/product-version";
import type { CheckedFile, CheckJob } from "../cli/check-job";
import type { FileServices } from "../cli/file-services";
import { runCli } from "../cli/run-cli";
import { checkInParallel } from "./check-pool";
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
  openFile: async (name, bytes) => (await loadEngine()).openFile(name, bytes),
  checkFiles: async (jobs, onAnswer) => {
    const [only] = jobs;
    // Starting a thread costs more than checking a small file, and only a large one can exhaust its memory.
    if (jobs.length === 1 && only && (await fileSize(only.file)) < SMALL_FILE_BYTES)
      await onAnswer(only, await checkHere(only));
    else await checkInParallel(__filename, jobs, onAnswer);
  },
  buildPortfolio: async (entries, asOf) => (await loadEngine()).buildPortfolio(entries, asOf),
};

async function checkHere(job: CheckJob): Promise<CheckedFile> {
  const { checkFile } = await loadEngine();
  return checkFile(job, host, services);
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
  parentPort?.on("message", (job: CheckJob) => {
    void checkHere(job).then((answer) => parentPort?.postMessage(answer));
  });
}
