import { requireAllowed } from "../access";
import { changeRule, ruleOf } from "../conditional-rule";
import type { HostSession } from "../host-session";
import { moveRule } from "../rule-order";
import { HostError } from "../host-error";
import type { HostObject, HostSelves } from "../host-object";
import { asFlag, asNumber } from "../json-values";
import { defineObject } from "../object-definition";

type Self = HostSelves["ConditionalFormat"];

/** The file's rule types, by Excel's name; whatever else there is tests a text or a preset. */
const TYPES: Readonly<Record<string, string>> = {
  expression: "Custom",
  cellIs: "CellValue",
  colorScale: "ColorScale",
  dataBar: "DataBar",
  iconSet: "IconSet",
  top10: "TopBottom",
  containsText: "ContainsText",
  notContainsText: "ContainsText",
  beginsWith: "ContainsText",
  endsWith: "ContainsText",
};

export const conditionalFormatDefinition = defineObject<"ConditionalFormat">({
  type: "ConditionalFormat",
  documentation: "https://learn.microsoft.com/javascript/api/excel/excel.conditionalformat",
  identity: ({ ruleId }) => ({ Id: ruleId }),
  properties: {
    Id: { read: ({ ruleId }) => ruleId },
    Type: { read: typeOf },
    Priority: {
      // The file counts from 1, Excel's API from 0.
      read: (self, session) =>
        session.ruleDrafts.isNewOnTop(self.sheet, self.ruleId) ? 0 : ruleOf(self, session).priority - 1,
      write: (self, value, session) => {
        requireAllowed(session, self.sheet, "formatCells");
        setPriority(self, asNumber(value, -(2 ** 31), 2 ** 31 - 1), session);
      },
    },
    StopIfTrue: {
      read: (self, session) => ruleOf(self, session).stopIfTrue,
      write: (self, value, session) => {
        changeRule(self, session, { stopIfTrue: asFlag(value) });
      },
    },
  },
  links: {
    Custom: (self, session) => custom(self, session) ?? wrongType(),
    CustomOrNullObject: custom,
  },
  objectMethods: {
    GetRange: (self, _args, session) => {
      const [range, ...others] = ruleOf(self, session).ranges;
      if (!range || others.length > 0) throw new HostError("InvalidOperation");
      return { type: "Range", self: { sheet: self.sheet, range } };
    },
    GetRanges: (self, _args, session) => ({
      type: "RangeAreas",
      self: { sheet: self.sheet, ranges: ruleOf(self, session).ranges },
    }),
  },
  methods: {
    Delete: (self, _args, session) => {
      requireAllowed(session, self.sheet, "formatCells");
      const { id } = ruleOf(self, session);
      session.ruleDrafts.forget(self.sheet, id);
      self.sheet.conditionalFormats.remove((rule) => rule.id === id);
      session.changed(self.sheet);
    },
  },
});

function typeOf(self: Self, session: HostSession): string {
  if (session.ruleDrafts.isNew(self.sheet, self.ruleId)) return "Custom";
  return TYPES[ruleOf(self, session).type] ?? "PresetCriteria";
}

function custom(self: Self, session: HostSession): HostObject | null {
  return typeOf(self, session) === "Custom" ? { type: "CustomConditionalFormat", self } : null;
}

/** Counted from 0 over the sheet's rules; from the back where negative. */
function setPriority(self: Self, place: number, session: HostSession): void {
  const { sheet, ruleId } = self;
  const isNew = session.ruleDrafts.isNewOnTop(sheet, ruleId);
  session.ruleDrafts.settlePlace(sheet, ruleId);
  // A new rule already stands behind all others.
  if (!isNew || place !== -1) moveRule(sheet, ruleOf(self, session).id, place);
  session.changed(self.sheet);
}

function wrongType(): never {
  throw new HostError("InvalidOperation");
}
