import type { LayoutKind } from "../../src/core/layout/roster-region";
import type { ColumnReceipt, RegionReceipt } from "../../src/core/report/report";
import { columnName, describeFields, labelsText } from "../../src/taskpane/describe-fields";

type Columns = readonly (readonly [header: string, field: ColumnReceipt["field"], role?: ColumnReceipt["role"]])[];

function regionOf(layout: LayoutKind, columns: Columns): RegionReceipt {
  return {
    range: "A1:F9",
    layout,
    headerRowNumbers: [1],
    rowsRead: 8,
    columns: columns.map(([header, field, role = null], columnIndex) => ({
      columnIndex,
      header,
      field,
      role,
      reading: null,
      decision: field === null ? "none" : "auto",
      evidence: "",
      candidates: [],
      samples: [],
    })),
  };
}

/** "Role: Job" for a line with its column, "Role: -" for one without. */
function linesOf(layout: LayoutKind, columns: Columns): readonly string[] {
  return describeFields(regionOf(layout, columns)).map(({ title, column }) => `${title}: ${column?.header ?? "-"}`);
}

describe("The lines about a roster's fields", () => {
  it.each<[string, LayoutKind, Columns, readonly string[]]>([
    [
      "stand in one order, whatever the columns' is, and name the needed ones that are not there",
      "person-rows",
      [
        ["Squad", "team"],
        ["Job", "role"],
        ["Who", "name"],
      ],
      ["Name: Who", "Role: Job", "Team: Squad", "Agile Release Train: -", "Affiliation: -"],
    ],
    [
      "ask for no whole name where its parts stand",
      "sheet-per-team",
      [
        ["Last", "last-name"],
        ["Job", "role"],
        ["Train", "art"],
        ["Fed", "affiliation"],
      ],
      ["Last name: Last", "Role: Job", "Agile Release Train: Train", "Affiliation: Fed"],
    ],
    [
      "tell every column of a field that several hold",
      "matrix",
      [
        ["Ann", "name"],
        ["Bo", "name"],
      ],
      ["Name: Ann", "Name: Bo"],
    ],
    [
      "name the role of a column of names, known or not",
      "team-rows",
      [
        ["Team", "team"],
        ["PO", "role-column", "product-owner"],
        ["Lead", "role-column"],
        ["Train", "art"],
      ],
      ["Team: Team", "Product Owner: PO", "Names of a role: Lead", "Agile Release Train: Train"],
    ],
    ["pass over columns that hold no field", "role-rows", [["Badge", null]], ["Role: -"]],
  ])("%s", (_, layout, columns, lines) => {
    expect(linesOf(layout, columns)).toEqual(lines);
  });

  it("have keys of their own where a field has two columns", () => {
    const rows = describeFields(
      regionOf("matrix", [
        ["Ann", "name"],
        ["Ann", "name"],
      ]),
    );
    expect(new Set(rows.map(({ key }) => key)).size).toBe(2);
  });
});

describe("The name of a column", () => {
  it.each([
    [3, "Job Title", "D ‘Job Title’"],
    [0, "", "A, without a header"],
    [26, "Team", "AA ‘Team’"],
  ])("%i %s", (columnIndex, header, name) => {
    expect(columnName({ columnIndex, header })).toBe(name);
  });
});

describe("The line about a list of labels", () => {
  it("names those that were read, and the others", () => {
    const labels: Columns = [
      ["Team", "team"],
      ["Scrum Master", "role-column", "scrum-master"],
      ["Velocity", null],
    ];
    expect(labelsText(regionOf("label-rows", labels))).toBe(
      "Labels read: ‘Team’, ‘Scrum Master’. Not used: ‘Velocity’.",
    );
    expect(labelsText(regionOf("label-rows", labels.slice(0, 2)))).toBe("Labels read: ‘Team’, ‘Scrum Master’.");
  });
});
