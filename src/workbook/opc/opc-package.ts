import { WorkbookError } from "../workbook-error";
import type { WorkbookLimits } from "../workbook-limits";
import { declareUtf8, decodeXml } from "../xml/decode-xml";
import { parseXml, xmlSource, type XmlDocument } from "../xml/parse-xml";
import { inflateEntry, type Unpacker } from "../zip/inflate-entry";
import { packEntry } from "../zip/pack-entry";
import { readZip } from "../zip/read-zip";
import { writeZip } from "../zip/write-zip";
import type { ZipEntry } from "../zip/zip-entry";
import { ContentTypes } from "./content-types";
import { normalizePartName, partKey, relationshipsPartOf } from "./part-name";
import { Relationships } from "./relationships";

/** The part that says what all others are. */
export const CONTENT_TYPES = "[Content_Types].xml";
const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\r\n';
const RELATIONSHIPS_NAMESPACE = "http://schemas.openxmlformats.org/package/2006/relationships";
const RELATIONSHIPS_TYPE = "application/vnd.openxmlformats-package.relationships+xml";

interface OpenDocument {
  readonly document: XmlDocument;
  /** Its text as it was read, to tell whether anything changed; null for one that is not in the package yet. */
  readonly original: string | null;
}

interface Slot {
  readonly name: string;
  /** The entry that was read; undefined for a part of ours. */
  readonly entry: ZipEntry | undefined;
  /** New content; undefined leaves the entry as it is. */
  content: Uint8Array | undefined;
  /** Content to be saved in place of `content`, which stays as the ground that further edits are made on. */
  staged?: Uint8Array | undefined;
  isRemoved: boolean;
}

/**
 * The package: parts by name, what they are and how they refer to each other. Parts that were read as documents and
 * changed are written back when the package is saved; all others keep their packed bytes.
 */
export class OpcPackage {
  private readonly slots = new Map<string, Slot>();
  private readonly documents = new Map<string, OpenDocument>();
  private readonly relationships = new Map<string, Relationships>();
  private types: ContentTypes | undefined;
  private lastRead: { readonly entry: ZipEntry; readonly content: Uint8Array } | undefined;

  constructor(
    private readonly bytes: Uint8Array,
    readonly limits: WorkbookLimits,
    private readonly unpacker: Unpacker,
  ) {
    for (const entry of readZip(bytes, limits)) {
      const name = normalizePartName(entry.name);
      if (this.slots.has(partKey(name))) throw damaged(`it holds the part “${name}” twice`);
      this.slots.set(partKey(name), { name, entry, content: undefined, isRemoved: false });
    }
  }

  /** All parts' names as stored. */
  partNames(): string[] {
    return [...this.slots.values()].filter((slot) => !slot.isRemoved).map((slot) => slot.name);
  }

  /** Names of parts of one content type. */
  partsOfType(contentType: string): string[] {
    return this.partNames().filter((name) => this.contentTypes.of(name) === contentType);
  }

  has(partName: string): boolean {
    return this.slots.get(partKey(partName))?.isRemoved === false;
  }

  /**
   * A part's bytes. The last part that was inflated is kept until another one is, or until `forget`: whoever reads a
   * part in two steps need not care. @throws WorkbookError `damaged` where it is missing or broken
   */
  read(partName: string): Uint8Array {
    const slot = this.slots.get(partKey(partName));
    if (slot?.isRemoved === false) {
      if (slot.content) return slot.content;
      if (slot.entry) {
        if (this.lastRead?.entry !== slot.entry)
          this.lastRead = { entry: slot.entry, content: inflateEntry(slot.entry, this.unpacker) };
        return this.lastRead.content;
      }
    }
    throw damaged(`its part “${partName}” is missing`);
  }

  /** Sets what is saved for a part, without changing what `read` gives: the ground that its edits are counted from. */
  stage(partName: string, content: Uint8Array | undefined): void {
    const slot = this.slots.get(partKey(partName));
    if (slot) slot.staged = content;
  }

  /** Lets go of the last part's inflated bytes. */
  forget(): void {
    this.lastRead = undefined;
  }

  /** Adds a part or replaces its content. */
  write(partName: string, content: Uint8Array): void {
    const key = partKey(partName);
    const present = this.slots.get(key);
    if (present) {
      present.content = content;
      present.staged = undefined;
      present.isRemoved = false;
    } else {
      this.slots.set(key, { name: partName, entry: undefined, content, isRemoved: false });
    }
    this.documents.delete(key);
  }

  /** Adds an XML part. @param source the root element's source, without declaration */
  writeXml(partName: string, source: string): void {
    this.write(partName, new TextEncoder().encode(DECLARATION + source));
  }

