import { createRoleReader } from "../../../src/core/roster/parse-role-title";
import { readLegend } from "../../../src/core/roster/read-legend";
import { sampleSheet } from "../../support/sample-report";

const legend = (
  values: readonly (readonly string[])[],
  rosterRows = 0,
  rowIndex = 0,
): Readonly<Record<string, string>> =>
  readLegend(
    [
      {
        sheet: sampleSheet("Legend", values),
        rosters: rosterRows === 0 ? [] : [{ rowIndex, columnIndex: 0, rowCount: rosterRows, columnCount: 2 }],
      },
    ],
    createRoleReader(),
  );

const BLANK_ROWS: readonly (readonly string[])[] = Array.from({ length: 400 }, () => [""]);

describe("readLegend", () => {
  it.each([
    ["two cells", [["PM", "Product Manager"]], { pm: "product-manager" }],
    ["one cell with a sign", [["PM = Project Manager"]], { pm: "program-support" }],
    ["one cell with a colon", [["", "SM: Scrum Master"]], { sm: "scrum-master" }],
    ["one cell with brackets", [["PO (Product Owner)"]], { po: "product-owner" }],
    [
      "two explanations",
      [
        ["PM", "Product Manager"],
        ["PM", "Project Manager"],
      ],
      {},
    ],
    [
      "the same twice",
      [
        ["PM", "Product Manager"],
        ["pm", "Product Manager"],
      ],
      { pm: "product-manager" },
    ],
    ["what the title never means", [["PM", "Scrum Master"]], {}],
    ["a certain title", [["RTE", "Product Owner"]], {}],
    ["no explanation", [["PM", "see below"]], {}],
    ["an explanation of two roles", [["PM", "Product Manager / Scrum Master"]], {}],
    ["an empty sheet", [], {}],
    ["row 400", [...BLANK_ROWS.slice(1), ["PM", "Product Manager"]], { pm: "product-manager" }],
    ["row 401", [...BLANK_ROWS, ["PM", "Product Manager"]], {}],
  ])("%s", (_, values, expected) => {
    expect(legend(values)).toEqual(expected);
  });

  it("does not take a roster’s rows for a legend", () => {
    expect(
      legend(
        [
          ["PM", "Product Manager"],
          ["", ""],
        ],
        1,
      ),
    ).toEqual({});
    expect(
      legend(
        [
          ["x", "y"],
          ["PM", "Product Manager"],
        ],
        1,
      ),
    ).toEqual({ pm: "product-manager" });
    expect(
      legend(
        [
          ["PM", "Product Manager"],
          ["x", "y"],
        ],
        1,
        1,
      ),
    ).toEqual({ pm: "product-manager" });
  });
});
