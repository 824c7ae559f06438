import { CallArguments, type ArgumentValue } from "./call-arguments";
import { HostError } from "./host-error";
import type { HostObject } from "./host-object";
import type { HostSession } from "./host-session";
import { clientName, unsupported } from "./member-names";
import { definitionOf, identityOf } from "./object-registry";
import {
  PathType,
  type ArgumentInfo,
  type BatchRequest,
  type Json,
  type JsonObject,
  type ObjectPath,
  type ReferencedPathIds,
} from "./wire-message";

/** The objects that one batch speaks of. Each path is walked once, when its object is first needed. */
export class BatchObjects {
  private readonly found = new Map<number, HostObject | null>();

  constructor(
    private readonly batch: BatchRequest,
    private readonly session: HostSession,
  ) {}

  /** The object at a path; null where it is a null object. */
  at(pathId: number): HostObject | null {
    const known = this.found.get(pathId);
    if (known !== undefined) return known && this.present(known);
    const object = this.walk(this.path(pathId));
    this.found.set(pathId, object);
    return object;
  }

  /** For error locations: the type at a path that may not have been walkable. */
  typeNameAt(pathId: number): string {
    return this.found.get(pathId)?.type ?? this.batch.ObjectPaths[pathId]?.Name ?? "";
  }

  argumentsOf(info: ArgumentInfo | undefined): CallArguments {
    return new CallArguments(this.resolve(info?.Arguments ?? [], info?.ReferencedObjectPathIds));
  }

  /** What instantiating answers. Ranges are given a reference id as soon as the batch says that it keeps some. */
  identityOf(object: HostObject): JsonObject {
    const identity = identityOf(object);
    const keeps = definitionOf(object).keepable && this.batch.AutoKeepReference === true;
    return keeps ? { ...identity, _ReferenceId: this.session.references.idOf(object) } : identity;
  }

  keep(object: HostObject): void {
    this.session.references.keep(object);
  }

  private walk(path: ObjectPath): HostObject | null {
    switch (path.ObjectPathType) {
      case PathType.root:
        return { type: "Workbook", self: {} };
      case PathType.newObject:
        return serviceObject(path.Name);
      case PathType.kept:
        return this.present(this.session.references.get(path.Name));
      case PathType.nullObject:
        return null;
    }
    const parent = this.at(path.ParentObjectPathId ?? 0);
    if (!parent) return null;
    const definition = definitionOf(parent);
    if (path.ObjectPathType === PathType.property) {
      const link = definition.links?.[path.Name];
      if (!link) throw unsupported(parent, path.Name);
      return link(parent.self, this.session);
    }
    const args = this.argumentsOf(path.ArgumentInfo);
    if (path.ObjectPathType === PathType.indexer) {
      if (!definition.indexer) throw unsupported(parent, "getItem");
      return definition.indexer(parent.self, args, this.session);
    }
    const method = definition.objectMethods?.[path.Name];
    if (!method) throw unsupported(parent, path.Name);
    return method(parent.self, args, this.session);
  }

  /** An object that was there before is gone with its sheet, table or chart. */
  private present(object: HostObject): HostObject {
    const { self } = object;
    const sheet = "sheet" in self && self.sheet ? self.sheet : undefined;
    if (sheet && !this.session.workbook.findWorksheetById(sheet.id)) throw new HostError("ItemNotFound");
    const table = "table" in self && self.table ? self.table : undefined;
    if (table && !sheet?.tables.list().some(({ id }) => id === table.id)) throw new HostError("ItemNotFound");
    const chart = "chart" in self ? self.chart : undefined;
    if (chart && !sheet?.charts.list().includes(chart)) throw new HostError("ItemNotFound");
    return object;
  }

  private path(pathId: number): ObjectPath {
    const path = this.batch.ObjectPaths[pathId];
    if (!path) throw new HostError("InvalidObjectPath");
    return path;
  }

  private resolve(values: readonly Json[], references: ReferencedPathIds | undefined): ArgumentValue[] {
    return values.map((value, index) => {
      const reference = references?.[index] ?? 0;
      if (Array.isArray(reference)) return this.resolve(value as readonly Json[], reference);
      if (reference === 0) return value;
      const object = this.at(reference as number);
      if (!object) throw new HostError("ItemNotFound");
      return object;
    });
  }
}

function serviceObject(typeName: string): HostObject {
  if (typeName === "Microsoft.InternalService.AddinInternalService") return { type: "AddinInternalService", self: {} };
  if (typeName === "Microsoft.AppRuntime.AppRuntimeService") return { type: "AppRuntimeService", self: {} };
  throw new HostError("NotImplemented", `The Excel stand-in does not support ${clientName(typeName)}.`);
}
