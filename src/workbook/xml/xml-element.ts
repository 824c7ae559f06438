import { escapeXmlAttribute, escapeXmlText } from "./escape-xml";

/** A name bound to a namespace; `uri` is "" for none. */
interface QualifiedName {
  /** As written, with its prefix. */
  readonly name: string;
  readonly local: string;
  readonly uri: string;
}

export interface XmlAttribute extends QualifiedName {
  readonly value: string;
}

/** Everything between tags, kept as written: text, comments, CDATA, processing instructions. `text` is what it says. */
export class XmlText {
  constructor(
    readonly source: string,
    readonly text: string,
  ) {}
}

export type XmlNode = XmlElement | XmlText;

const NAMESPACES_URI = "http://www.w3.org/2000/xmlns/";

/**
 * An element of a tree that never loses anything: what is not changed is written back with the very characters that it
 * was read from. Elements compare by identity; the tree is its own model, so removing what was added restores it.
 */
export class XmlElement {
  parent: XmlElement | null = null;
  private readonly nodes: XmlNode[] = [];
  private readonly attributeList: XmlAttribute[];
  /** The opening tag as it was read, until an attribute changes. */
  private openTag: string | null;
  private readonly closeTag: string | null;

  constructor(
    readonly qualified: QualifiedName,
    attributes: readonly XmlAttribute[] = [],
    private readonly origin?: { readonly openTag: string; readonly closeTag: string | null },
  ) {
    this.attributeList = [...attributes];
    this.openTag = origin?.openTag ?? null;
    this.closeTag = origin?.closeTag ?? null;
  }

  /** Whether it was read without content; a list that was there empty stays when it becomes empty again. */
  get wasReadEmpty(): boolean {
    return this.origin?.closeTag === null;
  }

  get local(): string {
    return this.qualified.local;
  }

  get uri(): string {
    return this.qualified.uri;
  }

  get children(): readonly XmlNode[] {
    return this.nodes;
  }

  get attributes(): readonly XmlAttribute[] {
    return this.attributeList;
  }

  /** Child elements in order, of one local name where it is given. */
  elements(local?: string): XmlElement[] {
    const found: XmlElement[] = [];
    for (const node of this.nodes) {
      if (node instanceof XmlElement && (local === undefined || node.local === local)) found.push(node);
    }
    return found;
  }

  /** The first child element of that local name. */
  find(local: string): XmlElement | undefined {
    for (const node of this.nodes) if (node instanceof XmlElement && node.local === local) return node;
    return undefined;
  }

  /** All text inside, also in nested elements. */
  get text(): string {
    return this.nodes.map((node) => node.text).join("");
  }

  /** The attribute's value; without `uri` one that is in no namespace. */
  attribute(local: string, uri = ""): string | undefined {
    for (const attribute of this.attributeList) {
      if (attribute.local === local && attribute.uri === uri) return attribute.value;
    }
    return undefined;
  }

  /** Sets an attribute without a namespace, or removes it (undefined). A value that it has already changes nothing. */
  setAttribute(name: string, value: string | undefined): void {
    this.setQualifiedAttribute({ name, local: name, uri: "" }, value);
  }

  /** Sets an attribute of a namespace by whatever prefix is in force here, declaring `suggestedPrefix` where none is. */
  setNamespacedAttribute(local: string, uri: string, suggestedPrefix: string, value: string | undefined): void {
    const present = this.attributeList.find((attribute) => attribute.local === local && attribute.uri === uri);
    if (present) {
      this.setQualifiedAttribute(present, value);
    } else if (value !== undefined) {
      const prefix = this.prefixFor(uri) ?? this.declareNamespace(this.freePrefix(suggestedPrefix), uri);
      this.setQualifiedAttribute({ name: `${prefix}:${local}`, local, uri }, value);
    }
  }

  /** Binds a prefix here, and gives it. */
  declareNamespace(prefix: string, uri: string): string {
    this.setQualifiedAttribute({ name: `xmlns:${prefix}`, local: prefix, uri: NAMESPACES_URI }, uri);
    return prefix;
  }

  /** A new element of this element's own namespace and prefix; not yet in the tree. */
  create(
    local: string,
    attributes: Readonly<Record<string, string | undefined>> = {},
    ...children: XmlNode[]
  ): XmlElement {
    const colon = this.qualified.name.indexOf(":");
    const name = this.qualified.name.slice(0, colon + 1) + local;
    const list: XmlAttribute[] = [];
    for (const [key, value] of Object.entries(attributes)) {
      if (value !== undefined) list.push({ name: key, local: key, uri: "", value });
    }
    const created = new XmlElement({ name, local, uri: this.uri }, list);
    for (const child of children) created.append(child);
    return created;
  }

