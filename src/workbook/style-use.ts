import type { OpcPackage } from "./opc/opc-package";
import type { StyleSheet } from "./styles/style-sheet";
import type { XmlElement } from "./xml/xml-element";
import type { Worksheet } from "./worksheet";

/**
 * Keeps the style sheet from growing: what this session added, or whose last user it removed, goes again when nothing
 * uses it and nothing stands behind it in its list. So a workbook whose marks and summary are taken away is the same
 * as before they came.
 */
export class StyleUse {
  private readonly releasedFormats = new Set<number>();
  private readonly releasedDifferentials = new Set<number>();
  private readonly readFormats: number;
  private readonly readDifferentials: number;

  constructor(private readonly styles: StyleSheet) {
    this.readFormats = styles.formatCount;
    this.readDifferentials = styles.differentialCount;
  }

  releaseDifferential(place: number): void {
    this.releasedDifferentials.add(place);
  }

  releaseFormats(styleIndexes: Iterable<number>): void {
    for (const styleIndex of styleIndexes) this.releasedFormats.add(styleIndex);
  }

  dropUnused(opc: OpcPackage, sheets: readonly Worksheet[]): void {
    let formats: ReadonlySet<number> | undefined;
    let differentials: ReadonlySet<number> | undefined;
    this.styles.dropTrailing(
      (index) => {
        const isAdded = index >= this.readFormats;
        if (!isAdded && !this.releasedFormats.has(index)) return false;
        formats ??= usedFormats(sheets);
        return !formats.has(index);
      },
      (place) => {
        const isAdded = place >= this.readDifferentials;
        if (!isAdded && !this.releasedDifferentials.has(place)) return false;
        differentials ??= usedDifferentials(opc, sheets);
        return !differentials.has(place);
      },
    );
  }
}

function usedFormats(sheets: readonly Worksheet[]): ReadonlySet<number> {
  const used = new Set<number>([0]);
  for (const sheet of sheets) for (const styleIndex of sheet.usedStyles()) used.add(styleIndex);
  return used;
}

/** Differential styles are referred to by attributes named `dxfId`, `dataDxfId`, … of sheets, tables, pivots and styles. */
function usedDifferentials(opc: OpcPackage, sheets: readonly Worksheet[]): ReadonlySet<number> {
  const used = new Set<number>();
  const collect = (element: XmlElement): void => {
    for (const { local, value } of element.attributes) if (/dxfId$/i.test(local)) used.add(Number(value));
    for (const child of element.elements()) collect(child);
  };
  for (const sheet of sheets) collect(sheet.part.root);
  const mayRefer =
    /(^|\/)(tables|pivotTables|slicers|slicerCaches|timelines|queryTables)\/[^/]+\.xml$|(^|\/)styles\.xml$/i;
  for (const partName of opc.partNames()) if (mayRefer.test(partName)) collect(opc.document(partName).root);
  return used;
}
