import { availableParallelism } from "node:os";
import type { ResourceLimits } from "node:worker_threads";
import type { AnswerListener, AnswerTo, FileJob } from "../cli/file-job";
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
 * Does the jobs on several threads, one file each at a time, and hands the answers over in the order of the jobs. A
 * thread that dies or takes too long fails its one file and is replaced. Memory does not grow with the number of jobs:
 * only so many answers wait for their turn. `script` is the file that answers jobs by messages.
 */
export async function doInParallel<Job extends FileJob>(
  script: string,
  jobs: readonly Job[],
  onAnswer: AnswerListener<Job>,
  { threads = availableParallelism(), resourceLimits, seconds = TIME_LIMIT_SECONDS }: PoolOptions = {},
): Promise<void> {
  const crew = new WorkerCrew<Job>(script, Math.min(threads, jobs.length), seconds, resourceLimits);
  const answers = new Map<Job, Promise<AnswerTo<Job>>>();
  const tellFirst = async (): Promise<void> => {
    for (const [job, answer] of answers) {
      answers.delete(job);
      return onAnswer(job, await answer);
    }
  };
  try {
    for (const job of jobs) {
      answers.set(job, crew.do(job));
      if (answers.size >= threads * AHEAD) await tellFirst();
    }
    while (answers.size > 0) await tellFirst();
  } finally {
    await crew.dismiss();
  }
}
