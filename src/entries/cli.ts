import { isMainThread, parentPort } from "node:worker_threads";
import { PRODUCT_VERSION } from "../app/product-version";
import { checkFile } from "../cli/check-file";
import type { CheckJob } from "../cli/check-job";
import type { FileServices } from "../cli/file-services";
import { runCli } from "../cli/run-cli";
import { buildPortfolioSheets } from "../core/report/portfolio-sheets";
import { openFileWorkbook } from "../file/open-file-workbook";
import { writePortfolio } from "../file/write-portfolio";
import { checkInParallel } from "./check-pool";
import { inflateByNode } from "./node-inflate";
import { createNodeHost, fileSize } from "./node-host";

/**
 * Workbooks of a few thousand people are smaller. Packed 250 times, the most that `DEFAULT_LIMITS` allows a large part,
 * so many bytes unfold to 125 MB, which the main thread can hold.
 */
const SMALL_FILE_BYTES = 500_000;

const host = createNodeHost();
const services: FileServices = {
  productVersion: PRODUCT_VERSION,
  openFile: (name, bytes) => openFileWorkbook(name, bytes, inflateByNode),
  checkFiles: async (jobs, onAnswer) => {
    const [only] = jobs;
    // Starting a thread costs more than checking a small file, and only a large one can exhaust its memory.
    if (jobs.length === 1 && only && (await fileSize(only.file)) < SMALL_FILE_BYTES)
      await onAnswer(only, await checkFile(only, host, services));
    else await checkInParallel(__filename, jobs, onAnswer);
  },
  buildPortfolio: (entries, asOf) => writePortfolio(buildPortfolioSheets(entries, asOf)),
};

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
    void checkFile(job, host, services).then((answer) => parentPort?.postMessage(answer));
  });
}
