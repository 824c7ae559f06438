import type { UnderlineStyle } from "../../workbook/styles/cell-style";
import { changeStyles, readUniform } from "../cell-styles";
import { asColor, asFlag, asKeyOf, asNumber, asText } from "../json-values";
import { defineObject } from "../object-definition";

const UNDERLINE: Readonly<Record<UnderlineStyle, string>> = {
  none: "None",
  single: "Single",
  double: "Double",
  singleAccounting: "SingleAccountant",
  doubleAccounting: "DoubleAccountant",
};

export const rangeFontDefinition = defineObject<"RangeFont">({
  type: "RangeFont",
  documentation: "https://learn.microsoft.com/javascript/api/excel/excel.rangefont",
  properties: {
    Name: {
      read: (self, session) => readUniform(self, session, ({ font }) => font.name),
      write: (self, value, session) => {
        changeStyles(self, session, { font: { name: asText(value) } });
      },
    },
    Size: {
      read: (self, session) => readUniform(self, session, ({ font }) => font.size),
      write: (self, value, session) => {
        changeStyles(self, session, { font: { size: asNumber(value, 1, 409) } });
      },
    },
    Color: {
      read: (self, session) => readUniform(self, session, ({ font }) => font.color ?? "#000000") ?? "",
      write: (self, value, session) => {
        changeStyles(self, session, { font: { color: asColor(value) } });
      },
    },
    Bold: {
      read: (self, session) => readUniform(self, session, ({ font }) => font.bold),
      write: (self, value, session) => {
        changeStyles(self, session, { font: { bold: asFlag(value) } });
      },
    },
    Italic: {
      read: (self, session) => readUniform(self, session, ({ font }) => font.italic),
      write: (self, value, session) => {
        changeStyles(self, session, { font: { italic: asFlag(value) } });
      },
    },
    Strikethrough: {
      read: (self, session) => readUniform(self, session, ({ font }) => font.strikethrough),
      write: (self, value, session) => {
        changeStyles(self, session, { font: { strikethrough: asFlag(value) } });
      },
    },
    Underline: {
      read: (self, session) => readUniform(self, session, ({ font }) => UNDERLINE[font.underline]),
      write: (self, value, session) => {
        changeStyles(self, session, { font: { underline: asKeyOf(UNDERLINE, value) } });
      },
    },
  },
  notes: { strikethrough: "Struck parts of rich text are not seen; Excel would answer null." },
});
