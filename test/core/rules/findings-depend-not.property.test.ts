import fc from "fast-check";
import type { CellValue } from "../../../src/core/grid/cell-value";
import type { SheetSnapshot } from "../../../src/core/grid/sheet-snapshot";
import { RULES } from "../../../src/core/rules/catalogue-index";
import { DEFAULT_RULE_SETTINGS } from "../../../src/core/rules/rule-settings";
import { runRules } from "../../../src/core/rules/run-rules";
import { rosterOfSheets } from "../../support/roster-of-sheets";
import { sheetOfRows } from "../../support/sheet-of-rows";
import { fieldsOf, mappingsOf } from "../../support/understood";

type Rows = readonly (readonly CellValue[])[];

/** A roster in one layout: its header, and rows whose order says nothing. */
interface Written {
  readonly header: readonly string[];
  readonly rows: Rows;
}

const PEOPLE = [
  "Ann Lee",
  "Bo Ray",
  "Cyrus Dunn",
  "Dee Early",
  "Flo Grant",
  "Hal Ives",
  "Ira Jones",
  "Kay Long",
  "TBD",
];
const TEAMS = ["Heron", "Osprey", "Kingfisher", "Plover"];
const ROLES = ["Product Owner", "Scrum Master", "Developer", "Tester", "Product Manager"];
const UNRELATED = sheetOfRows("Budget", ["Item | Cost", "Chairs | 1200", "Tables | 800"]);

const person = fc.constantFrom(...PEOPLE);
const members = fc
  .array(fc.tuple(fc.constantFrom(...TEAMS), person, fc.constantFrom(...ROLES)), {
    minLength: 3,
    maxLength: 14,
  })
  .map((rows): Written => ({
    header: ["Team", "Name", "Role", "Affiliation"],
    rows: rows.map(([team, name, role]) => [team, name, role, name.length % 2 ? "Federal" : "Contractor"]),
  }));
const teams = fc
  .array(fc.tuple(person, person, person, person), { minLength: 2, maxLength: 4 })
  .map((rows): Written => ({
    header: ["Team", "Product Owner", "Scrum Master", "Developers", "Testers"],
    rows: rows.map((row, index) => [TEAMS[index] ?? "", ...row]),
  }));
const roles = fc.array(fc.tuple(person, person, person), { minLength: 3, maxLength: 3 }).map((rows): Written => ({
  header: ["Role", "Heron", "Osprey", "Plover"],
  rows: rows.map((row, index) => [ROLES[index] ?? "", ...row]),
}));
const marks = fc
  .uniqueArray(fc.constantFrom(...PEOPLE.slice(0, 8)), { minLength: 3, maxLength: 8 })
  .map((names): Written => ({
    header: ["Name", "Role", "Team Heron", "Team Osprey"],
    rows: names.map((name, index) => [name, ROLES[index % 4] ?? "", index % 2 ? "X" : "", index % 3 ? "" : "X"]),
  }));
const written = fc.oneof(members, teams, roles, marks);

function sheetOf({ header, rows }: Written): SheetSnapshot {
  return sheetOfRows("Roster", [["Harbor Agile Release Train"], [], [...header], ...rows]);
}

/** How the columns are understood, and what is found, without the cells' places. */
function outcome(...sheets: readonly SheetSnapshot[]): {
  readonly fields: object;
  readonly findings: readonly string[];
} {
  const [mapping] = mappingsOf(sheets);
  const runs = runRules(rosterOfSheets(sheets), RULES, DEFAULT_RULE_SETTINGS);
  const findings = runs.flatMap((run) => (run.kind === "checked" ? run.findings : []));
  return {
    fields: mapping ? fieldsOf(mapping) : {},
    findings: findings
      .map(({ rule, severity, reason, team, person: who }) => [rule, severity, reason, team, who].join(" "))
      .sort(),
  };
}

describe("Mapping and findings, in every layout, do not depend on", () => {
  it("the order of the rows", () => {
    fc.assert(
      fc.property(
        written.chain((roster) =>
          fc.tuple(fc.constant(roster), fc.shuffledSubarray([...roster.rows], { minLength: roster.rows.length })),
        ),
        ([roster, rows]) => {
          expect(outcome(sheetOf({ ...roster, rows }))).toEqual(outcome(sheetOf(roster)));
        },
      ),
      { numRuns: 60 },
    );
  });

  it("the order of the columns", () => {
    fc.assert(
      fc.property(
        written.chain((roster) => {
          const columns = roster.header.map((_, index) => index);
          // The roles of a list stay first: which column they are is what the layout is told by.
          const moving = roster.header[0] === "Role" ? columns.slice(1) : columns;
          const still = columns.slice(0, columns.length - moving.length);
          return fc.tuple(
            fc.constant(roster),
            fc.shuffledSubarray(moving, { minLength: moving.length }).map((moved) => [...still, ...moved]),
          );
        }),
        ([roster, order]) => {
          const header = order.map((column) => roster.header[column] ?? "");
          const rows = roster.rows.map((row) => order.map((column) => row[column] ?? ""));
          expect(outcome(sheetOf({ header, rows }))).toEqual(outcome(sheetOf(roster)));
        },
      ),
      { numRuns: 60 },
    );
  });

  it("blank rows and blank columns between", () => {
    fc.assert(
      fc.property(written, fc.array(fc.boolean(), { minLength: 14, maxLength: 14 }), (roster, gaps) => {
        const widen = (row: readonly CellValue[]): CellValue[] =>
          row.flatMap((value, column) => (column > 0 && gaps[column] ? ["", value] : [value]));
        const rows = roster.rows.flatMap((row, index) => (gaps[index] ? [[], widen(row)] : [widen(row)]));
        expect(outcome(sheetOf({ header: widen(roster.header).map(String), rows }))).toEqual(outcome(sheetOf(roster)));
      }),
      { numRuns: 60 },
    );
  });

  it("a sheet that has nothing to do with it", () => {
    fc.assert(
      fc.property(written, fc.boolean(), (roster, before) => {
        const sheet = sheetOf(roster);
        expect(before ? outcome(UNRELATED, sheet) : outcome(sheet, UNRELATED)).toEqual(outcome(sheet));
      }),
      { numRuns: 40 },
    );
  });
});
