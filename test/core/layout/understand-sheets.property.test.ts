import fc from "fast-check";
import type { CellValue } from "../../../src/core/grid/cell-value";
import type { SheetSnapshot } from "../../../src/core/grid/sheet-snapshot";
import { understandSheets } from "../../../src/core/layout/understand-sheets";
import { NO_MEMORY } from "../../../src/core/mapping/column-mapping";
import { readSeats } from "../../../src/core/roster/read-seats";
import { sheetOfRows, workbookOf } from "../../support/sheet-of-rows";
import { fieldsOf, mappingsOf, readRole, seatLine, seatsOf } from "../../support/understood";

const GIVEN = ["Ann", "Bo", "Cyrus", "Dee", "Flo", "Hal", "Ira", "Kay", "Mo", "Noor", "Oz", "Pia"];
const FAMILY = ["Lee", "Ray", "Dunn", "Early", "Grant", "Ives", "Jones", "Long", "Nash", "Orr", "Park", "Quin"];
const ROLES = ["Product Owner", "Scrum Master", "Developer", "Tester", "UX Designer", "TBD person", ""];
const TEAMS = ["Heron", "Osprey", "Kingfisher", "ART Level"];
const KINDS = ["Contractor", "Federal"];
const HEADERS = ["Team", "Full Name", "Role", "E-mail", "Employment Type", "Notes"];
const UNRELATED = sheetOfRows("Budget", ["Item | Cost", "Chairs | 1200", "Tables | 800"]);

const person = fc
  .tuple(
    fc.constantFrom(...TEAMS),
    fc.constantFrom(...GIVEN),
    fc.constantFrom(...FAMILY),
    fc.constantFrom(...ROLES),
    fc.constantFrom(...KINDS),
  )
  .map(([team, given, family, role, kind]): CellValue[] => {
    const address = `${given}.${family}@acme.example`.toLowerCase();
    return [team, `${given} ${family}`, role, address, kind, ""];
  });
const people = fc.array(person, { minLength: 3, maxLength: 25 });

function sheetOf(rows: readonly (readonly CellValue[])[], headers: readonly string[] = HEADERS): SheetSnapshot {
  return sheetOfRows("Roster", [["Harbor Agile Release Train"], [], [...headers], ...rows]);
}

function said(...sheets: readonly SheetSnapshot[]): { readonly fields: object; readonly seats: readonly string[] } {
  const [mapping] = mappingsOf(sheets);
  return {
    fields: mapping ? fieldsOf(mapping) : {},
    seats: seatsOf(...sheets)
      .map(seatLine)
      .sort(),
  };
}

describe("What is read from a roster does not depend on", () => {
  it("the order of its rows", () => {
    fc.assert(
      fc.property(
        people.chain((rows) => fc.tuple(fc.constant(rows), fc.shuffledSubarray(rows, { minLength: rows.length }))),
        ([rows, shuffled]) => {
          expect(said(sheetOf(shuffled))).toEqual(said(sheetOf(rows)));
        },
      ),
      { numRuns: 40 },
    );
  });

  it("the order of its columns", () => {
    const order = fc.shuffledSubarray([0, 1, 2, 3, 4, 5], { minLength: 6 });
    fc.assert(
      fc.property(people, order, (rows, columns) => {
        const moved = rows.map((row) => columns.map((column) => row[column] ?? ""));
        const headers = columns.map((column) => HEADERS[column] ?? "");
        expect(said(sheetOf(moved, headers))).toEqual(said(sheetOf(rows)));
      }),
      { numRuns: 40 },
    );
  });

  it("blank rows and blank columns between", () => {
    const gaps = fc.array(fc.boolean(), { minLength: 30, maxLength: 30 });
    fc.assert(
      fc.property(people, gaps, fc.array(fc.boolean(), { minLength: 6, maxLength: 6 }), (rows, rowGaps, columnGaps) => {
        const widen = (row: readonly CellValue[]): CellValue[] =>
          row.flatMap((value, column) => (columnGaps[column] ? ["", value] : [value]));
        const spaced = rows.flatMap((row, index) => (rowGaps[index] ? [[], widen(row)] : [widen(row)]));
        expect(said(sheetOf(spaced, widen(HEADERS).map(String)))).toEqual(said(sheetOf(rows)));
      }),
      { numRuns: 40 },
    );
  });

  it("a sheet that has nothing to do with it", () => {
    fc.assert(
      fc.property(people, fc.boolean(), (rows, before) => {
        const roster = sheetOf(rows);
        expect(before ? said(UNRELATED, roster) : said(roster, UNRELATED)).toEqual(said(roster));
      }),
      { numRuns: 30 },
    );
  });
});

