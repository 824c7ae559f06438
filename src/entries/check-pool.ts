import { availableParallelism } from "node:os";
import type { ResourceLimits } from "node:worker_threads";
import type { CheckJob, CheckedFile } from "../cli/check-job";
import type { AnswerListener } from "../cli/file-services";
import { WorkerCrew } from "./worker-crew";

/** How many files a thread may be ahead of the one whose turn it is to be told of. */
const AHEAD = 16;

/** No roster takes as long on any machine; what does is given up, so that the others get their turn. */
const TIME_LIMIT_SECONDS = 600;

export interface PoolOptions {
  readonly threads?: number;
  /** What a thread may use; Node's own limits where left out. */
  readonly resourceLimits?: ResourceLimits;
  /** How long one file may take. */
  readonly seconds?: number;
}

/**
 * Checks the jobs on several threads, one file each at a time, and hands the answers over in the order of the jobs. A
 * thread that dies or takes too long fails its one file and is replaced. Memory does not grow with the number of jobs:
 * only so many answers wait for their turn. `script` is the file that answers jobs with `CheckedFile` messages.
 */
export async function checkInParallel(
  script: string,
  jobs: readonly CheckJob[],
  onAnswer: AnswerListener,
  { threads = availableParallelism(), resourceLimits, seconds = TIME_LIMIT_SECONDS }: PoolOptions = {},
): Promise<void> {
  const crew = new WorkerCrew(script, Math.min(threads, jobs.length), seconds, resourceLimits);
  const answers = new Map<CheckJob, Promise<CheckedFile>>();
  const tellFirst = async (): Promise<void> => {
    for (const [job, answer] of answers) {
      answers.delete(job);
      return onAnswer(job, await answer);
    }
  };
  try {
    for (const job of jobs) {
      answers.set(job, crew.check(job));
      if (answers.size >= threads * AHEAD) await tellFirst();
    }
    while (answers.size > 0) await tellFirst();
  } finally {
    await crew.dismiss();
  }
}
