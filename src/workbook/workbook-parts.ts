import { NO_SHARED_STRINGS, readSharedStrings, type SharedStrings } from "./cells/shared-strings";
import { relationshipType } from "./opc/office-namespaces";
import type { OpcPackage } from "./opc/opc-package";
import { StyleSheet } from "./styles/style-sheet";
import { DEFAULT_THEME_COLORS, readThemeColors, type ThemeColors } from "./styles/theme-colors";
import { parseXml, type XmlDocument } from "./xml/parse-xml";

const STYLES_CONTENT_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml";

/** The parts that all sheets of a workbook share, read when they are first needed. */
export class WorkbookParts {
  private readStrings: SharedStrings | undefined;
  private readStyles: { readonly styles: StyleSheet; readonly newDocument: XmlDocument | undefined } | undefined;

  constructor(
    private readonly opc: OpcPackage,
    private readonly workbookPart: string,
    private readonly mainNamespace: string,
  ) {}

  get sharedStrings(): SharedStrings {
    if (!this.readStrings) {
      const partName = this.partOfKind("sharedStrings");
      this.readStrings =
        partName === undefined
          ? NO_SHARED_STRINGS
          : readSharedStrings(this.opc.read(partName), partName, this.opc.limits);
    }
    return this.readStrings;
  }

  get styles(): StyleSheet {
    if (!this.readStyles) {
      const partName = this.partOfKind("styles");
      const newDocument = partName === undefined ? this.emptyStyles() : undefined;
      const root = partName === undefined ? newDocument?.root : this.opc.document(partName).root;
      this.readStyles = { styles: new StyleSheet(root ?? this.emptyStyles().root, this.themeColors()), newDocument };
    }
    return this.readStyles.styles;
  }

  /** A workbook without styles gets the part when there is something in it. */
  flushStyles(): void {
    const root = this.readStyles?.newDocument?.root;
    if (!root) return;
    const present = this.partOfKind("styles");
    if (present === undefined && root.elements().length === 0) return;
    const partName = present ?? this.opc.freePartName("xl/styles", ".xml").replace("styles1", "styles");
    this.opc.writeXml(partName, root.source);
    this.opc.contentTypes.setOverride(partName, STYLES_CONTENT_TYPE);
    if (present !== undefined) return;
    this.opc.relationshipsOf(this.workbookPart).addPart(relationshipType(this.mainNamespace, "styles"), partName);
  }

  /** Excel makes the order of calculation anew where it is missing; a stale one it takes for damage. */
  dropCalculationChain(): void {
    const relationships = this.opc.relationshipsOf(this.workbookPart);
    const chain = relationships.firstOfKind("calcChain");
    const partName = chain && relationships.partOf(chain);
    if (!chain || partName === undefined) return;
    relationships.remove(chain.id);
    if (this.opc.has(partName)) this.opc.remove(partName);
  }

  private themeColors(): ThemeColors {
    const partName = this.partOfKind("theme");
    return partName === undefined ? DEFAULT_THEME_COLORS : readThemeColors(this.opc.document(partName).root);
  }

  private emptyStyles(): XmlDocument {
    return parseXml(`<styleSheet xmlns="${this.mainNamespace}"></styleSheet>`, "The style sheet", 8);
  }

  /** Name of the part that the workbook leads to by this kind, where the package has it. */
  private partOfKind(kind: string): string | undefined {
    const relationships = this.opc.relationshipsOf(this.workbookPart);
    const relationship = relationships.firstOfKind(kind);
    const partName = relationship && relationships.partOf(relationship);
    return partName !== undefined && this.opc.has(partName) ? partName : undefined;
  }
}
