import type { XmlElement } from "./xml-element";

/** A schema's sequence of child elements: name to place. */
export type ChildOrder = ReadonlyMap<string, number>;

export function childOrder(...names: readonly string[]): ChildOrder {
  return new Map(names.map((name, place) => [name, place]));
}

/**
 * Places a child where the schema's sequence wants it: before the first child that comes later in the order. Children
 * that the order does not name count as what they wrap (alternative contents), or stay where they are.
 */
export function insertInOrder(parent: XmlElement, child: XmlElement, order: ChildOrder): void {
  const rank = order.get(child.local) ?? Infinity;
  parent.insertBefore(
    child,
    parent.elements().find((sibling) => rankOf(sibling, order) > rank),
  );
}

/** The child of that name, made in its place where it is missing. */
export function requireChild(parent: XmlElement, local: string, order: ChildOrder): XmlElement {
  const present = parent.find(local);
  if (present) return present;
  const created = parent.create(local);
  insertInOrder(parent, created, order);
  return created;
}

function rankOf(element: XmlElement, order: ChildOrder): number {
  if (element.local !== "AlternateContent") return order.get(element.local) ?? -1;
  const wrapped = element.elements().flatMap((choice) => choice.elements());
  return Math.max(-1, ...wrapped.map((inside) => order.get(inside.local) ?? -1));
}
