import { openExcelFixture, rosterIn, type ExcelFixtureOptions } from "../support/excel-fixture";

interface Refusal {
  readonly what: string;
  readonly code: string;
  readonly options?: ExcelFixtureOptions;
  readonly work: (sheet: Excel.Worksheet, workbook: Excel.Workbook) => void;
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
    what: "a sheet name with a colon",
    code: "InvalidArgument",
    work: (_, { worksheets }) => worksheets.add("A:B"),
  },
  {
    what: "a sheet name of 32 characters",
    code: "InvalidArgument",
    work: (_, { worksheets }) => worksheets.add("x".repeat(32)),
  },
  { what: "a blank sheet name", code: "InvalidArgument", work: (_, { worksheets }) => worksheets.add(" ") },
  {
    what: "a sheet name that is taken, in other letters",
    code: "ItemAlreadyExists",
    work: (_, { worksheets }) => worksheets.add("ROSTER"),
  },
  {
    what: "a table over another",
    code: "TableOverlap",
    work: ({ tables }) => {
      tables.add("A2:D6", true);
      tables.add("C2:F3", true);
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

describe("The stand-in refuses", () => {
  test.each(REFUSALS)("$what", async ({ code, options, work }) => {
    await expect(attempt(options ?? {}, work)).rejects.toMatchObject({ code });
  });
});

describe("A limit can be switched off", () => {
  test.each([
    ["requestBytes", REFUSALS[0]],
    ["responseBytes", REFUSALS[1]],
    ["addressLength", REFUSALS[2]],
    ["mergedAreas", REFUSALS[4]],
  ])("%s", async (limit, refusal) => {
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

function fail(): never {
  throw new Error("There is no such refusal.");
}
