import type { ColumnDecision, ColumnMapping } from "../../../src/core/mapping/column-mapping";
import { findUnreadRoles } from "../../../src/core/roster/find-unread-roles";
import type { FieldId } from "../../../src/core/vocabulary/field-id";
import { sheetOfRows } from "../../support/sheet-of-rows";
import { mappingsOf, readRole } from "../../support/understood";

/** A table whose columns are what the test says: a field, "?" for one that is asked about, "" for none. */
function table(rows: readonly string[], fields: readonly (FieldId | "?" | "")[], name = "Roster"): ColumnMapping {
  const [mapping] = mappingsOf([sheetOfRows(name, rows)]);
  if (mapping === undefined) throw new Error("No roster was found.");
  const columns = mapping.columns.map((column, index): ColumnDecision => {
    const told = fields[index] ?? "";
    if (told === "?" || told === "") return { ...column, field: null, decision: told === "?" ? "ask" : "none" };
    return { ...column, field: told, decision: "auto" };
  });
  return { ...mapping, columns, doubtful: [] };
}

const ROWS = [
  "Team | Role | Who",
  "Heron | Scrum Master | Ann Lee",
  "Heron | Product Owner | Bo Ray",
  "Osprey | Scrum Master | ",
  "Osprey | Tester | 4 people",
];
const told = (...mappings: readonly ColumnMapping[]): readonly string[] =>
  [...findUnreadRoles(mappings, readRole)].map(([role, sheet]) => `${role} of ${sheet}`);

const ALL = ["scrum-master of Roster", "product-owner of Roster", "developer of Roster"];

describe("Roles whose holders are not known", () => {
  it.each<[string, readonly (FieldId | "?" | "")[], readonly string[]]>([
    ["stand beside a column that is asked about and mostly holds names", ["team", "role", "?"], ALL],
    ["stand in the column that is the role, wherever it is", ["?", "role", "?"], ALL],
    ["are none where a column is the name", ["team", "role", "name"], []],
    ["are none where a column is the first name", ["first-name", "role", "?"], []],
    ["are none where a column is the last name", ["last-name", "role", "?"], []],
    ["are none where another column is the name", ["name", "role", "?"], []],
    ["are none where nothing is asked about", ["team", "role", ""], []],
    ["are none where the column that is asked about holds no names", ["?", "role", ""], []],
    ["are none without a column of roles", ["team", "", "?"], []],
  ])("%s", (_, fields, expected) => {
    expect(told(table(ROWS, fields))).toEqual(expected);
  });

  it("are told where half of the cells are no names only if the name is asked about", () => {
    const rows = ["Team | Role | Who", "Heron | Scrum Master | Ann Lee", "Heron | Product Owner | 4 people"];
    const mapping = table(rows, ["team", "role", "?"]);
    expect(told(mapping)).toEqual([]);
    expect(told({ ...mapping, doubtful: ["name"] })).toEqual(["scrum-master of Roster", "product-owner of Roster"]);
  });

  it("are those of the first sheet that has them", () => {
    const other = table(
      ["Team | Role | Who", "Heron | Tester | Ann Lee", "Heron | RTE | Bo Ray"],
      ["team", "role", "?"],
      "Other",
    );
    expect(told(table(ROWS, ["team", "role", "?"]), other)).toEqual([...ALL, "release-train-engineer of Other"]);
  });
});
