import { MAX_COLUMNS, MAX_ROWS } from "../../core/grid/cell-range";
import { clearCells } from "../clear-cells";
import { defineObject } from "../object-definition";
import { fullAddress } from "../range-address";
import { cellCount } from "../range-geometry";

export const rangeAreasDefinition = defineObject<"RangeAreas">({
  type: "RangeAreas",
  documentation: "https://learn.microsoft.com/javascript/api/excel/excel.rangeareas",
  keepable: true,
  properties: {
    Address: { read: ({ sheet, ranges }) => ranges.map((range) => fullAddress(sheet, range)).join(",") },
    AddressLocal: { read: ({ sheet, ranges }) => ranges.map((range) => fullAddress(sheet, range)).join(",") },
    AreaCount: { read: ({ ranges }) => ranges.length },
    CellCount: { read: ({ ranges }) => ranges.reduce((sum, range) => sum + cellCount(range), 0) },
    IsEntireColumn: { read: ({ ranges }) => ranges.every((range) => range.rowCount === MAX_ROWS) },
    IsEntireRow: { read: ({ ranges }) => ranges.every((range) => range.columnCount === MAX_COLUMNS) },
  },
  links: {
    Areas: (self) => ({ type: "RangeCollection", self }),
    ConditionalFormats: (self) => ({ type: "ConditionalFormatCollection", self }),
    Format: (self) => ({ type: "RangeFormat", self }),
    Worksheet: ({ sheet }) => ({ type: "Worksheet", self: { sheet } }),
  },
  methods: {
    Clear: ({ sheet, ranges }, args, session) => {
      const applyTo = args.optionalText(0) ?? "All";
      for (const range of ranges) clearCells(sheet, range, applyTo, session);
    },
  },
});
