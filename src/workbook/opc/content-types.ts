import type { XmlElement } from "../xml/xml-element";
import { partKey } from "./part-name";

/** `[Content_Types].xml`: what each part is, by extension or by its own name. Reads and changes the tree that it is given. */
export class ContentTypes {
  private readonly addedDefaults = new Set<XmlElement>();
  /** By part name in small letters: a package may hold thousands. */
  private readonly overrides: Map<string, XmlElement>;
  /** The place of each part that was ever stated, so that one that goes and comes again stands where it stood. */
  private readonly places = new Map<string, number>();

  constructor(private readonly root: XmlElement) {
    const entries = root.elements("Override");
    this.overrides = new Map(entries.map((entry) => [partKey(entry.attribute("PartName") ?? ""), entry]));
    for (const key of this.overrides.keys()) this.placeOf(key);
  }

  /** Content type of a part, lower-cased; "" where none is stated. */
  of(partName: string): string {
    const override = this.overrides.get(keyOf(partName));
    return (override ?? this.findDefault(extensionOf(partName)))?.attribute("ContentType")?.toLowerCase() ?? "";
  }

  /** States the type of one part. */
  setOverride(partName: string, contentType: string): void {
    let override = this.overrides.get(keyOf(partName));
    if (!override) {
      override = this.root.create("Override", { PartName: `/${partName}` });
      this.root.insertBefore(override, this.firstBehind(this.placeOf(keyOf(partName))));
      this.overrides.set(keyOf(partName), override);
    }
    override.setAttribute("ContentType", contentType);
  }

  removeOverride(partName: string): void {
    const override = this.overrides.get(keyOf(partName));
    if (override) this.root.remove(override);
    this.overrides.delete(keyOf(partName));
  }

  /** States the type of an extension as long as it is needed; a statement that was read is left alone. */
  keepDefault(extension: string, contentType: string, isNeeded: boolean): void {
    const present = this.findDefault(extension);
    if (isNeeded && !present) {
      const added = this.root.create("Default", { Extension: extension, ContentType: contentType });
      this.root.insertBefore(added, this.root.elements()[0]);
      this.addedDefaults.add(added);
    } else if (!isNeeded && present && this.addedDefaults.delete(present)) {
      this.root.remove(present);
    }
  }

  private placeOf(key: string): number {
    const place = this.places.get(key) ?? this.places.size;
    this.places.set(key, place);
    return place;
  }

  private firstBehind(place: number): XmlElement | undefined {
    if (place === this.places.size - 1) return undefined;
    return this.root
      .elements("Override")
      .find((entry) => this.placeOf(partKey(entry.attribute("PartName") ?? "")) > place);
  }

  private findDefault(extension: string): XmlElement | undefined {
    const wanted = extension.toLowerCase();
    return this.root.elements("Default").find((entry) => entry.attribute("Extension")?.toLowerCase() === wanted);
  }
}

function keyOf(partName: string): string {
  return partKey(`/${partName}`);
}

function extensionOf(partName: string): string {
  return partName.slice(partName.lastIndexOf(".") + 1);
}
