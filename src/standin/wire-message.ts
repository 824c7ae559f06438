/** What JSON can hold. Every message between the client and the host is a string of it. */
export type Json = null | boolean | number | string | readonly Json[] | JsonObject;

export interface JsonObject {
  readonly [key: string]: Json;
}

/** Ids of object paths that stand in an argument list, at the places of the arguments; 0 where the argument is plain. */
export type ReferencedPathIds = readonly (number | ReferencedPathIds)[];

export interface ArgumentInfo {
  readonly Arguments?: readonly Json[] | null;
  readonly ReferencedObjectPathIds?: ReferencedPathIds;
}

/** The client's names for how an object is reached. */
export const PathType = {
  root: 1,
  newObject: 2,
  method: 3,
  property: 4,
  indexer: 5,
  kept: 6,
  nullObject: 7,
} as const;

export interface ObjectPath {
  readonly Id: number;
  readonly ObjectPathType: number;
  readonly Name: string;
  readonly ParentObjectPathId?: number;
  readonly ArgumentInfo?: ArgumentInfo;
}

/** The client's names for what a batch asks. */
export const ActionType = {
  instantiate: 1,
  query: 2,
  method: 3,
  setProperty: 4,
  trace: 5,
  recursiveQuery: 6,
  queryAsJson: 7,
  ensureUnchanged: 8,
  update: 9,
} as const;

/** What a query loads: camelCase names, "/" for navigation, "*" or nothing for every scalar property. */
export interface QueryInfo {
  readonly Select?: readonly string[];
  readonly Expand?: readonly string[];
  readonly Top?: number;
  readonly Skip?: number;
}

export interface Action {
  readonly Id: number;
  readonly ActionType: number;
  readonly Name: string;
  readonly ObjectPathId: number;
  readonly ArgumentInfo?: ArgumentInfo;
  readonly QueryInfo?: QueryInfo;
  readonly RecursiveQueryInfo?: { readonly Queries: Readonly<Record<string, QueryInfo>>; readonly MaxDepth?: number };
  readonly ObjectState?: JsonObject;
}

/** One `context.sync()`: what the client wants done, in order. */
export interface BatchRequest {
  readonly AutoKeepReference?: boolean;
  readonly Actions: readonly Action[];
  readonly ObjectPaths: Readonly<Record<string, ObjectPath>>;
}

export interface ActionResult {
  readonly ActionId: number;
  readonly Value: Json;
}

export interface BatchError {
  /** 0-based, in `Actions`. */
  readonly ActionIndex: number;
  readonly Code: string;
  readonly Message: string;
  readonly Location: string;
  readonly HttpStatusCode: number;
}

/** What ran, in order; with an error, what ran before it. */
export interface BatchResponse {
  readonly Results: readonly ActionResult[];
  readonly Error?: BatchError;
}

/** A message from the client. `flags` tells what the batch does; 64 asks to wait while a cell is edited. */
export interface ClientMessage {
  readonly id: number;
  readonly type: number;
  readonly flags?: number;
  readonly message: { readonly url?: string; readonly body?: BatchRequest | string };
}

/** The bit of `ClientMessage.flags` that `Excel.run({ delayForCellEdit: true })` sets. */
export const DELAY_FOR_CELL_EDIT = 64;
/** The bit of `ClientMessage.flags` that says that the batch writes. */
export const WRITES = 1;

/** `ClientMessage.type` of a request, and of its answer. */
export const REQUEST = 1;
/** The type of a message that the host sends on its own: events and ribbon actions. */
export const NOTIFICATION = 3;

/** One event or ribbon action; `message` is JSON text. */
export interface NotificationEntry {
  readonly messageCategory: number;
  readonly messageType: number;
  readonly targetId: string;
  readonly message: string;
}

/** What the library wants of us: strings of JSON both ways. The library itself sets `onMessageFromHost`. */
export interface HostBridge {
  sendMessageToHost(text: string): void;
  onMessageFromHost?: (text: string) => void;
}