  append(node: XmlNode): void {
    this.insertAt(this.nodes.length, node);
  }

  /** Places a node before another child; at the end where there is none such. */
  insertBefore(node: XmlNode, reference: XmlNode | undefined): void {
    const index = reference ? this.nodes.indexOf(reference) : -1;
    this.insertAt(index < 0 ? this.nodes.length : index, node);
  }

  remove(node: XmlNode): void {
    const index = this.nodes.indexOf(node);
    if (index < 0) return;
    this.nodes.splice(index, 1);
    if (node instanceof XmlElement) node.parent = null;
  }

  /** Removes all children that the test accepts in one pass, however many. */
  removeWhere(accepts: (element: XmlElement) => boolean): void {
    const kept = this.nodes.filter((node) => !(node instanceof XmlElement && accepts(node)));
    if (kept.length !== this.nodes.length) this.nodes.splice(0, Infinity, ...kept);
  }

  /** Removes a child that has become an empty list, unless it was one when it was read. */
  removeIfEmptied(list: XmlElement): void {
    if (list.elements().length === 0 && !list.wasReadEmpty) this.remove(list);
  }

  /** Replaces all that stands inside. */
  setChildren(nodes: readonly XmlNode[]): void {
    this.nodes.length = 0;
    for (const node of nodes) this.append(node);
  }

  setText(text: string): void {
    this.setChildren(text === "" ? [] : [new XmlText(escapeXmlText(text), text)]);
  }

  /** A copy outside the tree. Prefixes are written as they are, so place it under elements that declare the same. */
  clone(): XmlElement {
    const source = this.openTag === null ? undefined : { openTag: this.openTag, closeTag: this.closeTag };
    const copy = new XmlElement(this.qualified, this.attributeList, source);
    for (const node of this.nodes) copy.append(node instanceof XmlElement ? node.clone() : node);
    return copy;
  }

  /** Writes the element's source, piece by piece. */
  write(pieces: string[]): void {
    const open = this.openTag ?? this.buildOpenTag();
    if (this.nodes.length === 0) {
      if (open.endsWith("/>")) pieces.push(open);
      else if (this.openTag !== null && this.closeTag !== null) pieces.push(open, this.closeTag);
      else pieces.push(`${open.slice(0, -1)}/>`);
      return;
    }
    pieces.push(open.endsWith("/>") ? `${open.slice(0, -2).trimEnd()}>` : open);
    for (const node of this.nodes) {
      if (node instanceof XmlElement) node.write(pieces);
      else pieces.push(node.source);
    }
    pieces.push(this.closeTag ?? `</${this.qualified.name}>`);
  }

  /** The element's source. */
  get source(): string {
    const pieces: string[] = [];
    this.write(pieces);
    return pieces.join("");
  }

  /** The prefix that means this namespace for attributes here, or undefined. `hidden` prefixes mean something else below. */
  private prefixFor(uri: string, hidden: ReadonlySet<string> = new Set()): string | undefined {
    const declared = this.attributeList.filter(({ name, local }) => name.startsWith("xmlns:") && !hidden.has(local));
    const found = declared.find(({ value }) => value === uri);
    return found?.local ?? this.parent?.prefixFor(uri, new Set([...hidden, ...declared.map(({ local }) => local)]));
  }

  /** A prefix that none of the attributes here use yet: declared anew, it would change what they mean. */
  private freePrefix(wanted: string): string {
    const isUsed = (prefix: string): boolean =>
      this.attributeList.some(({ name }) => name.startsWith(`${prefix}:`) || name === `xmlns:${prefix}`);
    let prefix = wanted;
    for (let number = 1; isUsed(prefix); number++) prefix = `${wanted}${number}`;
    return prefix;
  }

  private setQualifiedAttribute(name: QualifiedName, value: string | undefined): void {
    const index = this.attributeList.findIndex(
      (attribute) => attribute.local === name.local && attribute.uri === name.uri,
    );
    const present = this.attributeList[index];
    if (present?.value === value) return;
    if (value === undefined) this.attributeList.splice(index, 1);
    else if (present) this.attributeList[index] = { ...present, value };
    else this.attributeList.push({ ...name, value });
    this.openTag = null;
  }

  private insertAt(index: number, node: XmlNode): void {
    this.nodes.splice(index, 0, node);
    if (node instanceof XmlElement) node.parent = this;
  }

  private buildOpenTag(): string {
    const attributes = this.attributeList.map(({ name, value }) => ` ${name}="${escapeXmlAttribute(value)}"`);
    return `<${this.qualified.name}${attributes.join("")}>`;
  }
}
