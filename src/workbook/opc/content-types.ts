import type { XmlElement } from "../xml/xml-element";
import { partKey } from "./part-name";

/** `[Content_Types].xml`: what each part is, by extension or by its own name. Reads and changes the tree that it is given. */
export class ContentTypes {
  private readonly addedDefaults = new Set<XmlElement>();

  constructor(private readonly root: XmlElement) {}

  /** Content type of a part, lower-cased; "" where none is stated. */
  of(partName: string): string {
    const override = this.findOverride(partName);
    return (override ?? this.findDefault(extensionOf(partName)))?.attribute("ContentType")?.toLowerCase() ?? "";
  }

  /** States the type of one part. */
  setOverride(partName: string, contentType: string): void {
    const present = this.findOverride(partName);
    if (present) present.setAttribute("ContentType", contentType);
    else this.root.append(this.root.create("Override", { PartName: `/${partName}`, ContentType: contentType }));
  }

  removeOverride(partName: string): void {
    const present = this.findOverride(partName);
    if (present) this.root.remove(present);
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

  private findOverride(partName: string): XmlElement | undefined {
    const key = partKey(`/${partName}`);
    return this.root.elements("Override").find((entry) => partKey(entry.attribute("PartName") ?? "") === key);
  }

  private findDefault(extension: string): XmlElement | undefined {
    const wanted = extension.toLowerCase();
    return this.root.elements("Default").find((entry) => entry.attribute("Extension")?.toLowerCase() === wanted);
  }
}

function extensionOf(partName: string): string {
  return partName.slice(partName.lastIndexOf(".") + 1);
}
