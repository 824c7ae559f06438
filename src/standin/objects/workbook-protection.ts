import { requireWritableWorkbook } from "../access";
import { HostError } from "../host-error";
import { defineObject } from "../object-definition";

export const workbookProtectionDefinition = defineObject<"WorkbookProtection">({
  type: "WorkbookProtection",
  documentation: "https://learn.microsoft.com/javascript/api/excel/excel.workbookprotection",
  properties: {
    Protected: { read: (_self, { workbook }) => workbook.isStructureProtected },
  },
  methods: {
    Protect: (_self, args, session) => {
      requireWritableWorkbook(session);
      if (!args.isMissing(0))
        throw new HostError("NotImplemented", "The Excel stand-in does not protect with a password.");
      session.workbook.isStructureProtected = true;
    },
    Unprotect: (_self, _args, session) => {
      requireWritableWorkbook(session);
      session.workbook.isStructureProtected = false;
    },
  },
  notes: { protect: "Without a password.", unprotect: "A password is not asked for." },
});
