import type { CellValue } from "../../../src/core/grid/cell-value";
import { sampleColumn } from "../../../src/core/mapping/sample-column";
import { rangeOf, sheetOfRows } from "../../support/sheet-of-rows";

/** The samples of the second column of a roster whose header is row 1 and whose body is the given rows (0-based). */
function samplesOf(values: readonly CellValue[], bodyRows = values.map((_, index) => index + 1)): readonly string[] {
  const sheet = sheetOfRows("Members", [["Name", "Badge"], ...values.map((value) => ["Ann Lee", value])]);
  const region = {
    sheet,
    layout: "person-rows",
    range: rangeOf(0, 0, values.length + 1, 2),
    headerRows: [0],
    bodyRows,
    columns: [],
    titles: [],
    role: null,
    team: null,
    art: null,
    organization: null,
    past: false,
    period: null,
    labelledSeats: [],
  } as const;
  return sampleColumn(region, 1);
}

const LETTERS = "abcdefghij".repeat(4);

describe("The samples of a column", () => {
  it.each<[string, readonly CellValue[], readonly string[]]>([
    ["come in the order of the rows, each text once", ["Tester", "PM", "Tester", "Coach"], ["Tester", "PM", "Coach"]],
    ["are four at most", ["a", "b", "c", "d", "e"], ["a", "b", "c", "d"]],
    ["pass over blanks, spaces and Excel's errors", ["", "  ", "#N/A", "PM"], ["PM"]],
    ["are trimmed before they are compared", [" PM", "PM ", "PM"], ["PM"]],
    ["show numbers, and truths as Excel writes them", [12.5, true], ["12.5", "TRUE"]],
    ["are none where the column is empty", ["", ""], []],
    ["leave 40 characters whole", [LETTERS], [LETTERS]],
    ["cut the 41st and say so", [`${LETTERS}k`], [`${LETTERS.slice(0, 39)}…`]],
    ["never cut a character in two", [`${LETTERS.slice(0, 38)}🚀🚀`], [`${LETTERS.slice(0, 38)}…`]],
  ])("%s", (_, values, samples) => {
    expect(samplesOf(values)).toEqual(samples);
  });

  it("come from the body's rows only", () => {
    expect(samplesOf(["PM", "Total", "Coach"], [1, 3])).toEqual(["PM", "Coach"]);
  });
});
