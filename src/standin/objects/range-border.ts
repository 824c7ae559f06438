import type { CellRange } from "../../core/grid/cell-range";
import type { BorderLineStyle, BorderStyle } from "../../workbook/styles/cell-style";
import { changeStyles, readUniform } from "../cell-styles";
import type { HostSelves, RangeEdge } from "../host-object";
import type { HostSession } from "../host-session";
import { asColor, asKeyOf } from "../json-values";
import { defineObject } from "../object-definition";

type Self = HostSelves["RangeBorder"];
type Side = keyof BorderStyle;

/** Excel splits a line into style and weight; the file has one name for both. */
const LINES: Readonly<Record<BorderLineStyle, readonly [style: string, weight: string]>> = {
  thin: ["Continuous", "Thin"],
  hair: ["Continuous", "Hairline"],
  medium: ["Continuous", "Medium"],
  thick: ["Continuous", "Thick"],
  dashed: ["Dash", "Thin"],
  mediumDashed: ["Dash", "Medium"],
  dotted: ["Dot", "Thin"],
  double: ["Double", "Thick"],
  dashDot: ["DashDot", "Thin"],
  mediumDashDot: ["DashDot", "Medium"],
  dashDotDot: ["DashDotDot", "Thin"],
  mediumDashDotDot: ["DashDotDot", "Medium"],
  slantDashDot: ["SlantDashDot", "Medium"],
};

/** The line that Excel draws when only the style or only the weight is set. */
const BY_STYLE: Readonly<Partial<Record<BorderLineStyle, string>>> = {
  thin: "Continuous",
  dashed: "Dash",
  dotted: "Dot",
  double: "Double",
  dashDot: "DashDot",
  dashDotDot: "DashDotDot",
  slantDashDot: "SlantDashDot",
};
const BY_WEIGHT = { thin: "Thin", hair: "Hairline", medium: "Medium", thick: "Thick" } as const;

export const rangeBorderDefinition = defineObject<"RangeBorder">({
  type: "RangeBorder",
  documentation: "https://learn.microsoft.com/javascript/api/excel/excel.rangeborder",
  properties: {
    SideIndex: { read: ({ edge }) => edge },
    Style: {
      read: (self, session) => readLine(self, session, (line) => (line ? LINES[line.style][0] : "None")),
      write: (self, value, session) => {
        if (value === "None") writeLine(self, session, null);
        else writeLine(self, session, { style: asKeyOf(BY_STYLE as Record<BorderLineStyle, string>, value) });
      },
    },
    Weight: {
      read: (self, session) => readLine(self, session, (line) => (line ? LINES[line.style][1] : "Thin")),
      write: (self, value, session) => {
        writeLine(self, session, { style: asKeyOf(BY_WEIGHT, value) });
      },
    },
    Color: {
      read: (self, session) => readLine(self, session, (line) => line?.color ?? "#000000"),
      write: (self, value, session) => {
        writeLine(self, session, { color: asColor(value) });
      },
    },
  },
  notes: { weight: "Setting it draws a continuous line; Excel keeps a dashed one where it can." },
});

type Line = NonNullable<BorderStyle[Side]>;

function readLine(self: Self, session: HostSession, pick: (line: Line | null) => string): string | null {
  const places = placesOf(self.edge, self.ranges);
  const values = places.map(({ side, ranges }) =>
    ranges.length === 0
      ? pick(null)
      : readUniform({ sheet: self.sheet, ranges }, session, ({ border }) => pick(border[side])),
  );
  const [first] = values;
  return typeof first === "string" && values.every((value) => value === first) ? first : null;
}

function writeLine(self: Self, session: HostSession, change: Partial<Line> | null): void {
  for (const { side, ranges } of placesOf(self.edge, self.ranges)) {
    for (const range of ranges) {
      const onCells = { sheet: self.sheet, ranges: [range] };
      const now = session.workbook.styles.style(self.sheet.cells.styleIndex(range.rowIndex, range.columnIndex)).border[
        side
      ];
      const line = change === null ? null : { style: "thin" as const, color: null, ...now, ...change };
      changeStyles(onCells, session, { border: { [side]: line } });
    }
  }
}

/** The cells that carry an edge of the ranges, and on which of their sides. */
function placesOf(
  edge: RangeEdge,
  ranges: readonly CellRange[],
): { readonly side: Side; readonly ranges: CellRange[] }[] {
  const each = (cut: (range: CellRange) => CellRange): CellRange[] =>
    ranges.map(cut).filter((range) => range.rowCount > 0 && range.columnCount > 0);
  switch (edge) {
    case "EdgeTop":
      return [{ side: "top", ranges: each((range) => ({ ...range, rowCount: 1 })) }];
    case "EdgeBottom":
      return [
        {
          side: "bottom",
          ranges: each((range) => ({ ...range, rowIndex: range.rowIndex + range.rowCount - 1, rowCount: 1 })),
        },
      ];
    case "EdgeLeft":
      return [{ side: "left", ranges: each((range) => ({ ...range, columnCount: 1 })) }];
    case "EdgeRight":
      return [
        {
          side: "right",
          ranges: each((range) => ({
            ...range,
            columnIndex: range.columnIndex + range.columnCount - 1,
            columnCount: 1,
          })),
        },
      ];
    case "InsideVertical":
      return [
        { side: "right", ranges: each((range) => ({ ...range, columnCount: range.columnCount - 1 })) },
        {
          side: "left",
          ranges: each((range) => ({
            ...range,
            columnIndex: range.columnIndex + 1,
            columnCount: range.columnCount - 1,
          })),
        },
      ];
    case "InsideHorizontal":
      return [
        { side: "bottom", ranges: each((range) => ({ ...range, rowCount: range.rowCount - 1 })) },
        {
          side: "top",
          ranges: each((range) => ({ ...range, rowIndex: range.rowIndex + 1, rowCount: range.rowCount - 1 })),
        },
      ];
  }
}
