import { strFromU8, unzipSync } from "fflate";
import type { CellRange } from "../../src/core/grid/cell-range";
import { zipParts } from "../support/build-package";
import { attempt, type Refusal } from "../support/refusal";
import { rosterFixture } from "../support/roster-fixture";

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

const REFUSALS: readonly Refusal[] = [
  {
    what: "a sheet name of 32 characters",
    code: "InvalidArgument",
    work: (_, { worksheets }) => worksheets.add("x".repeat(32)),
  },
  ...[":", "\\", "/", "?", "*", "[", "]"].map((letter): Refusal => ({
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
    options: {
      change: (_, roster) => {
        roster.merges.add(cells(3, 0, 2, 1));
      },
    },
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
    what: "what only looks like a formula",
    code: "InvalidArgument",
    work: (sheet) => {
      sheet.getRange("A1").values = [["=SUM("]];
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

function cells(rowIndex: number, columnIndex: number, rowCount: number, columnCount: number): CellRange {
  return { rowIndex, columnIndex, rowCount, columnCount };
}
