import { availableParallelism } from "node:os";
import { Worker } from "node:worker_threads";
import { failedFile } from "../cli/check-file";
import type { CheckedFile, CheckJob } from "../cli/check-job";

/**
 * Checks the jobs on several threads, one file each at a time; the answers come in the order of the jobs. A thread that
 * dies fails its one file and is replaced. `script` is the file that answers jobs with `CheckedFile` messages.
 */
export async function checkInParallel(
  script: string,
  jobs: readonly CheckJob[],
  onChecked: (done: number) => void,
): Promise<readonly CheckedFile[]> {
  const results: CheckedFile[] = [];
  let next = 0;
  let done = 0;
  const runThread = async (): Promise<void> => {
    let worker = new Worker(script);
    for (let index = next++; index < jobs.length; index = next++) {
      const job = jobs[index];
      if (job === undefined) break;
      try {
        results[index] = await ask(worker, job);
      } catch (error) {
        results[index] = failedFile(error);
        await worker.terminate();
        worker = new Worker(script);
      }
      onChecked(++done);
    }
    await worker.terminate();
  };
  await Promise.all(Array.from({ length: Math.min(availableParallelism(), jobs.length) }, runThread));
  return results;
}

function ask(worker: Worker, job: CheckJob): Promise<CheckedFile> {
  return new Promise((resolve, reject) => {
    const settle = (): void => {
      worker.removeAllListeners();
    };
    worker.once("message", (answer: CheckedFile) => {
      settle();
      resolve(answer);
    });
    worker.once("error", (error) => {
      settle();
      reject(error);
    });
    worker.once("exit", () => {
      settle();
      reject(new Error("The thread that checked this file ended, probably for want of memory."));
    });
    worker.postMessage(job);
  });
}
