import { effectiveElements } from "../xml/effective-elements";
import type { XmlElement } from "../xml/xml-element";

/** One list of the style sheet (fonts, fills, cellXfs, dxfs, …) whose entries are referred to by their place. */
export class StyleList {
  private readonly entries: XmlElement[];
  private readonly places = new Map<string, number>();
  private container: XmlElement | undefined;
  private isContainerOurs = false;

  /** @param makeContainer makes the list's element in its place, for a style sheet that lacks it */
  constructor(
    container: XmlElement | undefined,
    private readonly makeContainer: () => XmlElement,
  ) {
    this.container = container;
    this.entries = container ? effectiveElements(container) : [];
  }

  get length(): number {
    return this.entries.length;
  }

  at(index: number): XmlElement | undefined {
    return this.entries[index];
  }

  /** Place of an entry that says the same, added at the end where there is none. */
  placeOf(entry: XmlElement): number {
    this.indexEntries();
    const key = meaningOf(entry);
    const present = this.places.get(key);
    if (present !== undefined) return present;
    this.requireContainer().append(entry);
    this.entries.push(entry);
    this.places.set(key, this.entries.length - 1);
    this.updateCount();
    return this.entries.length - 1;
  }

  /** A new element for this list, of the list's own namespace prefix. */
  create(local: string): XmlElement {
    return this.requireContainer().create(local);
  }

  /** Drops entries from the end as long as the test accepts them; gives the dropped ones. */
  dropTrailing(isDispensable: (index: number) => boolean): XmlElement[] {
    const dropped: XmlElement[] = [];
    const { container } = this;
    if (!container) return dropped;
    for (let last = this.entries.at(-1); last && isDispensable(this.entries.length - 1); last = this.entries.at(-1)) {
      // One inside alternative contents has another parent, and stays.
      if (last.parent !== container) break;
      this.entries.pop();
      container.remove(last);
      dropped.push(last);
    }
    if (dropped.length > 0) {
      this.places.clear();
      this.updateCount();
    }
    if (this.isContainerOurs && this.entries.length === 0) {
      container.parent?.remove(container);
      this.container = undefined;
    }
    return dropped;
  }

  private requireContainer(): XmlElement {
    if (!this.container) {
      this.container = this.makeContainer();
      this.container.setAttribute("count", "0");
      this.isContainerOurs = true;
    }
    return this.container;
  }

  /** The count is optional, so a list without one stays without. */
  private updateCount(): void {
    if (this.container?.attribute("count") !== undefined)
      this.container.setAttribute("count", String(this.entries.length));
  }

  private indexEntries(): void {
    if (this.places.size > 0) return;
    this.entries.forEach((entry, index) => {
      const key = meaningOf(entry);
      if (!this.places.has(key)) this.places.set(key, index);
    });
  }
}

/** What an element says, as text: names with namespaces, attributes in a fixed order, children, and no white space. */
function meaningOf(element: XmlElement): string {
  const attributes = element.attributes
    .filter((attribute) => !attribute.name.startsWith("xmlns"))
    .map((attribute) => `${attribute.uri} ${attribute.local}=${JSON.stringify(attribute.value)}`)
    .sort();
  return `{${element.uri} ${element.local} ${attributes.join(" ")} ${element.elements().map(meaningOf).join("")}}`;
}
