import type { Workbook } from "../workbook/workbook";
import type { Worksheet } from "../workbook/worksheet";
import type { CreatedWorkbooks } from "./created-workbooks";
import type { EventHub } from "./event-hub";
import type { RuleDrafts } from "./rule-drafts";
import type { KeptReferences } from "./kept-references";
import type { HostObject } from "./host-object";
import type { HostLimits } from "./limits";
import type { Json, QueryInfo } from "./wire-message";

/** What every member can reach: the workbook and what Excel knows beside it while it is open. */
export interface HostSession {
  readonly workbook: Workbook;
  /** File name without its folder. */
  readonly workbookName: string;
  /** Whether the file is open read-only: the user may look, and no write is taken. */
  readonly isReadOnly: boolean;
  readonly limits: HostLimits;
  readonly references: KeptReferences;
  readonly events: EventHub;
  /** Conditional formats that the running batch is making. */
  readonly ruleDrafts: RuleDrafts;
  /** Workbooks that the add-in made beside this one. */
  readonly created: CreatedWorkbooks;
  /** Document settings of the add-in, by key. */
  readonly settings: Map<string, Json>;
  /** The sheet that the user sees. */
  activeSheet: Worksheet;
  /** Whether the add-in's pane is shown, as the shared runtime counts it. */
  runtimeState: "Inactive" | "Background" | "Visible";
  /** Whether this workbook, and not another one, has Excel's focus. */
  isInFront: boolean;
  calculationMode: "Automatic" | "AutomaticExceptTables" | "Manual";
  /** Where writes come from now: the add-in's batch, or the user. */
  readonly trigger: "ThisLocalAddin" | "Unknown";
  /** Whose edit runs now, as events tell it: somebody's at this Excel, or a co-author's. */
  readonly source: "Local" | "Remote";
  /** Answers a load, as for the client. */
  readonly query: (object: HostObject, query: QueryInfo) => Json;
  /** Tells the page around the host that something on the sheet may look different now. */
  readonly changed: (sheet: Worksheet) => void;
}
