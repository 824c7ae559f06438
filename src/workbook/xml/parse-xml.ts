import { SaxesParser, type SaxesTagNS } from "saxes";
import { WorkbookError } from "../workbook-error";
import { XmlElement, XmlText } from "./xml-element";

/** An XML document that writes back every character that was not changed. */
export interface XmlDocument {
  readonly root: XmlElement;
  /** What stands before the root (declaration, comments) and after it, as written. */
  readonly before: string;
  readonly after: string;
}

/**
 * Reads well-formed XML with namespaces, strictly. Document types are refused, because they can define entities.
 * @param what names the part in messages
 * @throws WorkbookError `damaged`
 */
export function parseXml(text: string, what: string, maxDepth: number): XmlDocument {
  return new TreeBuilder(text, what, maxDepth).build();
}

/** The whole document's source. */
export function xmlSource(document: XmlDocument): string {
  return document.before + document.root.source + document.after;
}

class TreeBuilder {
  private root: XmlElement | undefined;
  private before = "";
  private after = "";
  private readonly open: OpenElement[] = [];
  /** Where the last tag ended, and what the text events since then said. */
  private tagEnd = 0;
  private saidText = "";

  constructor(
    private readonly source: string,
    private readonly what: string,
    private readonly maxDepth: number,
  ) {}

  build(): XmlDocument {
    const parser = new SaxesParser({ xmlns: true, position: true });
    parser.on("doctype", () => {
      throw this.damaged("it declares a document type, which workbooks never do");
    });
    parser.on("text", (text) => (this.saidText += text));
    parser.on("cdata", (text) => (this.saidText += text));
    parser.on("opentag", (tag) => {
      this.openElement(tag, parser.position);
    });
    parser.on("closetag", (tag) => {
      if (!tag.isSelfClosing) this.closeElement(parser.position);
    });
    try {
      parser.write(this.source).close();
    } catch (error) {
      if (error instanceof WorkbookError) throw error;
      throw this.damaged(
        error instanceof Error ? `not well-formed XML, ${error.message}` : "not well-formed XML",
        error,
      );
    }
    if (!this.root) throw this.damaged("it is empty");
    this.after = this.source.slice(this.tagEnd);
    return { root: this.root, before: this.before, after: this.after };
  }

  private openElement(tag: SaxesTagNS, position: number): void {
    const start = this.takeText(position);
    const parent = this.open.at(-1);
    if (this.open.length >= this.maxDepth) throw this.damaged("its elements are nested too deeply");
    const attributes = Object.values(tag.attributes).map(({ name, local, uri, value }) => ({
      name,
      local,
      uri,
      value,
    }));
    const qualified = { name: tag.name, local: tag.local, uri: tag.uri };
    const opened = { qualified, attributes, openTag: this.source.slice(start, position), children: [] };
    if (!tag.isSelfClosing) {
      this.open.push(opened);
      return;
    }
    this.place(finish(opened, null), parent);
  }

  private closeElement(position: number): void {
    const start = this.takeText(position);
    const closed = this.open.pop();
    if (closed) this.place(finish(closed, this.source.slice(start, position)), this.open.at(-1));
  }

  private place(element: XmlElement, parent: OpenElement | undefined): void {
    if (parent) parent.children.push(element);
    else this.root = element;
  }

  /** Keeps what stands between the last tag and the one that ends at `position`, and gives where this one begins. */
  private takeText(position: number): number {
    // A "<" inside a tag would not be well-formed, so the last one before its end is where it begins.
    const start = this.source.lastIndexOf("<", position - 1);
    if (start > this.tagEnd) {
      const raw = this.source.slice(this.tagEnd, start);
      const parent = this.open.at(-1);
      if (parent) parent.children.push(new XmlText(raw, this.saidText));
      else this.before = raw;
    }
    this.saidText = "";
    this.tagEnd = position;
    return start;
  }

  private damaged(why: string, cause?: unknown): WorkbookError {
    return new WorkbookError(
      "damaged",
      `${this.what} cannot be read: ${why}.`,
      "Open the workbook in Excel and save it again; Excel may offer to repair it.",
      cause,
    );
  }
}

interface OpenElement {
  readonly qualified: XmlElement["qualified"];
  readonly attributes: XmlElement["attributes"];
  readonly openTag: string;
  readonly children: (XmlElement | XmlText)[];
}

function finish(opened: OpenElement, closeTag: string | null): XmlElement {
  const element = new XmlElement(opened.qualified, opened.attributes, { openTag: opened.openTag, closeTag });
  for (const child of opened.children) element.append(child);
  return element;
}
