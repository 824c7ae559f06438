import { HostError } from "./host-error";
import type { HostObject } from "./host-object";
import type { HostSession } from "./host-session";
import { clientName, hostName, unsupported } from "./member-names";
import { definitionOf, identityOf } from "./object-registry";
import type { Json, JsonObject, QueryInfo } from "./wire-message";

/** What is loaded of one object: own scalar properties, and what is loaded of the objects that it leads to. */
interface Selection {
  readonly names: Set<string>;
  readonly children: Map<string, Selection>;
}

/** Answers a load: an object's properties, nested as the navigation goes, or a collection's `_Items`. */
export function queryObject(object: HostObject, query: QueryInfo, session: HostSession): Json {
  const selection = parseSelection(query);
  const definition = definitionOf(object);
  if (!definition.items) return loadProperties(object, selection, session);
  const ownNames = [...selection.names].filter((name) => definition.properties?.[hostName(name)] !== undefined);
  const own =
    ownNames.length > 0 ? loadProperties(object, { names: new Set(ownNames), children: new Map() }, session) : {};
  if (ownNames.length > 0 && ownNames.length === selection.names.size && selection.children.size === 0) return own;
  const first = query.Skip ?? 0;
  const last = query.Top === undefined ? undefined : first + query.Top;
  const items = definition.items(object.self, session).slice(first, last);
  for (const name of ownNames) selection.names.delete(name);
  return {
    ...own,
    _Items: items.map((item) => ({ ...identityOf(item), ...loadProperties(item, selection, session) })),
  };
}

function loadProperties(object: HostObject, selection: Selection, session: HostSession): JsonObject {
  const { properties = {}, links = {} } = definitionOf(object);
  const loaded: Record<string, Json> = {};
  for (const name of selection.names) {
    if (name === "*") {
      for (const [member, property] of Object.entries(properties)) loaded[member] = property.read(object.self, session);
      continue;
    }
    const property = properties[hostName(name)];
    if (property) loaded[hostName(name)] = property.read(object.self, session);
    else if (links[hostName(name)]) loaded[hostName(name)] = loadLinked(object, name, EVERYTHING, session);
    else throw unsupported(object, name);
  }
  for (const [name, child] of selection.children) loaded[hostName(name)] = loadLinked(object, name, child, session);
  return loaded;
}

function loadLinked(object: HostObject, name: string, selection: Selection, session: HostSession): Json {
  const link = definitionOf(object).links?.[hostName(name)];
  if (!link) throw unsupported(object, name);
  const target = link(object.self, session);
  if (!target) return null;
  const items = definitionOf(target).items;
  if (!items) return loadProperties(target, selection, session);
  return {
    _Items: items(target.self, session).map((item) => ({
      ...identityOf(item),
      ...loadProperties(item, selection, session),
    })),
  };
}

const EVERYTHING: Selection = { names: new Set(["*"]), children: new Map() };

function parseSelection(query: QueryInfo): Selection {
  const root: Selection = { names: new Set(), children: new Map() };
  for (const path of [...(query.Select ?? []), ...(query.Expand ?? [])]) {
    const steps = path.split("/").filter((step) => step !== "");
    const last = steps.pop();
    if (last === undefined) throw new HostError("InvalidArgument");
    let node = root;
    for (const step of steps) {
      const child = node.children.get(clientName(step)) ?? { names: new Set(), children: new Map() };
      node.children.set(clientName(step), child);
      node = child;
    }
    node.names.add(clientName(last));
  }
  if (root.names.size === 0 && root.children.size === 0) root.names.add("*");
  return root;
}
