import { strFromU8, unzipSync } from "fflate";
import type { CellRange } from "../../src/core/grid/cell-range";
import { zipParts } from "../support/build-package";
import { openExcelFixture, rosterIn, type ExcelFixtureOptions } from "../support/excel-fixture";
import { rosterFixture } from "../support/roster-fixture";

interface Refusal {
  readonly what: string;
  readonly code: string;
  readonly options?: ExcelFixtureOptions;
  readonly work: (sheet: Excel.Worksheet, workbook: Excel.Workbook) => void;
}

const FILTER =
  '<autoFilter ref="A2:D6"><filterColumn colId="0"><filters><filter val="x"/></filters></filterColumn></autoFilter>';

/** The small roster with a table over it, or without one where the sheet itself is filtered. */
function filterFixture(part: string, place: string, filter: string): Uint8Array {
  const files = unzipSync(
    rosterFixture((_, roster) => {
      if (part.includes("table")) roster.tables.add({ name: "People", range: cells(1, 0, 5, 4) });
    }),
  );
  const text = strFromU8(files[part] ?? new Uint8Array());
  if (!text.includes(place)) throw new Error(`${part} does not hold ${place}.`);
  return zipParts({ ...files, [part]: text.replace(place, filter) });
}

const manyMerges: ExcelFixtureOptions = {
  change: (_, roster) => {
    for (let row = 0; row < 513; row++)
      roster.merges.add({ rowIndex: row, columnIndex: 5, rowCount: 1, columnCount: 2 });
  },
};

