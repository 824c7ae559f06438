import type { DefinedNames } from "./defined-names";
import type { OpcPackage } from "./opc/opc-package";
import { renameSheetInFormula } from "./sheet-names";
import type { Worksheet } from "./worksheet";
import type { XmlElement } from "./xml/xml-element";

const FORMULA_ELEMENTS: ReadonlySet<string> = new Set(["formula", "formula1", "formula2", "f", "sqref"]);
const PARTS_WITH_REFERENCES = /(^|\/)(charts\/[^/]+|pivotCache\/pivotCacheDefinition[^/]*)\.xml$/i;

/** Makes everything that leads to a sheet by its old name lead to it by the new one, as Excel does. */
export function renameReferences(
  opc: OpcPackage,
  names: DefinedNames,
  sheets: readonly Worksheet[],
  from: string,
  to: string,
): void {
  const map = (formula: string): string => renameSheetInFormula(formula, from, to);
  names.mapFormulas(map);
  for (const sheet of sheets) {
    mapFormulaElements(sheet.part.root, map);
    sheet.hyperlinks.mapLocations(map);
    sheet.cells.mapFormulas(map);
  }
  for (const partName of opc.partNames()) {
    if (!PARTS_WITH_REFERENCES.test(partName)) continue;
    const { root } = opc.document(partName);
    mapFormulaElements(root, map);
    const source = root.find("cacheSource")?.find("worksheetSource");
    if (source?.attribute("sheet")?.toLowerCase() === from.toLowerCase()) source.setAttribute("sheet", to);
  }
}

function mapFormulaElements(element: XmlElement, map: (formula: string) => string): void {
  for (const child of element.elements()) {
    if (!FORMULA_ELEMENTS.has(child.local)) {
      mapFormulaElements(child, map);
      continue;
    }
    const text = child.text;
    const mapped = map(text);
    if (mapped !== text) child.setText(mapped);
  }
}
