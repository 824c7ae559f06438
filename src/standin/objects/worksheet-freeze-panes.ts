import { MAX_COLUMNS, MAX_ROWS } from "../../core/grid/cell-range";
import type { Worksheet } from "../../workbook/worksheet";
import { requireInFront, requireUnprotected } from "../access";
import { HostError } from "../host-error";
import type { HostSession } from "../host-session";
import { defineObject } from "../object-definition";

export const worksheetFreezePanesDefinition = defineObject<"WorksheetFreezePanes">({
  type: "WorksheetFreezePanes",
  documentation: "https://learn.microsoft.com/javascript/api/excel/excel.worksheetfreezepanes",
  objectMethods: {
    GetLocationOrNullObject: ({ sheet }, _args, session) => {
      requireInFront(session);
      const { rows, columns } = sheet.view.frozen;
      if (rows === 0 && columns === 0) return null;
      const range = {
        rowIndex: 0,
        columnIndex: 0,
        rowCount: rows === 0 ? MAX_ROWS : rows,
        columnCount: columns === 0 ? MAX_COLUMNS : columns,
      };
      return { type: "Range", self: { sheet, range } };
    },
  },
  methods: {
    FreezeRows: ({ sheet }, args, session) => {
      freeze(sheet, args.integerOr(0, 1), 0, session);
    },
    FreezeColumns: ({ sheet }, args, session) => {
      freeze(sheet, 0, args.integerOr(0, 1), session);
    },
    FreezeAt: ({ sheet }, args, session) => {
      const frozen = args.find(0, "Range");
      if (frozen?.sheet.id !== sheet.id) throw new HostError("InvalidArgument");
      const { rowIndex, columnIndex, rowCount, columnCount } = frozen.range;
      freeze(
        sheet,
        rowCount === MAX_ROWS ? 0 : rowIndex + rowCount,
        columnCount === MAX_COLUMNS ? 0 : columnIndex + columnCount,
        session,
      );
    },
    Unfreeze: ({ sheet }, _args, session) => {
      freeze(sheet, 0, 0, session);
    },
  },
  notes: { freezeRows: "Refused on a protected sheet; Excel's own answer is not documented." },
});

function freeze(sheet: Worksheet, rows: number, columns: number, session: HostSession): void {
  if (rows < 0 || columns < 0) throw new HostError("InvalidArgument");
  requireInFront(session);
  requireUnprotected(session, sheet);
  sheet.view.freeze(rows, columns);
  session.changed(sheet);
}
