import { cellAddress, parseAddress, rangeAddress } from "../../core/grid/a1";
import { rangeContains, type CellRange } from "../../core/grid/cell-range";
import { relationshipType, relationshipsNamespace } from "../opc/office-namespaces";
import type { Relationships } from "../opc/relationships";
import { WorkbookError } from "../workbook-error";
import { requireChild } from "../xml/ordered-child";
import type { XmlElement } from "../xml/xml-element";
import { rangeCovers } from "./range-list";
import { WORKSHEET_ORDER } from "./worksheet-order";

/** A link on cells: `location` leads inside the workbook (`'ART 1'!C12` or a name), `address` outside; it may have both. */
export interface Hyperlink {
  readonly range: CellRange;
  readonly location: string | null;
  readonly address: string | null;
  readonly tooltip: string | null;
}

export interface NewHyperlink {
  readonly range: CellRange;
  readonly location?: string;
  readonly address?: string;
  readonly tooltip?: string;
}

/** Excel's limit of links on a sheet ("Excel specifications and limits"). */
const MAX_HYPERLINKS = 65_530;

/** Links of one sheet, other than those that formulas make. */
export class SheetHyperlinks {
  /** Elements by their range's address, built when first needed. */
  private byAddress: Map<string, XmlElement> | undefined;
  /** Those of more than one cell. */
  private wideLinks: readonly XmlElement[] | undefined;

  constructor(
    private readonly root: () => XmlElement,
    private readonly relationships: () => Relationships,
  ) {}

  get count(): number {
    return this.index().size;
  }

  list(): readonly Hyperlink[] {
    return [...this.index().values()].map((element) => this.read(element)).filter((link) => link !== undefined);
  }

  /** The link on this cell, or undefined. */
  find(rowIndex: number, columnIndex: number): Hyperlink | undefined {
    const own = this.index().get(cellAddress(rowIndex, columnIndex));
    if (own) return this.read(own);
    this.wideLinks ??= [...this.index()].flatMap(([address, element]) => (isWide(address) ? [element] : []));
    for (const element of this.wideLinks) {
      const range = parseAddress(element.attribute("ref") ?? "");
      if (range && rangeContains(range, rowIndex, columnIndex)) return this.read(element);
    }
    return undefined;
  }

  /** Replaces a link on the very same range. @throws WorkbookError `invalid-edit` above 65,530 links on a sheet. */
  set(link: NewHyperlink): void {
    const address = rangeAddress(link.range);
    const index = this.index();
    let element = index.get(address);
    if (!element) {
      if (index.size >= MAX_HYPERLINKS) {
        throw new WorkbookError(
          "invalid-edit",
          `A worksheet holds no more than ${MAX_HYPERLINKS} links.`,
          "Link fewer cells, or spread them over several sheets.",
        );
      }
      const container = requireChild(this.root(), "hyperlinks", WORKSHEET_ORDER);
      element = container.create("hyperlink", { ref: address });
      container.append(element);
      index.set(address, element);
      if (isWide(address)) this.wideLinks = undefined;
    }
    this.setAddress(element, link.address);
    element.setAttribute("location", link.location);
    element.setAttribute("tooltip", link.tooltip);
    element.setAttribute("display", undefined);
  }

  /** Removes links that lie wholly within the range; gives how many. */
  removeWithin(range: CellRange): number {
    const gone = [...this.index()].filter(([, element]) => {
      const linked = parseAddress(element.attribute("ref") ?? "");
      return linked !== undefined && rangeCovers(range, linked);
    });
    this.remove(gone);
    return gone.length;
  }

  /** Rewrites where inside links lead; for a renamed sheet. */
  mapLocations(map: (location: string) => string): void {
    for (const element of this.index().values()) {
      const location = element.attribute("location");
      if (location !== undefined) element.setAttribute("location", map(location));
    }
  }

  private remove(gone: readonly (readonly [string, XmlElement])[]): void {
    const container = this.root().find("hyperlinks");
    if (!container || gone.length === 0) return;
    const ids = gone.map(([, element]) => this.relationshipId(element)).filter((id) => id !== undefined);
    for (const [address] of gone) this.index().delete(address);
    if (ids.length > 0) this.dropUnused(new Set(ids));
    this.wideLinks = undefined;
    const elements = new Set(gone.map(([, element]) => element));
    container.removeWhere((element) => elements.has(element));
    this.root().removeIfEmptied(container);
  }

  private read(element: XmlElement): Hyperlink | undefined {
    const range = parseAddress(element.attribute("ref") ?? "");
    if (!range) return undefined;
    const id = this.relationshipId(element);
    return {
      range,
      location: element.attribute("location") ?? null,
      address: id === undefined ? null : (this.relationships().find(id)?.target ?? null),
      tooltip: element.attribute("tooltip") ?? null,
    };
  }

  private setAddress(element: XmlElement, address: string | undefined): void {
    const before = this.relationshipId(element);
    if (before === undefined && address === undefined) return;
    const id =
      address === undefined
        ? undefined
        : this.relationships().addExternal(relationshipType(this.root().uri, "hyperlink"), address);
    element.setNamespacedAttribute("id", relationshipsNamespace(element.uri), "r", id);
    if (before !== undefined && before !== id) this.dropUnused(new Set([before]));
  }

  /** Drops those of the relationships that no link uses any more. */
  private dropUnused(relationshipIds: Set<string>): void {
    for (const element of this.index().values()) relationshipIds.delete(this.relationshipId(element) ?? "");
    for (const id of relationshipIds) this.relationships().remove(id);
  }

  private relationshipId(element: XmlElement): string | undefined {
    return element.attribute("id", relationshipsNamespace(element.uri));
  }

  private index(): Map<string, XmlElement> {
    if (!this.byAddress) {
      const elements = this.root().find("hyperlinks")?.elements("hyperlink") ?? [];
      this.byAddress = new Map(elements.map((element) => [element.attribute("ref") ?? "", element]));
    }
    return this.byAddress;
  }
}

function isWide(address: string): boolean {
  return address.includes(":");
}
