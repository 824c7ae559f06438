import type { XmlElement } from "../xml/xml-element";
import { relativeTarget, resolvePartName } from "./part-name";

export interface Relationship {
  readonly id: string;
  /** The last step of the type's address: "worksheet", "table", "hyperlink". Transitional and Strict files agree in it. */
  readonly kind: string;
  /** As written: relative to the source part, or an address outside. */
  readonly target: string;
  readonly isExternal: boolean;
}

/** One part's relationships. Reads and changes the tree that it is given. */
export class Relationships {
  /** By id, because a sheet may have tens of thousands of links. */
  private readonly byId = new Map<string, XmlElement>();
  /** Ids of addresses outside by kind and target, built when first needed. */
  private outside: Map<string, string> | undefined;
  private lastNumber = 0;

  constructor(
    private readonly root: XmlElement,
    private readonly sourcePart: string,
  ) {
    for (const element of root.elements("Relationship")) this.byId.set(element.attribute("Id") ?? "", element);
  }

  list(): readonly Relationship[] {
    return this.root.elements("Relationship").map(toRelationship);
  }

  find(id: string): Relationship | undefined {
    const element = this.byId.get(id);
    return element && toRelationship(element);
  }

  firstOfKind(kind: string): Relationship | undefined {
    return this.list().find((relationship) => relationship.kind === kind);
  }

  /** Name of the part that a relationship leads to; undefined where it leads outside. */
  partOf(relationship: Relationship): string | undefined {
    return relationship.isExternal ? undefined : resolvePartName(this.sourcePart, relationship.target);
  }

  /** Adds a relationship to a part; its id is the first free "rId" number. `type` is the full address. */
  addPart(type: string, partName: string): string {
    return this.add({ Type: type, Target: relativeTarget(this.sourcePart, partName) });
  }

  /** Adds a relationship to an address outside, or finds the one that is there. */
  addExternal(type: string, target: string): string {
    const key = outsideKey(toRelationshipKind(type), target);
    this.outside ??= new Map(
      this.list().flatMap(({ id, kind, target: present, isExternal }) =>
        isExternal ? [[outsideKey(kind, present), id]] : [],
      ),
    );
    let id = this.outside.get(key);
    if (id === undefined) {
      id = this.add({ Type: type, Target: target, TargetMode: "External" });
      this.outside.set(key, id);
    }
    return id;
  }

  remove(id: string): void {
    const element = this.byId.get(id);
    if (element) this.root.remove(element);
    this.byId.delete(id);
    this.outside = undefined;
    this.lastNumber = 0;
  }

  private add(attributes: Readonly<Record<string, string>>): string {
    do this.lastNumber++;
    while (this.byId.has(`rId${this.lastNumber}`));
    const id = `rId${this.lastNumber}`;
    const element = this.root.create("Relationship", { Id: id, ...attributes });
    this.root.append(element);
    this.byId.set(id, element);
    return id;
  }
}

function toRelationship(element: XmlElement): Relationship {
  const type = element.attribute("Type") ?? "";
  return {
    id: element.attribute("Id") ?? "",
    kind: toRelationshipKind(type),
    target: element.attribute("Target") ?? "",
    isExternal: element.attribute("TargetMode")?.toLowerCase() === "external",
  };
}

function toRelationshipKind(type: string): string {
  return type.slice(type.lastIndexOf("/") + 1);
}

function outsideKey(kind: string, target: string): string {
  return `${kind} ${target}`;
}
