import type { HorizontalAlignment, VerticalAlignment } from "../../workbook/styles/cell-style";
import { requireAllowed } from "../access";
import { changeStyles, readUniform } from "../cell-styles";
import { pointsOfWidth, widthOfPoints } from "../column-width";
import { asFlag, asKeyOf, asNumber } from "../json-values";
import { defineObject } from "../object-definition";
import { uniform } from "../uniform";

const HORIZONTAL: Readonly<Record<HorizontalAlignment, string>> = {
  general: "General",
  left: "Left",
  center: "Center",
  right: "Right",
  fill: "Fill",
  justify: "Justify",
  centerContinuous: "CenterAcrossSelection",
  distributed: "Distributed",
};

const VERTICAL: Readonly<Record<VerticalAlignment, string>> = {
  top: "Top",
  center: "Center",
  bottom: "Bottom",
  justify: "Justify",
  distributed: "Distributed",
};

export const rangeFormatDefinition = defineObject<"RangeFormat">({
  type: "RangeFormat",
  documentation: "https://learn.microsoft.com/javascript/api/excel/excel.rangeformat",
  properties: {
    WrapText: {
      read: (self, session) => readUniform(self, session, (style) => style.alignment.wrapText),
      write: (self, value, session) => {
        changeStyles(self, session, { alignment: { wrapText: asFlag(value) } });
      },
    },
    HorizontalAlignment: {
      read: (self, session) => readUniform(self, session, (style) => HORIZONTAL[style.alignment.horizontal]),
      write: (self, value, session) => {
        changeStyles(self, session, { alignment: { horizontal: asKeyOf(HORIZONTAL, value) } });
      },
    },
    VerticalAlignment: {
      read: (self, session) => readUniform(self, session, (style) => VERTICAL[style.alignment.vertical]),
      write: (self, value, session) => {
        changeStyles(self, session, { alignment: { vertical: asKeyOf(VERTICAL, value) } });
      },
    },
    IndentLevel: {
      read: (self, session) => readUniform(self, session, (style) => style.alignment.indent),
      write: (self, value, session) => {
        changeStyles(self, session, { alignment: { indent: asNumber(value, 0, 250) } });
      },
    },
    ColumnWidth: {
      read: ({ sheet, ranges }) =>
        uniform(ranges, "columnIndex", "columnCount", (column) =>
          pointsOfWidth(sheet.columns.width(column) ?? sheet.columns.defaultWidth),
        ),
      write: ({ sheet, ranges }, value, session) => {
        requireAllowed(session, sheet, "formatColumns");
        const characters = widthOfPoints(asNumber(value, 0, 1342));
        for (const { columnIndex, columnCount } of ranges) {
          sheet.columns.setWidth(columnIndex, columnIndex + columnCount - 1, characters);
        }
        session.changed(sheet);
      },
    },
    RowHeight: {
      read: ({ sheet, ranges }) =>
        uniform(ranges, "rowIndex", "rowCount", (row) => sheet.rows.height(row) ?? sheet.rows.defaultHeight),
      write: ({ sheet, ranges }, value, session) => {
        requireAllowed(session, sheet, "formatRows");
        const points = asNumber(value, 0, 409.5);
        for (const { rowIndex, rowCount } of ranges) sheet.rows.setHeight(rowIndex, rowIndex + rowCount - 1, points);
        session.changed(sheet);
      },
    },
    UseStandardWidth: {
      read: ({ sheet, ranges }) =>
        uniform(ranges, "columnIndex", "columnCount", (column) => sheet.columns.width(column) === null),
      write: ({ sheet, ranges }, value, session) => {
        requireAllowed(session, sheet, "formatColumns");
        if (!asFlag(value)) return;
        for (const { columnIndex, columnCount } of ranges) {
          sheet.columns.setWidth(columnIndex, columnIndex + columnCount - 1, null);
        }
        session.changed(sheet);
      },
    },
    UseStandardHeight: {
      read: ({ sheet, ranges }) => uniform(ranges, "rowIndex", "rowCount", (row) => sheet.rows.height(row) === null),
      write: ({ sheet, ranges }, value, session) => {
        requireAllowed(session, sheet, "formatRows");
        if (!asFlag(value)) return;
        for (const { rowIndex, rowCount } of ranges) sheet.rows.setHeight(rowIndex, rowIndex + rowCount - 1, null);
        session.changed(sheet);
      },
    },
  },
  links: {
    Borders: (self) => ({ type: "RangeBorderCollection", self }),
    Fill: (self) => ({ type: "RangeFill", self }),
    Font: (self) => ({ type: "RangeFont", self }),
    Protection: (self) => ({ type: "FormatProtection", self }),
  },
  methods: {
    AutofitRows: ({ sheet, ranges }, _args, session) => {
      requireAllowed(session, sheet, "formatRows");
      for (const { rowIndex, rowCount } of ranges) sheet.rows.setHeight(rowIndex, rowIndex + rowCount - 1, null);
      session.changed(sheet);
    },
  },
  notes: {
    columnWidth: "As with Calibri 11 at 100 %: 7 pixels a character and 5 of padding.",
    autofitRows: "Leaves the height to the application that shows the sheet.",
    useStandardHeight: "As autofitRows.",
  },
});
