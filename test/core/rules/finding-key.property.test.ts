import fc from "fast-check";
import { findingKey } from "../../../src/core/rules/finding-key";
import { checkTable } from "../../support/check-table";

describe("findingKey", () => {
  it("is 16 hexadecimal digits, the same for the same parts, and seldom the same for others", () => {
    fc.assert(
      fc.property(fc.array(fc.string()), fc.array(fc.string()), (a, b) => {
        expect(findingKey(a)).toMatch(/^[0-9a-f]{16}$/);
        expect(findingKey(a) === findingKey(b)).toBe(JSON.stringify(a) === JSON.stringify(b));
      }),
    );
    const many = new Set(
      Array.from({ length: 20_000 }, (_, index) => findingKey(["rule", "art", `team ${String(index)}`])),
    );
    expect(many.size).toBe(20_000);
  });
});

describe("the key of a finding", () => {
  const rows = [
    "| Falcon | Cy Poe | Developer |",
    "| Falcon | TBD | Product Owner |",
    "| Heron | Di Fox | PM |",
    "| Heron | Bo Ray | Widget Whisperer |",
    "| | Eli Cho | Developer |",
  ];
  const keys = (order: readonly string[]): readonly string[] =>
    checkTable(["| Team | Name | Role |", ...order].join("\n"))
      .map((finding) => finding.key)
      .sort();

  it("survives sorting: the order of the rows changes no key and no number of findings", () => {
    fc.assert(
      fc.property(fc.shuffledSubarray(rows, { minLength: rows.length }), (shuffled) => {
        expect(keys(shuffled)).toEqual(keys(rows));
      }),
      { numRuns: 30 },
    );
  });
});
