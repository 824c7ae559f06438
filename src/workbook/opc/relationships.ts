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
  constructor(
    private readonly root: XmlElement,
    private readonly sourcePart: string,
  ) {}

  list(): readonly Relationship[] {
    return this.root.elements("Relationship").map(toRelationship);
  }

  find(id: string): Relationship | undefined {
    const element = this.findElement(id);
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
    const present = this.list().find(
      (entry) => entry.isExternal && entry.target === target && type.endsWith(`/${entry.kind}`),
    );
    return present?.id ?? this.add({ Type: type, Target: target, TargetMode: "External" });
  }

  remove(id: string): void {
    const element = this.findElement(id);
    if (element) this.root.remove(element);
  }

  get isEmpty(): boolean {
    return this.root.elements().length === 0;
  }

  private add(attributes: Readonly<Record<string, string>>): string {
    const taken = new Set(this.list().map((relationship) => relationship.id));
    let number = 1;
    while (taken.has(`rId${number}`)) number++;
    const id = `rId${number}`;
    this.root.append(this.root.create("Relationship", { Id: id, ...attributes }));
    return id;
  }

  private findElement(id: string): XmlElement | undefined {
    return this.root.elements("Relationship").find((element) => element.attribute("Id") === id);
  }
}

function toRelationship(element: XmlElement): Relationship {
  const type = element.attribute("Type") ?? "";
  return {
    id: element.attribute("Id") ?? "",
    kind: type.slice(type.lastIndexOf("/") + 1),
    target: element.attribute("Target") ?? "",
    isExternal: element.attribute("TargetMode")?.toLowerCase() === "external",
  };
}
