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
  threads = availableParallelism(),
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
  await Promise.all(Array.from({ length: Math.min(threads, jobs.length) }, runThread));
  return results;
}

function ask(worker: Worker, job: CheckJob): Promise<CheckedFile> {
  return new Promise((resolve, reject) => {
    // Only our own listeners are taken off: a worker without its inner ones never delivers another answer.
    const settle = (): void => {
      worker.off("message", onMessage).off("error", onError).off("exit", onExit);
    };
    const onMessage = (answer: CheckedFile): void => {
      settle();
      resolve(answer);
    };
    const onError = (error: unknown): void => {
      settle();
      reject(error instanceof Error ? error : new Error(String(error)));
    };
    const onExit = (): void => {
      settle();
      reject(new Error("The thread that checked this file ended, probably for want of memory."));
    };
    worker.on("message", onMessage).on("error", onError).on("exit", onExit);
    worker.postMessage(job);
  });
}
