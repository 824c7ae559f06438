import { rangeAddress } from "../../src/core/grid/a1";
import { openExcelFixture, rosterIn, type ExcelFixture } from "../support/excel-fixture";

type Work = (sheet: Excel.Worksheet) => void;

/** What a write through the client leaves in the workbook, and what the client reads back. */
const WRITES: readonly (readonly [
  what: string,
  write: Work,
  left: (fixture: ExcelFixture) => unknown,
  expected: unknown,
])[] = [
  [
    "a link to a place inside",
    (sheet) => {
      sheet.getRange("B3").hyperlink = { documentReference: "Roster!A1", screenTip: "To the top" };
    },
    ({ roster }) => [roster.hyperlinks.find(2, 1)?.location, roster.cells.value(2, 1)],
    ["Roster!A1", "Product Owner"],
  ],
  [
    "a table with its name, style and filter buttons",
    ({ tables }) => {
      const table = tables.add("A2:D6", true);
      table.set({ name: "People", style: "TableStyleLight1", showBandedRows: false, showFilterButton: false });
    },
    ({ roster }) =>
      roster.tables.list().map(({ name, range, hasFilterButtons }) => [name, rangeAddress(range), hasFilterButtons]),
    [["People", "A2:D6", false]],
  ],
  [
    "frozen rows",
    ({ freezePanes }) => {
      freezePanes.freezeRows(2);
    },
    ({ roster }) => roster.view.frozen,
    { rows: 2, columns: 0 },
  ],
  [
    "page setup",
    ({ pageLayout, horizontalPageBreaks }) => {
      pageLayout.orientation = "Landscape";
      pageLayout.zoom = { horizontalFitToPages: 1 };
      pageLayout.setPrintTitleRows("$2:$2");
      pageLayout.setPrintMargins("Inches", { left: 0.5 });
      pageLayout.headersFooters.defaultForAllPages.rightFooter = "Page &P";
      horizontalPageBreaks.add("A5");
    },
    ({ roster: { pageSetup } }) => [
      pageSetup.orientation,
      pageSetup.fitTo,
      pageSetup.titleRows,
      pageSetup.margins.left,
      pageSetup.headerFooter.footer,
      pageSetup.rowBreaks,
    ],
    ["landscape", { width: 1, height: 0 }, { first: 1, last: 1 }, 0.5, "&RPage &P", [4]],
  ],
  [
    "hidden rows and column widths",
    (sheet) => {
      sheet.getRange("3:4").rowHidden = true;
      sheet.getRange("B:C").format.columnWidth = 66.75;
    },
    ({ roster }) => [roster.rows.hiddenSpans(), roster.columns.width(1), roster.columns.width(3)],
    [[{ first: 2, last: 3 }], 12, null],
  ],
  [
    "a fill, and its removal",
    (sheet) => {
      sheet.getRange("A1:B1").format.fill.color = "#FF0000";
      sheet.getRange("B1").format.fill.clear();
    },
    ({ roster, host }) =>
      [0, 1].map((column) => host.workbook.styles.style(roster.cells.styleIndex(0, column)).fill.color),
    ["#FF0000", null],
  ],
  [
    "a line between cells",
    (sheet) => {
      const line = sheet.getRange("A1:A3").format.borders.getItem("InsideHorizontal");
      line.style = "Continuous";
      line.color = "#00FF00";
    },
    ({ roster, host }) =>
      [0, 1, 2].map((row) => {
        const { top, bottom } = host.workbook.styles.style(roster.cells.styleIndex(row, 0)).border;
        return [top?.color ?? null, bottom?.color ?? null];
      }),
    [
      [null, "#00FF00"],
      ["#00FF00", "#00FF00"],
      ["#00FF00", null],
    ],
  ],
  [
    "cleared contents, formats kept",
    (sheet) => {
      sheet.getRange("D3").clear("Contents");
    },
    ({ roster, host }) => [roster.cells.value(2, 3), host.workbook.styles.numberFormat(roster.cells.styleIndex(2, 3))],
    ["", "yyyy-mm-dd"],
  ],
  [
    "a formula, and a text that only looks like one",
    (sheet) => {
      sheet.getRange("A8:B8").values = [["=1+1", "'=1+1"]];
    },
    ({ roster }) => [roster.cells.formula(7, 0), roster.cells.formula(7, 1), roster.cells.value(7, 1)],
    ["1+1", undefined, "=1+1"],
  ],
  [
    "a defined name, moved",
    (sheet) => {
      const { names } = sheet.context.workbook;
      names.add("Top", sheet.getRange("A1:B2"));
      names.getItem("Top").formula = "=Roster!$C$3";
    },
    ({ host }) => host.workbook.names.find("top", null)?.formula,
    "Roster!$C$3",
  ],
  [
    "a selection",
    (sheet) => {
      sheet.getRange("C3:D4").select();
    },
    ({ roster }) => rangeAddress(roster.view.selection),
    "C3:D4",
  ],
];

describe("Through the client the workbook takes", () => {
  test.each(WRITES)("%s", async (_, write, left, expected) => {
    const fixture = await openExcelFixture();
    await fixture.run(async (context) => {
      write(rosterIn(context));
      await context.sync();
    });
    expect(left(fixture)).toEqual(expected);
  });
});

describe("The client reads", () => {
  test("mixed formats and hidden rows as null", async () => {
    const { run } = await openExcelFixture({
      change: (workbook, roster) => {
        roster.rows.setHidden(1, 1, true);
        roster.cells.setStyleIndex(1, 0, workbook.styles.derive(0, { font: { bold: true } }));
      },
    });
    const seen = await run(async (context) => {
      const [one, two] = [rosterIn(context).getRange("A2"), rosterIn(context).getRange("A1:A3")];
      for (const range of [one, two]) range.load("rowHidden,format/font/bold");
      await context.sync();
      return [one, two].map((range) => [range.rowHidden, range.format.font.bold] as unknown[]);
    });
    expect(seen).toEqual([
      [true, true],
      [null, null],
    ]);
  });

  test("whole columns without values, and their used part with them", async () => {
    const { run } = await openExcelFixture();
    const seen = await run(async (context) => {
      const column = rosterIn(context).getRange("A:A");
      const used = column.getUsedRange(true);
      column.load("values,address");
      used.load("values,address");
      await context.sync();
      return [column.values as unknown, column.address, used.address, used.values.length];
    });
    expect(seen).toEqual([null, "Roster!A:A", "Roster!A1:A6", 6]);
  });

  test("tables of a range, with header and body", async () => {
    const { run } = await openExcelFixture({
      change: (_, roster) => {
        roster.tables.add({ name: "People", range: { rowIndex: 1, columnIndex: 0, rowCount: 5, columnCount: 4 } });
      },
    });
    const seen = await run(async (context) => {
      const tables = rosterIn(context).getRange("B4").getTables(false);
      tables.load("items/name");
      const table = context.workbook.tables.getItem("people");
      const [header, body] = [table.getHeaderRowRange(), table.getDataBodyRange()];
      header.load("values");
      body.load("address");
      await context.sync();
      return [tables.items.map(({ name }) => name), header.values, body.address];
    });
    expect(seen).toEqual([["People"], [["Team", "Role", "Name", "Start"]], "Roster!A3:D6"]);
  });
});
