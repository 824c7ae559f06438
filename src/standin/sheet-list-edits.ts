import type { Worksheet } from "../workbook/worksheet";
import { requireInFront, requireOpenStructure } from "./access";
import { HostError } from "./host-error";
import type { HostSession } from "./host-session";
import { activateSheet } from "./select-cells";
import { freeSheetName } from "./sheet-name";
import type { Json } from "./wire-message";

/** `Worksheet.visibility` by the workbook model's word for it. */
export const VISIBILITY = { visible: "Visible", hidden: "Hidden", "very-hidden": "VeryHidden" } as const;

/** `WorksheetCollection.add`: a sheet behind all others, of the first free name where none is given. */
export function addSheet(name: string | null, session: HostSession): Worksheet {
  requireInFront(session);
  requireOpenStructure(session);
  const wanted = name ?? freeSheetName(session.workbook);
  requireSheetName(wanted, null, session);
  const sheet = session.workbook.addWorksheet(wanted);
  session.events.fire("Added", sheet.id, { source: session.source });
  session.changed(sheet);
  return sheet;
}

/** Sets `Worksheet.name`. */
export function renameSheet(sheet: Worksheet, name: string, session: HostSession): void {
  requireOpenStructure(session);
  const nameBefore = sheet.name;
  if (name === nameBefore) return;
  requireSheetName(name, sheet, session);
  sheet.name = name;
  session.events.fire("NameChanged", sheet.id, { nameBefore, nameAfter: name, source: session.source });
  session.changed(sheet);
}

/** Sets `Worksheet.position`, counted from 0. */
export function moveSheet(sheet: Worksheet, place: Json, session: HostSession): void {
  const { workbook } = session;
  if (typeof place !== "number" || !Number.isInteger(place) || place < 0 || place >= workbook.worksheets.length) {
    throw new HostError("InvalidArgument");
  }
  requireOpenStructure(session);
  workbook.moveWorksheet(sheet, place);
  session.changed(sheet);
}

/** Sets `Worksheet.visibility`; one sheet always stays in sight. */
export function setSheetVisibility(sheet: Worksheet, value: Json, session: HostSession): void {
  const wanted = (["visible", "hidden", "very-hidden"] as const).find((kind) => VISIBILITY[kind] === value);
  if (!wanted) throw new HostError("InvalidArgument");
  requireOpenStructure(session);
  if (wanted === sheet.visibility) return;
  if (wanted !== "visible" && isLastVisible(sheet, session)) throw new HostError("InvalidOperation");
  const visibilityBefore = VISIBILITY[sheet.visibility];
  sheet.visibility = wanted;
  const details = { visibilityBefore, visibilityAfter: VISIBILITY[wanted], source: session.source };
  session.events.fire("VisibilityChanged", sheet.id, details);
  leaveIfActive(sheet, session);
  session.changed(sheet);
}

/** `Worksheet.delete`. */
export function deleteSheet(sheet: Worksheet, session: HostSession): void {
  requireInFront(session, "InvalidSelection");
  requireOpenStructure(session);
  if (sheet.visibility === "very-hidden") throw new HostError("InvalidOperation");
  if (isLastVisible(sheet, session)) throw new HostError("InvalidOperation");
  session.workbook.deleteWorksheet(sheet);
  leaveIfActive(sheet, session);
  session.events.fire("Deleted", sheet.id, { source: session.source });
  session.changed(session.activeSheet);
}

function requireSheetName(name: string, own: Worksheet | null, { workbook }: HostSession): void {
  const taken = workbook.findWorksheet(name);
  if (taken && taken.id !== own?.id) {
    throw new HostError("ItemAlreadyExists", "A resource with the same name or identifier already exists.");
  }
  if (!taken && workbook.refusalOfSheetName(name) !== undefined) throw new HostError("InvalidArgument");
}

/** When the sheet in sight goes away, Excel shows a neighbour. */
function leaveIfActive(sheet: Worksheet, session: HostSession): void {
  if (session.activeSheet.id !== sheet.id) return;
  const next = session.workbook.worksheets.find((other) => other.visibility === "visible");
  if (next) activateSheet(next, session);
}

function isLastVisible(sheet: Worksheet, { workbook }: HostSession): boolean {
  return workbook.worksheets.every((other) => other.id === sheet.id || other.visibility !== "visible");
}
