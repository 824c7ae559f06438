import { refusalOfPackage, requireZip } from "./detect-format";
import { isMainNamespace } from "./opc/office-namespaces";
import { CONTENT_TYPES, OpcPackage } from "./opc/opc-package";
import { Workbook } from "./workbook";
import { PLAIN_UNPACKER, type Unpacker } from "./zip/inflate-entry";
import { DEFAULT_LIMITS, type WorkbookLimits } from "./workbook-limits";

/**
 * Opens an .xlsx or .xlsm package. Sheets are parsed when they are first asked for, so a fault inside one shows only then.
 * The bytes are kept (not copied) for saving; do not change them afterwards. `unpacker` unpacks the parts; a caller in
 * Node hands in Node's own zlib, which is faster than the script that is used otherwise.
 * @throws WorkbookError for everything that is no readable workbook, and for what exceeds the limits.
 */
export function openWorkbook(
  bytes: Uint8Array,
  limits: Partial<WorkbookLimits> = {},
  unpacker: Unpacker = PLAIN_UNPACKER,
): Workbook {
  requireZip(bytes);
  const opc = new OpcPackage(bytes, { ...DEFAULT_LIMITS, ...limits }, unpacker);
  return new Workbook(opc, requireWorkbookPart(opc));
}

/** Name of the package's main part; refuses a package whose main part is no workbook. */
function requireWorkbookPart(opc: OpcPackage): string {
  const mimeType = opc.has("mimetype") ? new TextDecoder().decode(opc.read("mimetype").subarray(0, 200)).trim() : "";
  if (!opc.has(CONTENT_TYPES)) throw refusalOfPackage(opc.partNames(), "", mimeType);
  const relationships = opc.relationshipsOf("");
  const main = relationships.firstOfKind("officeDocument");
  const partName = main && relationships.partOf(main);
  if (partName === undefined) throw refusalOfPackage(opc.partNames(), "", mimeType);
  const type = opc.contentTypes.of(partName);
  if (type.includes("sheet.binary") || /wordprocessingml|presentationml/.test(type)) {
    throw refusalOfPackage(opc.partNames(), type, mimeType);
  }
  const { root } = opc.document(partName);
  if (root.local !== "workbook" || !isMainNamespace(root.uri)) throw refusalOfPackage(opc.partNames(), type, mimeType);
  return partName;
}
