import { Worker, type ResourceLimits } from "node:worker_threads";
import { AppError } from "../app/app-error";
import { toAppError } from "../app/to-app-error";
import type { AnswerTo, FailedFile, FileJob } from "../cli/file-job";
import { failedFile } from "../cli/failed-file";

const SPLIT_HINT = "Remove what is no roster from it, or split it, and check it again.";

/** A fixed number of threads that do one job each at a time. Jobs wait until one is free, the first asked first. */
export class WorkerCrew<Job extends FileJob> {
  private readonly waiting: ((worker: Worker) => void)[] = [];
  private readonly idle: Worker[] = [];
  private readonly hired = new Set<Worker>();

  /** @param script answers jobs by messages; @param seconds that one job may take */
  constructor(
    private readonly script: string,
    private readonly size: number,
    private readonly seconds: number,
    private readonly resourceLimits: ResourceLimits | undefined,
  ) {}

  /** Never rejects: a thread that dies or takes too long fails its job and is replaced. */
  async do(job: Job): Promise<AnswerTo<Job> | FailedFile> {
    const worker = await this.take();
    try {
      return await this.ask(worker, job);
    } catch (error) {
      await this.fire(worker);
      return failedFile(error);
    } finally {
      this.release(worker);
    }
  }

  /** Ends all threads, also those that are at work: their jobs stay without an answer. */
  async dismiss(): Promise<void> {
    this.waiting.length = 0;
    await Promise.all([...this.hired].map((worker) => this.fire(worker)));
  }

  private take(): Promise<Worker> {
    return new Promise((resolve) => {
      this.waiting.push(resolve);
      this.assign();
    });
  }

  /** Gives a thread back; one that has ended makes room for a new one. */
  private release(worker: Worker): void {
    if (this.hired.has(worker)) this.idle.push(worker);
    this.assign();
  }

  private assign(): void {
    if (this.idle.length === 0 && this.hired.size < this.size && this.waiting.length > 0) this.hire();
    while (this.idle.length > 0 && this.waiting.length > 0) {
      const worker = this.idle.pop();
      if (worker) this.waiting.shift()?.(worker);
    }
  }

  private hire(): void {
    const { script, resourceLimits } = this;
    const worker = new Worker(script, resourceLimits === undefined ? {} : { resourceLimits });
    // One that ends between two jobs harms nobody.
    worker
      .on("error", () => undefined)
      .on("exit", () => {
        this.forget(worker);
      });
    this.hired.add(worker);
    this.idle.push(worker);
  }

  private async fire(worker: Worker): Promise<void> {
    this.forget(worker);
    await worker.terminate();
  }

  private forget(worker: Worker): void {
    this.hired.delete(worker);
    const place = this.idle.indexOf(worker);
    if (place >= 0) this.idle.splice(place, 1);
  }

  private ask(worker: Worker, job: Job): Promise<AnswerTo<Job>> {
    return new Promise((resolve, reject) => {
      // Only our own listeners are taken off: a worker without its inner ones never delivers another answer.
      const settle = (): void => {
        clearTimeout(timer);
        worker.off("message", onMessage).off("error", onError).off("exit", onExit);
      };
      const onMessage = (answer: AnswerTo<Job>): void => {
        settle();
        resolve(answer);
      };
      const onError = (error: unknown): void => {
        settle();
        reject(describeDeath(error));
      };
      const onExit = (): void => {
        settle();
        reject(outOfMemory());
      };
      const timer = setTimeout(() => {
        settle();
        const message = `It took longer than ${this.seconds} seconds and was given up.`;
        reject(new AppError("too-large", message, SPLIT_HINT));
      }, this.seconds * 1000);
      worker.on("message", onMessage).on("error", onError).on("exit", onExit);
      worker.postMessage(job);
    });
  }
}

function describeDeath(error: unknown): Error {
  const isObject = typeof error === "object" && error !== null;
  if (isObject && "code" in error && error.code === "ERR_WORKER_OUT_OF_MEMORY") return outOfMemory(error);
  return toAppError(error);
}

/** A thread ends without a word where the machine gives it no more memory. */
function outOfMemory(cause?: unknown): AppError {
  return new AppError("too-large", "It needs more memory than there is.", SPLIT_HINT, { cause });
}
