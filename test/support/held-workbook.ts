import type { Progress, SheetChange, Unsubscribe, WorkbookPort } from "../../src/app/ports/workbook-port";
import type { CellRef } from "../../src/core/grid/cell-range";
import type { WorkbookSnapshot } from "../../src/core/grid/sheet-snapshot";
import type { EditOutcome, RefusedEdit, WorkbookEdit } from "../../src/core/report/workbook-edit";

type Step = "read" | "edit" | "reveal" | "listen";

/**
 * A workbook in front of a real one, for what no file does by itself: a request that takes its time, one that fails,
 * and somebody else's change.
 */
export class HeldWorkbook implements WorkbookPort {
  readonly applied: WorkbookEdit[][] = [];
  readonly revealed: CellRef[] = [];
  reads = 0;
  private readonly refusals: RefusedEdit[] = [];
  private readonly faults = new Map<Step, Error>();
  private readonly holds = new Map<Step, Promise<void>>();
  private listeners: ((change: SheetChange) => void)[] = [];

  constructor(private readonly behind: WorkbookPort) {}

  /** Every request of that kind fails from now on; null heals it. */
  fail(step: Step, fault: Error | null): void {
    if (fault) this.faults.set(step, fault);
    else this.faults.delete(step);
  }

  /** Edits are answered with this refusal from now on, as a protected sheet answers them. */
  refuse(refusal: RefusedEdit): void {
    this.refusals.push(refusal);
  }

  /** Requests of that kind wait until the returned function is called. */
  hold(step: Step): () => void {
    let release: () => void = () => undefined;
    this.holds.set(step, new Promise((resolve) => (release = resolve)));
    return () => {
      this.holds.delete(step);
      release();
    };
  }

  /** Somebody edits a cell. */
  change(): void {
    for (const listener of this.listeners) listener({ sheetId: "1", address: "A1", source: "remote" });
  }

  get listenerCount(): number {
    return this.listeners.length;
  }

  async readWorkbook(progress: Progress): Promise<WorkbookSnapshot> {
    this.reads += 1;
    progress({ text: "Reading sheet 1 of 1", share: 0 });
    await this.pass("read");
    return this.behind.readWorkbook(progress);
  }

  async applyEdits(edits: readonly WorkbookEdit[], progress: Progress): Promise<EditOutcome> {
    this.applied.push([...edits]);
    await this.pass("edit");
    const { refused } = await this.behind.applyEdits(edits, progress);
    return { refused: [...refused, ...this.refusals] };
  }

  async reveal(cell: CellRef): Promise<void> {
    await this.pass("reveal");
    this.revealed.push(cell);
    return this.behind.reveal(cell);
  }

  async onSheetsChanged(listener: (change: SheetChange) => void): Promise<Unsubscribe> {
    await this.pass("listen");
    this.listeners.push(listener);
    return () => {
      this.listeners = this.listeners.filter((each) => each !== listener);
      return Promise.resolve();
    };
  }

  private async pass(step: Step): Promise<void> {
    await this.holds.get(step);
    const fault = this.faults.get(step);
    if (fault) throw fault;
  }
}
