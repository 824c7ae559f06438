import type { ConditionalFormatRule } from "../../workbook/sheet/conditional-formats";
import { requireAllowed } from "../access";
import type { CallArguments } from "../call-arguments";
import { removeConditionalFormats } from "../clear-cells";
import { HostError } from "../host-error";
import type { HostObject, HostSelves } from "../host-object";
import { defineObject } from "../object-definition";
import { intersection } from "../range-geometry";

type Self = HostSelves["ConditionalFormatCollection"];

export const conditionalFormatCollectionDefinition = defineObject<"ConditionalFormatCollection">({
  type: "ConditionalFormatCollection",
  documentation: "https://learn.microsoft.com/javascript/api/excel/excel.conditionalformatcollection",
  items: (self) => watching(self).map((rule) => ruleObject(self, rule)),
  indexer: (self, args) => ruleObject(self, find(self, args) ?? notFound()),
  objectMethods: {
    Add: (self, args, session) => {
      requireAllowed(session, self.sheet, "formatCells");
      const type = args.text(0);
      if (type !== "Custom") {
        throw new HostError("NotImplemented", `The Excel stand-in does not add conditional formats of type ${type}.`);
      }
      const rule = self.sheet.conditionalFormats.add({ ranges: self.ranges, formula: "FALSE", style: {} });
      session.ruleDrafts.begin(self.sheet, rule.id);
      session.changed(self.sheet);
      return ruleObject(self, rule);
    },
    GetItemAt: (self, args) => ruleObject(self, watching(self)[args.integer(0)] ?? notFound()),
    GetItemOrNullObject: (self, args) => {
      const rule = find(self, args);
      return rule ? ruleObject(self, rule) : null;
    },
  },
  methods: {
    GetCount: (self) => watching(self).length,
    ClearAll: (self, _args, session) => {
      requireAllowed(session, self.sheet, "formatCells");
      for (const range of self.ranges) removeConditionalFormats(self.sheet, range);
      session.changed(self.sheet);
    },
  },
  notes: {
    add: "Custom formulas only; a rule without a formula yet holds FALSE.",
    items: "Without those that only extension lists of the file hold.",
  },
});

/** The rules that watch any of the cells, first tried first. */
function watching({ sheet, ranges }: Self): ConditionalFormatRule[] {
  return sheet.conditionalFormats
    .list()
    .filter((rule) => rule.ranges.some((watched) => ranges.some((range) => intersection(watched, range) !== undefined)))
    .sort((a, b) => a.priority - b.priority);
}

function find(self: Self, args: CallArguments): ConditionalFormatRule | undefined {
  const id = args.text(0);
  return self.sheet.conditionalFormats.list().find((rule) => rule.id === id);
}

function ruleObject(self: Self, rule: ConditionalFormatRule): HostObject {
  return { type: "ConditionalFormat", self: { sheet: self.sheet, ruleId: rule.id } };
}

function notFound(): never {
  throw new HostError("ItemNotFound");
}
