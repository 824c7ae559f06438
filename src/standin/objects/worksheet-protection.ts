import type { ProtectionOptions } from "../../workbook/sheet/sheet-protection";
import { requireWritableWorkbook } from "../access";
import { HostError } from "../host-error";
import { defineObject } from "../object-definition";
import type { JsonObject } from "../wire-message";

/** Excel's names of the options, and those of the workbook model. */
const OPTIONS: Readonly<Record<string, keyof ProtectionOptions>> = {
  allowAutoFilter: "autoFilter",
  allowDeleteColumns: "deleteColumns",
  allowDeleteRows: "deleteRows",
  allowEditObjects: "editObjects",
  allowEditScenarios: "editScenarios",
  allowFormatCells: "formatCells",
  allowFormatColumns: "formatColumns",
  allowFormatRows: "formatRows",
  allowInsertColumns: "insertColumns",
  allowInsertHyperlinks: "insertHyperlinks",
  allowInsertRows: "insertRows",
  allowPivotTables: "pivotTables",
  allowSort: "sort",
};

export const worksheetProtectionDefinition = defineObject<"WorksheetProtection">({
  type: "WorksheetProtection",
  documentation: "https://learn.microsoft.com/javascript/api/excel/excel.worksheetprotection",
  properties: {
    Protected: { read: ({ sheet }) => sheet.protection.isProtected },
    Options: {
      read: ({ sheet }) => {
        const { options } = sheet.protection;
        const allowed = Object.entries(OPTIONS).map(([name, option]) => [name, options[option]] as const);
        return { ...Object.fromEntries(allowed), selectionMode: options.selectLockedCells ? "Normal" : "Unlocked" };
      },
    },
  },
  methods: {
    Protect: ({ sheet }, args, session) => {
      requireWritableWorkbook(session);
      if (sheet.protection.isProtected) throw new HostError("AccessDenied");
      if (!args.isMissing(1))
        throw new HostError("NotImplemented", "The Excel stand-in does not protect with a password.");
      sheet.protection.protect(args.isMissing(0) ? {} : readOptions(args.structure(0)));
      session.events.fire("ProtectionChanged", sheet.id, { isProtected: true, source: session.source });
      session.changed(sheet);
    },
    Unprotect: ({ sheet }, _args, session) => {
      requireWritableWorkbook(session);
      if (sheet.protection.hasPassword) throw new HostError("AccessDenied");
      sheet.protection.unprotect();
      session.events.fire("ProtectionChanged", sheet.id, { isProtected: false, source: session.source });
      session.changed(sheet);
    },
  },
  notes: { protect: "Without a password.", unprotect: "A sheet with a password stays protected." },
});

function readOptions(options: JsonObject): Partial<ProtectionOptions> {
  const allowed: Partial<Record<keyof ProtectionOptions, boolean>> = {};
  for (const [name, value] of Object.entries(options)) {
    const option = OPTIONS[name];
    if (!option || typeof value !== "boolean") throw new HostError("InvalidArgument");
    allowed[option] = value;
  }
  return allowed;
}
