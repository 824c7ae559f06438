import { isMainThread, parentPort } from "node:worker_threads";
import { PRODUCT_VERSION } from "../app/product-version";
import { checkFile } from "../cli/check-file";
import type { CheckJob } from "../cli/check-job";
import type { FileServices } from "../cli/file-services";
import { runCli } from "../cli/run-cli";
import { openFileWorkbook } from "../file/open-file-workbook";
import { checkInParallel } from "./check-pool";
import { createNodeHost } from "./node-host";

const host = createNodeHost();
const services: FileServices = {
  productVersion: PRODUCT_VERSION,
  openFile: openFileWorkbook,
  checkFiles: async (jobs, onChecked) => {
    const [only] = jobs;
    // Starting threads costs more than one file's check.
    if (jobs.length === 1 && only) return [await checkFile(only, host, services)];
    return checkInParallel(__filename, jobs, onChecked);
  },
};

if (isMainThread) {
  // Whoever reads our output may stop early ("| head"); that is no fault.
  process.stdout.on("error", (error: NodeJS.ErrnoException) => {
    if (error.code !== "EPIPE") throw error;
  });
  void runCli(process.argv.slice(2), host, services).then((status) => {
    process.exitCode = status;
  });
} else {
  parentPort?.on("message", (job: CheckJob) => {
    void checkFile(job, host, services).then((answer) => parentPort?.postMessage(answer));
  });
}
