import type { CellRange } from "../core/grid/cell-range";
import type { Workbook } from "../workbook/workbook";
import type { Worksheet } from "../workbook/worksheet";
import { requireWritableCells } from "./access";
import { announceEdit } from "./announce-edit";
import { writeCell } from "./cell-content";
import { CreatedWorkbooks, type ShowWorkbook } from "./created-workbooks";
import { EventHub } from "./event-hub";
import { FaultPlan } from "./faults";
import type { HostSession } from "./host-session";
import { KeptReferences } from "./kept-references";
import { EXCEL_LIMITS, type HostLimits } from "./limits";
import { queryObject } from "./query";
import { RuleDrafts } from "./rule-drafts";
import { RequestQueue, type RunningSession } from "./request-queue";
import { activateSheet, selectCells } from "./select-cells";
import { ACTION_CATEGORY, ACTION_DISPATCH, RibbonActions } from "./ribbon-actions";
import { addSheet, deleteSheet } from "./sheet-list-edits";
import { Traffic } from "./traffic";
import type { ClientMessage } from "./wire-message";

export interface ExcelHostOptions {
  /** File name without its folder; "Book1.xlsx" unless said. */
  readonly workbookName?: string;
  /** Limits to change; the rest is Excel's own. */
  readonly limits?: Partial<HostLimits>;
  /** Whether the file is open read-only, so that every write is refused. */
  readonly isReadOnly?: boolean;
  /**
   * Opens what the add-in made by `Excel.createWorkbook`, always a readable workbook. Called while the batch runs;
   * without it the batch fails by NotImplemented.
   */
  readonly openWorkbook?: ShowWorkbook;
}

/**
 * Excel's place behind the genuine Office.js client, over one open workbook.
 *
 *     const host = new ExcelHost(openWorkbook(bytes), { workbookName: "Train.xlsx" });
 *     const { Excel } = loadClient(host);                    // Node: test/support/load-client.ts
 *     serveFrame(host, iframe, environment);                 // browser: host-frame.ts here, client-frame.ts in the iframe
 *     await host.invokeAction("checkRoster");                // a ribbon button; settles at event.completed()
 *     host.faults.inject(2, { kind: "fail", code: "GeneralException" });
 *     host.traffic.roundTrips; host.traffic.reset();
 *     host.typeInCell(sheet, 3, 2, "Ada Byron");             // as a user would; fires the change events
 *     host.onChanged((sheet) => repaint(sheet));
 *     host.paneClosed();                                     // the user pressed the pane's ✕; the add-in runs on
 *     host.workbook.save();
 */
export class ExcelHost {
  /** What goes wrong with coming batches. */
  readonly faults = new FaultPlan();
  /** What went over the bridge so far. */
  readonly traffic = new Traffic();
  private readonly session: RunningSession & { source: HostSession["source"] };
  private readonly requests: RequestQueue;
  private readonly listeners = new Set<(sheet: Worksheet) => void>();
  private readonly actions = new RibbonActions();
  private send: ((text: string) => void) | undefined;

  constructor(
    readonly workbook: Workbook,
    options: ExcelHostOptions = {},
  ) {
    const firstVisible = workbook.worksheets.find((sheet) => sheet.visibility === "visible");
    const activeSheet = workbook.activeWorksheet ?? firstVisible;
    if (!activeSheet) throw new Error("A workbook without a visible worksheet cannot be opened in Excel.");
    this.session = {
      workbook,
      workbookName: options.workbookName ?? "Book1.xlsx",
      isReadOnly: options.isReadOnly ?? false,
      limits: { ...EXCEL_LIMITS, ...options.limits },
      references: new KeptReferences(),
      events: new EventHub((entry) => {
        this.requests.notify(entry);
      }),
      ruleDrafts: new RuleDrafts(),
      created: new CreatedWorkbooks(options.openWorkbook),
      settings: new Map(),
      activeSheet,
      isInFront: true,
      runtimeState: "Background",
      calculationMode: "Automatic",
      trigger: "Unknown",
      source: "Local",
      query: (object, query) => queryObject(object, query, this.session),
      changed: (sheet) => {
        for (const listener of this.listeners) listener(sheet);
      },
    };
    this.requests = new RequestQueue(this.session, this.traffic, this.faults, (text) => this.send?.(text));
  }

  /** The sheet that the user sees. */
  get activeSheet(): Worksheet {
    return this.session.activeSheet;
  }