const REFUSALS: readonly Refusal[] = [
  {
    what: "a request above 5 MB",
    code: "RequestPayloadSizeLimitExceeded",
    work: (sheet) => {
      for (let row = 1; row < 190; row++) sheet.getRange(`A${row}`).values = [["x".repeat(30_000)]];
    },
  },
  {
    what: "an answer above 5 MB",
    code: "ResponsePayloadSizeLimitExceeded",
    options: {
      change: (_, roster) => {
        for (let row = 0; row < 180; row++) roster.cells.setValue(row, 0, "x".repeat(30_000));
      },
    },
    work: (sheet) => {
      sheet.getRange("A1:A180").load("values");
    },
  },
  {
    what: "an address above 8,192 characters",
    code: "InvalidArgument",
    work: (sheet) => {
      sheet.getRanges(Array.from({ length: 2000 }, (_, row) => `A${row + 1}`).join(","));
    },
  },
  {
    what: "an address that leaves the grid",
    code: "InvalidArgument",
    work: (sheet) => {
      sheet.getRange("A1048577").load("address");
    },
  },
  {
    what: "more than 512 merged areas",
    code: "GeneralException",
    options: manyMerges,
    work: (sheet) => {
      sheet.getRange("A1:Z600").getMergedAreasOrNullObject().load("areaCount");
    },
  },
  {
    what: "a text above 32,767 characters",
    code: "InvalidArgument",
    work: (sheet) => {
      sheet.getRange("A1").values = [["x".repeat(32_768)]];
    },
  },
  {
    what: "a sheet name of 32 characters",
    code: "InvalidArgument",
    work: (_, { worksheets }) => worksheets.add("x".repeat(32)),
  },
  ...[...":\\/?*[]"].map((letter): Refusal => ({
    what: `a sheet name with ${letter}`,
    code: "InvalidArgument",
    work: (sheet) => {
      sheet.name = `A${letter}B`;
    },
  })),
  ...["'Roster", "Roster'", "History", ""].map((name): Refusal => ({
    what: `the sheet name “${name}”`,
    code: "InvalidArgument",
    work: (sheet) => {
      sheet.name = name;
    },
  })),
  { what: "a blank sheet name", code: "InvalidArgument", work: (_, { worksheets }) => worksheets.add(" ") },
  {
    what: "a sheet name that is taken, in other letters",
    code: "ItemAlreadyExists",
    work: (_, { worksheets }) => worksheets.add("ROSTER"),
  },
  {
    what: "a table over another",
    code: "MergedRangeConflict",
    work: ({ tables }) => {
      tables.add("A2:D6", true);
      tables.add("C2:F3", true);
    },
  },
  {
    what: "a table over merged cells",
    code: "MergedRangeConflict",
    options: { change: (_, roster) => roster.merges.add(cells(3, 0, 2, 1)) },
    work: ({ tables }) => tables.add("A2:D6", true),
  },
  {
    what: "a table that grows over another",
    code: "MergedRangeConflict",
    work: ({ tables }) => {
      tables.add("C2:D6", true);
      tables.add("A2:B6", true).resize("A2:C6");
    },
  },
  {
    what: "merged cells over a table",
    code: "MergedRangeConflict",
    work: (sheet) => {
      sheet.tables.add("A2:D6", true);
      sheet.getRange("D6:E7").merge();
    },
  },
  {
    what: "a table over a part of a filtered range",
    code: "FilteredRangeConflict",
    options: { bytes: filterFixture("xl/worksheets/sheet1.xml", "</sheetData>", `</sheetData>${FILTER}`) },
    work: ({ tables }) => tables.add("A2:B6", true),
  },
  {
    what: "moving a filtered table",
    code: "FilteredRangeConflict",
    options: { bytes: filterFixture("xl/tables/table1.xml", '<autoFilter ref="A2:D6"/>', FILTER) },
    work: ({ tables }) => {
      tables.getItem("People").resize("A2:D5");
    },
  },
  {
    what: "deleting a filtered table",
    code: "FilteredRangeConflict",
    options: { bytes: filterFixture("xl/tables/table1.xml", '<autoFilter ref="A2:D6"/>', FILTER) },
    work: ({ tables }) => {
      tables.getItem("People").delete();
    },
  },
  {
    what: "a table name that is taken",
    code: "ItemAlreadyExists",
    work: ({ tables }) => {
      tables.add("A2:B6", true).name = "People";
      tables.add("D2:E6", true).name = "people";
    },
  },
  {
    what: "a defined name that is taken",
    code: "ItemAlreadyExists",
    work: (sheet, { names }) => {
      names.add("Train", sheet.getRange("A1"));
      names.add("TRAIN", sheet.getRange("A2"));
    },
  },
  {
    what: "a defined name that reads like a cell",
    code: "InvalidArgument",
    work: (sheet, { names }) => names.add("ART1", sheet.getRange("A1")),
  },
  {
    what: "a table name that a defined name has",
    code: "ItemAlreadyExists",
    work: (sheet, { names }) => {
      names.add("People", sheet.getRange("A1"));
      sheet.tables.add("A2:D6", true).name = "People";
    },
  },
  {
    what: "values of another shape than the cells",
    code: "InvalidArgument",
    work: (sheet) => {
      sheet.getRange("A1:B2").values = [["a", "b"]];
    },
  },
  {
    what: "a ragged block of values",
    code: "InvalidArgument",
    work: (sheet) => {
      sheet.getRange("A1:B2").values = [["a", "b"], ["c"]];
    },
  },
  {
    what: "a formula above 8,192 characters",
    code: "FormulaLengthExceedsLimit",
    work: (sheet) => {
      sheet.getRange("A1").values = [[`=${"1+".repeat(4096)}1`]];
    },
  },
  {
    what: "what only looks like a formula",
    code: "InvalidArgument",
    work: (sheet) => {
      sheet.getRange("A1").values = [["=SUM("]];
    },
  },
  {
    what: "a footer above 255 characters",
    code: "InvalidArgument",
    work: (sheet) => {
      sheet.pageLayout.headersFooters.defaultForAllPages.leftFooter = "x".repeat(254);
    },
  },
  {
    what: "a link more than a sheet holds",
    code: "InvalidArgument",
    options: { limits: { hyperlinks: 1 } },
    work: (sheet) => {
      for (const address of ["A1", "A1", "A2"]) sheet.getRange(address).hyperlink = { documentReference: "Roster!B1" };
    },
  },
  {
    what: "a cell format more than a workbook holds",
    code: "GeneralException",
    options: { limits: { cellFormats: 3 } },
    work: (sheet) => {
      ["#FF0000", "#00FF00", "#0000FF"].forEach((color, row) => {
        sheet.getCell(row, 0).format.fill.color = color;
      });
    },
  },
  {
    what: "a read of more than 5,000,000 cells, where a test wants an error for it",
    code: "RangeExceedsLimit",
    options: { limits: { largerRead: "error" } },
    work: (sheet) => {
      sheet.getRange("A1:E1000001").load("values");
    },
  },
  {
    what: "one value for more than 33,554,000 cells",
    code: "OperationCellsExceedLimit",
    work: (sheet) => {
      sheet.getRange("A1:AH1000000").values = "x" as unknown as string[][];
    },
  },
  {
    what: "a table that was deleted before",
    code: "ItemNotFound",
    work: ({ tables }) => {
      const table = tables.add("A2:D6", true);
      table.delete();
      table.name = "People";
    },
  },
  {
    what: "a cell of a sheet that was deleted before",
    code: "ItemNotFound",
    work: (_, { worksheets }) => {
      const cell = worksheets.add("New").getRange("A1");
      worksheets.getItem("New").delete();
      cell.values = [["x"]];
    },
  },
  {
    what: "a conditional format that was deleted before",
    code: "ItemNotFound",
    work: (sheet) => {
      const format = sheet.getRange("A1").conditionalFormats.add("Custom");
      format.delete();
      format.stopIfTrue = true;
    },
  },
  {
    what: "a row beyond the grid",
    code: "InvalidArgument",
    work: (sheet) => {
      sheet.getRange("A1").getOffsetRange(1_048_576, 0).load("address");
    },
  },
  {
    what: "hiding the last visible sheet",
    code: "InvalidOperation",
    work: (sheet) => {
      sheet.visibility = "Hidden";
    },
  },
  {
    what: "deleting the last visible sheet",
    code: "InvalidOperation",
    work: (sheet) => {
      sheet.delete();
    },
  },
  {
    what: "showing a hidden sheet by activating it",
    code: "GeneralException",
    options: {
      change: (workbook) => {
        workbook.addWorksheet("Archive").visibility = "hidden";
      },
    },
    work: (_, { worksheets }) => {
      worksheets.getItem("Archive").activate();
    },
  },
  {
    what: "a write while the file is open read-only",
    code: "AccessDenied",
    options: { isReadOnly: true },
    work: (sheet) => {
      sheet.getRange("A1").values = [["x"]];
    },
  },
];