describe("What is read from labels and values does not depend on", () => {
  const block = fc
    .tuple(fc.constantFrom("Heron", "Osprey", "Merlin"), fc.shuffledSubarray(ROLES.slice(0, 5), { minLength: 2 }))
    .map(([team, roles]) => [
      ["Team", team],
      ...roles.map((role, index) => [role, `${GIVEN[index] ?? ""} ${FAMILY[index] ?? ""}`]),
    ]);
  const blocks = fc.array(block, { minLength: 1, maxLength: 4 });
  const lines = (...sheets: readonly SheetSnapshot[]): readonly string[] =>
    seatsOf(...sheets)
      .map(seatLine)
      .sort();
  const stacked = (list: readonly (readonly (readonly string[])[])[]): SheetSnapshot =>
    sheetOfRows("Teams", list.flat());

  it("the order of its blocks, and whether they stand below or beside each other", () => {
    fc.assert(
      fc.property(blocks, (list) => {
        const height = Math.max(...list.map((rows) => rows.length));
        const beside = Array.from({ length: height }, (_, row) =>
          list.flatMap((rows) => [...(rows[row] ?? ["", ""]), ""]),
        );
        const expected = lines(stacked(list));
        expect(expected.length).toBeGreaterThan(1);
        expect(lines(stacked([...list].reverse()))).toEqual(expected);
        expect(lines(sheetOfRows("Teams", beside))).toEqual(expected);
      }),
      { numRuns: 40 },
    );
  });

  it("blank rows, a blank column, colons, or a sheet that has nothing to do with it", () => {
    fc.assert(
      fc.property(blocks, fc.array(fc.boolean(), { minLength: 30, maxLength: 30 }), (list, gaps) => {
        const expected = lines(stacked(list));
        const rows = list.flat();
        const spaced = rows.flatMap((row, index) => (gaps[index] ? [[], row] : [row]));
        expect(lines(sheetOfRows("Teams", spaced))).toEqual(expected);
        expect(
          lines(
            sheetOfRows(
              "Teams",
              rows.map(([label = "", value = ""]) => ["", label, "", value]),
            ),
          ),
        ).toEqual(expected);
        expect(
          lines(
            sheetOfRows(
              "Teams",
              rows.map((row) => [row.join(": ")]),
            ),
          ),
        ).toEqual(expected);
        expect(lines(UNRELATED, stacked(list))).toEqual(expected);
      }),
      { numRuns: 40 },
    );
  });
});

describe("What is read from a roster without a row of headers does not depend on", () => {
  const bare = fc
    .array(
      fc
        .tuple(fc.constantFrom(...GIVEN), fc.constantFrom(...FAMILY), fc.constantFrom(...ROLES.slice(0, 5)))
        .map(([given, family, role]): CellValue[] => [role, `${given} ${family}`, "Baltimore"]),
      { minLength: 5, maxLength: 20 },
    )
    .filter((rows) => new Set(rows.map(([role]) => role)).size >= 2)
    .filter((rows) => new Set(rows.map(([, name]) => name)).size * 2 > rows.length);
  const seats = (...sheets: readonly SheetSnapshot[]): readonly string[] =>
    seatsOf(...sheets)
      .map(seatLine)
      .sort();

  it("the order of its rows and columns, blank rows and columns, or a sheet that has nothing to do with it", () => {
    const order = fc.shuffledSubarray([0, 1, 2], { minLength: 3 });
    fc.assert(
      fc.property(bare, order, fc.array(fc.boolean(), { minLength: 20, maxLength: 20 }), (rows, columns, gaps) => {
        const expected = seats(sheetOfRows("Roster", rows));
        expect(expected).toHaveLength(rows.length);
        const moved = [...rows].reverse().map((row) => columns.map((column) => row[column] ?? ""));
        expect(seats(sheetOfRows("Roster", moved))).toEqual(expected);
        const spaced = rows.flatMap((row, index) => (gaps[index] ? [[], row] : [row]));
        expect(seats(UNRELATED, sheetOfRows("Roster", spaced))).toEqual(expected);
        const wide = rows.map((row) => row.flatMap((value) => ["", value]));
        expect(seats(sheetOfRows("Roster", wide))).toEqual(expected);
      }),
      { numRuns: 40 },
    );
  });
});

describe("Whatever a sheet holds", () => {
  const cell = fc.oneof(
    fc.string({ maxLength: 12 }),
    fc.double({ noNaN: true }),
    fc.boolean(),
    fc.constantFrom("Name", "Role", "Team", "Product Owner", "Ann Lee", "X", "#REF!", "Total", "", "Past members"),
  );
  const range = fc
    .tuple(fc.nat(6), fc.nat(6), fc.integer({ min: 1, max: 4 }), fc.integer({ min: 1, max: 4 }))
    .map(([rowIndex, columnIndex, rowCount, columnCount]) => ({ rowIndex, columnIndex, rowCount, columnCount }));

  it("it is read without an error, and every seat can be asked", () => {
    fc.assert(
      fc.property(
        fc.array(fc.array(cell, { maxLength: 7 }), { maxLength: 9 }),
        fc.array(range, { maxLength: 3 }),
        fc.array(range, { maxLength: 2 }),
        (rows, merges, tables) => {
          const sheet = sheetOfRows("Any", rows, {
            merges,
            struckCells: merges,
            tables: tables.map((area) => ({ name: "T", range: area, hasHeaderRow: true, hasTotalsRow: true })),
          });
          const found = understandSheets(workbookOf(sheet), NO_MEMORY, readRole).flatMap(({ rosters }) => rosters);
          for (const [index, mapping] of found.entries()) {
            for (const seat of readSeats(mapping, index, readRole).seats) {
              expect(typeof seat.text("name")).toBe("string");
              expect(typeof seat.struck).toBe("boolean");
              seat.cell("team");
              seat.value("start");
            }
          }
        },
      ),
      { numRuns: 300 },
    );
  });
});
