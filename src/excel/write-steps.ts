import type { ProgressStep } from "../app/ports/workbook-port";
import { isRefusedForSize } from "./office-error";
import type { ExcelRun } from "./run-in-excel";

/** One piece of writing that is asked for in one go. */
export interface WriteStep {
  /** What it is about, for the progress line. */
  readonly text: string;
  /** About how many bytes its request has. */
  readonly bytes: number;
  /** Asks for the work; may be called again when Excel refused the whole request as too large. */
  readonly ask: (run: ExcelRun) => void;
}

/** Bytes of one request: well under Excel's 5 MB, since sizes are estimates. */
const WANTED_BYTES = 3.5 * 1024 * 1024;

/** Does the steps in order, as many in one request as its size allows. The number of requests depends on bytes only. */
export async function runWriteSteps(
  run: ExcelRun,
  steps: readonly WriteStep[],
  progress: (step: ProgressStep) => void,
): Promise<void> {
  let done = 0;
  for (const group of groupByBytes(steps)) {
    progress({ text: group[0]?.text ?? "", share: done / steps.length });
    await sendGroup(run, group);
    done += group.length;
  }
}

function groupByBytes(steps: readonly WriteStep[]): WriteStep[][] {
  const groups: WriteStep[][] = [];
  let bytes = Infinity;
  for (const step of steps) {
    const group = groups.at(-1);
    if (group && bytes + step.bytes <= WANTED_BYTES) {
      group.push(step);
      bytes += step.bytes;
    } else {
      groups.push([step]);
      bytes = step.bytes;
    }
  }
  return groups;
}

async function sendGroup(run: ExcelRun, group: readonly WriteStep[]): Promise<void> {
  try {
    run.context.application.suspendApiCalculationUntilNextSync();
    run.context.application.suspendScreenUpdatingUntilNextSync();
    for (const step of group) step.ask(run);
    await run.send();
  } catch (failure) {
    if (!isRefusedForSize(failure) || group.length < 2) throw failure;
    const half = Math.ceil(group.length / 2);
    await sendGroup(run, group.slice(0, half));
    await sendGroup(run, group.slice(half));
  }
}