/** What Excel for Windows and Mac refuses while another workbook is in front, with the documented codes. */
const OTHER_IN_FRONT: readonly Refusal[] = [
  { what: "selecting cells", code: "GeneralException", work: (sheet) => void sheet.getRange("A1").select() },
  { what: "activating a sheet", code: "GeneralException", work: (sheet) => void sheet.activate() },
  { what: "adding a sheet", code: "GeneralException", work: (_, { worksheets }) => worksheets.add("New") },
  { what: "deleting a sheet", code: "InvalidSelection", work: (sheet) => void sheet.delete() },
  { what: "freezing rows", code: "GeneralException", work: (sheet) => void sheet.freezePanes.freezeRows(1) },
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

describe("A read of more than 5,000,000 cells", () => {
  test("gives null in silence, as Excel is known to do", async () => {
    const { run } = await openExcelFixture();
    const values = await run(async (context) => {
      const range = rosterIn(context).getRange("A1:E1000001");
      range.load("values");
      await context.sync();
      return range.values as unknown;
    });
    expect(values).toBeNull();
  });
});

describe("The stand-in refuses", () => {
  test.each(REFUSALS)("$what", async ({ code, options, work }) => {
    await expect(attempt(options ?? {}, work)).rejects.toMatchObject({ code });
  });
});

describe("A limit can be switched off", () => {
  test.each([
    ["requestBytes", "a request above 5 MB"],
    ["responseBytes", "an answer above 5 MB"],
    ["addressLength", "an address above 8,192 characters"],
    ["mergedAreas", "more than 512 merged areas"],
    ["formulaText", "a formula above 8,192 characters"],
    ["headerText", "a footer above 255 characters"],
    ["hyperlinks", "a link more than a sheet holds"],
    ["cellFormats", "a cell format more than a workbook holds"],
  ])("%s", async (limit, what) => {
    const refusal = REFUSALS.find((each) => each.what === what);
    const options = { ...refusal?.options, limits: { [limit]: Infinity } };
    await expect(attempt(options, refusal?.work ?? fail)).resolves.toBeUndefined();
  });
});

async function attempt(options: ExcelFixtureOptions, work: Refusal["work"]): Promise<void> {
  const { run } = await openExcelFixture(options);
  await run(async (context) => {
    work(rosterIn(context), context.workbook);
    await context.sync();
  });
}

function cells(rowIndex: number, columnIndex: number, rowCount: number, columnCount: number): CellRange {
  return { rowIndex, columnIndex, rowCount, columnCount };
}

function fail(): never {
  throw new Error("There is no such refusal.");
}