  /** Removes a part with its relationships and its stated type. */
  remove(partName: string): void {
    const relationshipsPart = relationshipsPartOf(partName);
    for (const name of [partName, relationshipsPart]) {
      const slot = this.slots.get(partKey(name));
      if (slot) slot.isRemoved = true;
      this.documents.delete(partKey(name));
      if (slot) this.contentTypes.removeOverride(name);
    }
    this.relationships.delete(partKey(partName));
  }

  /** The part as a tree to read and change; the same tree at each call. */
  document(partName: string): XmlDocument {
    const key = partKey(partName);
    let open = this.documents.get(key);
    if (!open) {
      const original = declareUtf8(decodeXml(this.read(partName), partName));
      open = { document: parseXml(original, `Part “${partName}”`, this.limits.xmlDepth), original };
      this.documents.set(key, open);
    }
    return open.document;
  }

  get contentTypes(): ContentTypes {
    this.types ??= new ContentTypes(this.document(CONTENT_TYPES).root);
    return this.types;
  }

  /** Relationships of a part, or of the package itself (""). Nothing is added to the package by asking. */
  relationshipsOf(sourcePart: string): Relationships {
    const key = partKey(sourcePart);
    let relationships = this.relationships.get(key);
    if (!relationships) {
      const partName = relationshipsPartOf(sourcePart);
      const document = this.has(partName) ? this.document(partName) : this.emptyRelationships(partName);
      relationships = new Relationships(document.root, sourcePart);
      this.relationships.set(key, relationships);
    }
    return relationships;
  }

  /** The first of `before1after`, `before2after`, … that no part has yet. */
  freePartName(before: string, after: string): string {
    let number = 1;
    while (this.has(`${before}${number}${after}`)) number++;
    return `${before}${number}${after}`;
  }

  /** The whole package; the very bytes that were opened where nothing differs from them. */
  save(): Uint8Array {
    this.flushDocuments();
    let isChanged = false;
    const entries: ZipEntry[] = [];
    for (const slot of this.slots.values()) {
      if (slot.isRemoved) {
        isChanged ||= slot.entry !== undefined;
        continue;
      }
      const entry = currentEntry(slot, this.unpacker);
      isChanged ||= entry !== slot.entry;
      entries.push(entry);
    }
    return isChanged ? writeZip(entries) : this.bytes.slice();
  }

  /** Brings the changed documents' text into their parts. A relationships part of ours exists only while it says something. */
  private flushDocuments(): void {
    let hasNewRelationships = false;
    for (const [key, { document, original }] of this.documents) {
      const slot = this.slots.get(key);
      if (!slot || original !== null) continue;
      slot.isRemoved = document.root.elements().length === 0;
      hasNewRelationships ||= !slot.isRemoved;
    }
    this.contentTypes.keepDefault("rels", RELATIONSHIPS_TYPE, hasNewRelationships);
    for (const [key, { document, original }] of this.documents) {
      const slot = this.slots.get(key);
      const source = xmlSource(document);
      const isAsRead = source === original && slot?.entry !== undefined;
      if (slot?.isRemoved === false) slot.content = isAsRead ? undefined : new TextEncoder().encode(source);
    }
  }

  private emptyRelationships(partName: string): XmlDocument {
    const source = `${DECLARATION}<Relationships xmlns="${RELATIONSHIPS_NAMESPACE}"></Relationships>`;
    const document = parseXml(source, partName, this.limits.xmlDepth);
    const key = partKey(partName);
    if (!this.slots.has(key))
      this.slots.set(key, { name: partName, entry: undefined, content: undefined, isRemoved: true });
    this.documents.set(key, { document, original: null });
    return document;
  }
}

/** The entry as it was read where the content is the same, else one packed anew. */
function currentEntry(slot: Slot, unpacker: Unpacker): ZipEntry {
  const { entry } = slot;
  const content = slot.staged ?? slot.content;
  if (!content) {
    if (entry) return entry;
    throw damaged(`its part “${slot.name}” has no content`);
  }
  if (entry?.size === content.length && isSame(inflateEntry(entry, unpacker), content)) return entry;
  return packEntry(slot.name, content, entry);
}

function isSame(a: Uint8Array, b: Uint8Array): boolean {
  if (a.length !== b.length) return false;
  for (let at = 0; at < a.length; at++) if (a[at] !== b[at]) return false;
  return true;
}

function damaged(why: string): WorkbookError {
  return new WorkbookError(
    "damaged",
    `The workbook is damaged: ${why}.`,
    "Let Excel repair it (File, Open, Open and Repair) and save it, then try again.",
  );
}