  /** Whether the pane is shown: the add-in asked for it (`Office.addin.showAsTaskpane`), or the user opened it. */
  get isPaneShown(): boolean {
    return this.session.runtimeState === "Visible";
  }

  /** The user opened the pane, by a ribbon button that shows it or because it stood open already. */
  paneOpened(): void {
    this.setRuntimeState("Visible");
  }

  /** The user closed the pane; the add-in runs on without it, as a shared runtime does. */
  paneClosed(): void {
    this.setRuntimeState("Background");
  }

  /** How many ranges the client keeps; more after a job than before it is a leak. */
  get keptReferences(): number {
    return this.session.references.count;
  }

  /**
   * Connects a client. `send` takes our strings to its `onMessageFromHost`; what is returned takes its strings. A client
   * that was connected before is forgotten with its references and event handlers, as when a pane reloads.
   */
  connect(send: (text: string) => void): (text: string) => void {
    this.send = send;
    this.session.references.removeAll();
    this.session.events.forgetListeners();
    this.requests.forgetWaiting();
    return (text) => {
      void Promise.resolve().then(() => {
        if (this.send === send) this.receive(text);
      });
    };
  }

  /** Told of every sheet that may look different now, whoever changed it. Returns the way to stop. */
  onChanged(listener: (sheet: Worksheet) => void): () => void {
    this.listeners.add(listener);
    return () => {
      this.listeners.delete(listener);
    };
  }

  /** Presses a ribbon button; settles when the add-in calls `event.completed()`. */
  invokeAction(name: string): Promise<void> {
    const { id, completed } = this.actions.begin();
    this.requests.notify({
      messageCategory: ACTION_CATEGORY,
      messageType: ACTION_DISPATCH,
      targetId: "",
      message: JSON.stringify([name, JSON.stringify({ invocationId: id, actionName: name })]),
    });
    return completed;
  }

  /** Types into a cell as the user does: protection holds, change events fire. @throws HostError where Excel refuses. */
  typeInCell(sheet: Worksheet, rowIndex: number, columnIndex: number, text: string): void {
    const cell: CellRange = { rowIndex, columnIndex, rowCount: 1, columnCount: 1 };
    requireWritableCells(this.session, sheet, [cell]);
    this.editCells(sheet, cell, () => {
      writeCell(sheet, rowIndex, columnIndex, text, this.session);
    });
  }

  /** Any edit of cells by the user: runs it and fires the change event. */
  editCells(sheet: Worksheet, range: CellRange, edit: () => void): void {
    const isOneCell = range.rowCount === 1 && range.columnCount === 1;
    const before = isOneCell ? sheet.cells.value(range.rowIndex, range.columnIndex) : undefined;
    edit();
    announceEdit(this.session, sheet, range, before);
  }

  /** Adds a sheet as a click on "+" does. @throws HostError where Excel refuses. */
  addSheet(name: string | null = null): Worksheet {
    return addSheet(name, this.session);
  }

  /** Deletes a sheet as the user does. @throws HostError where Excel refuses. */
  deleteSheet(sheet: Worksheet): void {
    deleteSheet(sheet, this.session);
  }

  /** What is done within comes from a co-author: its events say "Remote". */
  asCoAuthor(edit: () => void): void {
    this.session.source = "Remote";
    try {
      edit();
    } finally {
      this.session.source = "Local";
    }
  }

  /** Shows a sheet, as a click on its tab does. @throws HostError for a hidden one. */
  activate(sheet: Worksheet): void {
    activateSheet(sheet, this.session);
  }

  /** Selects cells, as a click does. */
  select(sheet: Worksheet, range: CellRange): void {
    selectCells(sheet, range, this.session);
  }

  /** The user begins to edit a cell: batches fail, and those that may wait wait. */
  beginCellEdit(): void {
    this.requests.beginCellEdit();
  }

  /** The user is done editing; what waited runs now, in order. */
  endCellEdit(): void {
    this.requests.endCellEdit();
  }

  /** The user turns to another workbook, as is possible in Excel for Windows and Mac. */
  otherWorkbookInFront(): void {
    this.session.isInFront = false;
  }

  /** The user turns back to this workbook. */
  thisWorkbookInFront(): void {
    this.session.isInFront = true;
  }

  private setRuntimeState(state: HostSession["runtimeState"]): void {
    if (this.session.runtimeState === state) return;
    this.session.runtimeState = state;
    this.session.changed(this.session.activeSheet);
  }

  private receive(text: string): void {
    const message = JSON.parse(text) as ClientMessage;
    if (!this.actions.complete(message)) this.requests.receive(message, text);
  }
}
