import { openExcelFixture, rosterIn } from "../support/excel-fixture";
import type { Refusal } from "../support/refusal";

/** What Excel for Windows and Mac refuses while another workbook is in front, with the documented codes. */
const OTHER_IN_FRONT: readonly Refusal[] = [
  {
    what: "selecting cells",
    code: "GeneralException",
    work: (sheet) => {
      sheet.getRange("A1").select();
    },
  },
  {
    what: "activating a sheet",
    code: "GeneralException",
    work: (sheet) => {
      sheet.activate();
    },
  },
  { what: "adding a sheet", code: "GeneralException", work: (_, { worksheets }) => worksheets.add("New") },
  {
    what: "deleting a sheet",
    code: "InvalidSelection",
    work: (sheet) => {
      sheet.delete();
    },
  },
  {
    what: "freezing rows",
    code: "GeneralException",
    work: (sheet) => {
      sheet.freezePanes.freezeRows(1);
    },
  },
  {
    what: "hiding grid lines",
    code: "GeneralException",
    work: (sheet) => {
      sheet.showGridlines = false;
    },
  },
  { what: "the selected range", code: "InvalidSelection", work: (_, workbook) => workbook.getSelectedRange().load() },
  {
    what: "the active cell",
    code: "InvalidSelection",
    work: (_, workbook) => workbook.getActiveCell().load("address"),
  },
];

describe("While another workbook is in front the stand-in refuses", () => {
  test.each(OTHER_IN_FRONT)("$what", async ({ code, work }) => {
    const { host, run } = await openExcelFixture({ change: (workbook) => workbook.addWorksheet("Second") });
    const attempting = (): Promise<void> =>
      run(async (context) => {
        work(rosterIn(context), context.workbook);
        await context.sync();
      });
    host.otherWorkbookInFront();
    await expect(attempting()).rejects.toMatchObject({ code });
    host.thisWorkbookInFront();
    await expect(attempting()).resolves.toBeUndefined();
  });
});
