import type { HostErrorCode } from "./host-error";

/** Something that goes wrong with one batch. */
export type Fault =
  /** The batch fails after its first `actionsDone` actions (0 unless said), or after half of them: these stay done. */
  | { readonly kind: "fail"; readonly code: HostErrorCode; readonly actionsDone?: number | "half" }
  /** The whole message is refused. `ran` says whether it was carried out all the same; no unless said. */
  | { readonly kind: "refuse"; readonly code: HostErrorCode; readonly ran?: boolean }
  /** No answer ever comes. `ran` says whether the batch was carried out all the same. */
  | { readonly kind: "drop"; readonly ran: boolean }
  /** The batch runs, its answer comes when the promise settles. */
  | { readonly kind: "delay"; readonly until: Promise<void> }
  /** Something else happens just before the batch: a user's edit, a sheet that is protected, another workbook in front. */
  | { readonly kind: "meanwhile"; readonly happens: () => void };

/** Which of the coming batches go wrong. */
export class FaultPlan {
  private readonly planned = new Map<number, Fault>();
  private readonly strikes = new Map<number, () => void>();
  private batches = 0;

  /**
   * Plans a fault for the n-th batch from now; 1 is the next. `onStrike` is told when it strikes: before the batch runs,
   * and before the answer of a dropped one is given up.
   */
  inject(batchNumber: number, fault: Fault, onStrike: () => void = () => undefined): void {
    this.planned.set(this.batches + batchNumber, fault);
    this.strikes.set(this.batches + batchNumber, onStrike);
  }

  /** Forgets what was planned. */
  clear(): void {
    this.planned.clear();
    this.strikes.clear();
  }

  /** The fault of the batch that now begins. */
  next(): Fault | undefined {
    this.batches += 1;
    const fault = this.planned.get(this.batches);
    this.planned.delete(this.batches);
    this.strikes.get(this.batches)?.();
    this.strikes.delete(this.batches);
    return fault;
  }
}
