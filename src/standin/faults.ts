import type { HostErrorCode } from "./host-error";

/** Something that goes wrong with one batch. */
export type Fault =
  /** The batch fails after its first `actionsDone` actions (0 unless said): these stay done. */
  | { readonly kind: "fail"; readonly code: HostErrorCode; readonly actionsDone?: number }
  /** The whole message is refused before anything runs. */
  | { readonly kind: "refuse"; readonly code: HostErrorCode }
  /** No answer ever comes. `ran` says whether the batch was carried out all the same. */
  | { readonly kind: "drop"; readonly ran: boolean }
  /** The batch runs, its answer comes late. */
  | { readonly kind: "delay"; readonly milliseconds: number };

/** Which of the coming batches go wrong. */
export class FaultPlan {
  private readonly planned = new Map<number, Fault>();
  private batches = 0;

  /** Plans a fault for the n-th batch from now; 1 is the next. */
  inject(batchNumber: number, fault: Fault): void {
    this.planned.set(this.batches + batchNumber, fault);
  }

  /** Forgets what was planned. */
  clear(): void {
    this.planned.clear();
  }

  /** The fault of the batch that now begins. */
  next(): Fault | undefined {
    this.batches += 1;
    const fault = this.planned.get(this.batches);
    this.planned.delete(this.batches);
    return fault;
  }
}
