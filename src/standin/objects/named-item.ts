import type { DefinedName } from "../../workbook/defined-names";
import { requireWritableWorkbook } from "../access";
import { HostError } from "../host-error";
import type { HostObject, HostSelves } from "../host-object";
import type { HostSession } from "../host-session";
import { asFlag, asText } from "../json-values";
import { defineObject } from "../object-definition";
import { fullAddress, resolveReference } from "../range-address";

type Self = HostSelves["NamedItem"];

export const namedItemDefinition = defineObject<"NamedItem">({
  type: "NamedItem",
  documentation: "https://learn.microsoft.com/javascript/api/excel/excel.nameditem",
  identity: ({ name }) => ({ _Id: name }),
  properties: {
    Name: { read: (self, session) => itemOf(self, session).name },
    _Id: { read: ({ name }) => name },
    Formula: {
      read: (self, session) => `=${itemOf(self, session).formula}`,
      write: (self, value, session) => {
        const formula = asText(value);
        if (!formula.startsWith("=")) throw new HostError("InvalidArgument");
        change(self, session, { formula: formula.slice(1) });
      },
    },
    Value: {
      read: (self, session) => {
        const reference = resolveReference(itemOf(self, session).formula, session);
        if (!reference) return `=${itemOf(self, session).formula}`;
        return reference.ranges.map((range) => fullAddress(reference.sheet, range)).join(",");
      },
    },
    Type: {
      read: (self, session) => {
        const { formula } = itemOf(self, session);
        if (resolveReference(formula, session)) return "Range";
        return formula.includes("#REF!") ? "Error" : "String";
      },
    },
    Scope: { read: ({ scope }) => (scope ? "Worksheet" : "Workbook") },
    Visible: {
      read: (self, session) => !itemOf(self, session).hidden,
      write: (self, value, session) => {
        change(self, session, { hidden: !asFlag(value) });
      },
    },
    Comment: {
      read: (self, session) => itemOf(self, session).comment ?? "",
      write: (self, value, session) => {
        change(self, session, { comment: asText(value) });
      },
    },
  },
  links: {
    WorksheetOrNullObject: ({ scope }) => (scope ? { type: "Worksheet", self: { sheet: scope } } : null),
  },
  objectMethods: {
    GetRange: (self, _args, session) => rangeOf(self, session) ?? notFound(),
    GetRangeOrNullObject: (self, _args, session) => rangeOf(self, session),
  },
  methods: {
    Delete: (self, _args, session) => {
      requireWritableWorkbook(session);
      session.workbook.names.delete(itemOf(self, session).name, self.scope?.id ?? null);
    },
  },
  notes: {
    value: "Formulas other than plain references are answered as they stand.",
    type: "Range, error or text only.",
  },
});

function itemOf({ name, scope }: Self, session: HostSession): DefinedName {
  return session.workbook.names.find(name, scope?.id ?? null) ?? notFound();
}

function change(
  self: Self,
  session: HostSession,
  changes: { readonly formula?: string; readonly hidden?: boolean; readonly comment?: string },
): void {
  requireWritableWorkbook(session);
  const { name, sheetId, formula, hidden, comment } = { ...itemOf(self, session), ...changes };
  session.workbook.names.set(name, sheetId, formula, { hidden, ...(comment === null ? {} : { comment }) });
}

function rangeOf(self: Self, session: HostSession): HostObject | null {
  const reference = resolveReference(itemOf(self, session).formula, session);
  const [range] = reference?.ranges ?? [];
  return reference && range ? { type: "Range", self: { sheet: reference.sheet, range } } : null;
}

function notFound(): never {
  throw new HostError("ItemNotFound");
}
