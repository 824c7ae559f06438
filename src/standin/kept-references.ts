import type { HostObject } from "./host-object";
import { HostError } from "./host-error";

/** The ranges that the client keeps from batch to batch, by the id that it was told when they were instantiated. */
export class KeptReferences {
  private readonly ids = new WeakMap<HostObject, string>();
  private readonly kept = new Map<string, HostObject>();
  private lastId = 0;

  /** The id under which the object is known or will be known once it is kept. */
  idOf(object: HostObject): string {
    const known = this.ids.get(object);
    if (known !== undefined) return known;
    this.lastId += 1;
    const id = `_rangeReference#${this.lastId}`;
    this.ids.set(object, id);
    return id;
  }

  keep(object: HostObject): void {
    this.kept.set(this.idOf(object), object);
  }

  get(id: string): HostObject {
    const object = this.kept.get(id);
    if (!object) throw new HostError("InvalidObjectPath");
    return object;
  }

  remove(id: string): void {
    this.kept.delete(id);
  }

  removeAll(): void {
    this.kept.clear();
  }

  /** How many objects the client has not let go: more after a job than before it is a leak. */
  get count(): number {
    return this.kept.size;
  }
}
