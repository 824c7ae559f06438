import { openExcelFixture, rosterIn, type ExcelFixtureOptions } from "../support/excel-fixture";
import { attempt, type Refusal } from "../support/refusal";

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
    what: "a formula above 8,192 characters",
    code: "FormulaLengthExceedsLimit",
    work: (sheet) => {
      sheet.getRange("A1").values = [[`=${"1+".repeat(4096)}1`]];
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
    what: "a row beyond the grid",
    code: "InvalidArgument",
    work: (sheet) => {
      sheet.getRange("A1").getOffsetRange(1_048_576, 0).load("address");
    },
  },
];

describe("The stand-in refuses, by size,", () => {
  test.each(REFUSALS)("$what", async ({ code, options, work }) => {
    await expect(attempt(options ?? {}, work)).rejects.toMatchObject({ code });
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

function fail(): never {
  throw new Error("There is no such refusal.");
}
