import type { OpcPackage } from "./opc/opc-package";
import { folderOfPart, partKey } from "./opc/part-name";

/** Removes a part, and with it the parts that only it leads to (its tables, drawings, notes). */
export function removePartTree(opc: OpcPackage, partName: string): void {
  const targets = partsLedTo(opc, partName);
  opc.remove(partName);
  for (const target of targets) {
    if (opc.has(target) && !isLedTo(opc, target)) removePartTree(opc, target);
  }
}

function partsLedTo(opc: OpcPackage, partName: string): string[] {
  const relationships = opc.relationshipsOf(partName);
  return relationships
    .list()
    .map((relationship) => relationships.partOf(relationship))
    .filter((target) => target !== undefined);
}

function isLedTo(opc: OpcPackage, partName: string): boolean {
  const wanted = partKey(partName);
  return opc.partNames().some((name) => {
    if (!/(^|\/)_rels\/[^/]*\.rels$/.test(name)) return false;
    const folder = folderOfPart(name).replace(/_rels\/$/, "");
    const source = folder + name.slice(folderOfPart(name).length, -".rels".length);
    return partsLedTo(opc, source).some((target) => partKey(target) === wanted);
  });
}
