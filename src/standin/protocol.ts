import { BatchObjects } from "./batch-objects";
import type { Fault } from "./faults";
import { HostError } from "./host-error";
import type { HostObject } from "./host-object";
import type { HostSession } from "./host-session";
import { clientName, hostName, unsupported } from "./member-names";
import { WorkbookError } from "../workbook/workbook-error";
import { definitionOf, registerForEvent } from "./object-registry";
import { queryObject } from "./query";
import {
  ActionType,
  type Action,
  type ActionResult,
  type BatchRequest,
  type BatchResponse,
  type Json,
  type JsonObject,
} from "./wire-message";

type FailFault = Extract<Fault, { kind: "fail" }>;

/**
 * Runs one batch, action by action, and answers each. Where one fails, the rest is not run, and what ran before stays
 * done: a batch is not a transaction, as in Excel. A planned fault stands in for an action's own failure.
 */
export function runBatch(batch: BatchRequest, session: HostSession, fault?: FailFault): BatchResponse {
  const objects = new BatchObjects(batch, session);
  const results: ActionResult[] = [];
  const failingIndex = fault && failingPlace(fault, batch.Actions.length);
  for (const [index, action] of batch.Actions.entries()) {
    try {
      if (fault && index === failingIndex) throw new HostError(fault.code);
      results.push({ ActionId: action.Id, Value: perform(action, objects, session) });
    } catch (error) {
      const refusal = error instanceof HostError ? error : unexpectedError(error);
      return {
        Results: results,
        Error: {
          ActionIndex: index,
          Code: refusal.code,
          Message: refusal.message,
          Location: locationOf(action, objects),
          HttpStatusCode: refusal.httpStatus,
        },
      };
    }
  }
  return { Results: results };
}

function failingPlace({ actionsDone = 0 }: FailFault, actions: number): number {
  return actionsDone === "half" ? Math.floor(actions / 2) : Math.min(actionsDone, actions - 1);
}

function perform(action: Action, objects: BatchObjects, session: HostSession): Json {
  if (action.ActionType === ActionType.trace) return null;
  const object = objects.at(action.ObjectPathId);
  switch (action.ActionType) {
    case ActionType.instantiate:
      return object ? objects.identityOf(object) : null;
    case ActionType.query:
    case ActionType.queryAsJson:
      return object ? queryObject(object, action.QueryInfo ?? {}, session) : null;
    case ActionType.method:
      return callMethod(object, action, objects, session);
    case ActionType.setProperty:
      setProperty(existing(object), action.Name, objects.argumentsOf(action.ArgumentInfo).at(0) as Json, session);
      return null;
    case ActionType.update:
      for (const [name, value] of Object.entries(action.ObjectState ?? {})) {
        setProperty(existing(object), hostName(name), value, session);
      }
      return null;
    case ActionType.ensureUnchanged:
      ensureUnchanged(existing(object), action.ObjectState ?? {}, session);
      return null;
    default:
      throw new HostError("NotImplemented", `The Excel stand-in does not know the action type ${action.ActionType}.`);
  }
}

function callMethod(object: HostObject | null, action: Action, objects: BatchObjects, session: HostSession): Json {
  if (action.Name === "_KeepReference") {
    if (object) objects.keep(object);
    return null;
  }
  const target = existing(object);
  if (registerForEvent(target, action.Name, session)) return null;
  const definition = definitionOf(target);
  const args = objects.argumentsOf(action.ArgumentInfo);
  const method = definition.methods?.[action.Name];
  if (method) return method(target.self, args, session) ?? null;
  const objectMethod = definition.objectMethods?.[action.Name];
  if (objectMethod) {
    objectMethod(target.self, args, session);
    return null;
  }
  throw unsupported(target, action.Name);
}

function setProperty(object: HostObject, name: string, value: Json, session: HostSession): void {
  const property = definitionOf(object).properties?.[name];
  if (!property) throw unsupported(object, name);
  if (!property.write) {
    throw new HostError("InvalidArgument", `${object.type}.${clientName(name)} is read-only.`);
  }
  property.write(object.self, value, session);
}

function ensureUnchanged(object: HostObject, state: JsonObject, session: HostSession): void {
  const now = queryObject(object, { Select: Object.keys(state) }, session) as JsonObject;
  for (const [name, value] of Object.entries(state)) {
    if (JSON.stringify(now[hostName(name)]) !== JSON.stringify(value)) throw new HostError("InvalidOperation");
  }
}

/** A null object can be asked whether it is one; everything else fails. */
function existing(object: HostObject | null): HostObject {
  if (!object) throw new HostError("ItemNotFound");
  return object;
}

function locationOf(action: Action, objects: BatchObjects): string {
  const type = objects.typeNameAt(action.ObjectPathId);
  return action.Name === "" ? type : `${type}.${clientName(action.Name)}`;
}

/** What the workbook model refuses, Excel refuses too; anything else is a fault of this host. */
function unexpectedError(error: unknown): HostError {
  if (error instanceof WorkbookError && error.code === "invalid-edit") {
    return new HostError("InvalidArgument", error.message);
  }
  return new HostError("GeneralException", `The Excel stand-in failed: ${String(error)}`);
}
