import { decideAllocationUnit, readAllocation } from "../../../src/core/roster/read-allocation";

test.each<[string, readonly (string | number)[], string]>([
  ["Allocation", [1, 0.5, 0.25], "fraction"],
  ["Allocation", [1, 1.5], "fraction"],
  ["Allocation", [100, 50], "percent"],
  ["Allocation", [100, 1], "percent"],
  ["FTE", [1, 2], "fraction"],
  ["Hours/week", [40, 20], "hours"],
  ["%", ["50%", "100%"], "percent"],
  ["Allocation", ["1.0", "0.5"], "fraction"],
  ["Capacity", [], "percent"],
])("%s %j counts in %s", (header, values, unit) => {
  expect(decideAllocationUnit(header, values)).toBe(unit);
});

test.each<[string | number | boolean, "fraction" | "percent" | "hours", number | null]>([
  [0.5, "fraction", 50],
  [1, "fraction", 100],
  [50, "percent", 50],
  ["50", "percent", 50],
  ["0,5", "fraction", 50],
  [20, "hours", 50],
  [0.333, "fraction", 33.3],
  ["50%", "fraction", 50],
  ["50 %", "percent", 50],
  ["~50%", "percent", 50],
  ["Half", "percent", 50],
  ["half-time", "percent", 50],
  ["20h", "percent", 50],
  ["20 hrs/wk", "percent", 50],
  ["10 hours per week", "percent", 25],
  ["2 days a week", "percent", 40],
  ["0.5 FTE", "percent", 50],
  ["Full-time", "fraction", 100],
  ["1/2", "percent", 50],
  ["", "percent", null],
  ["as needed", "percent", null],
  ["#N/A", "percent", null],
  [true, "percent", null],
  [-1, "percent", null],
  [46000, "percent", null],
])("%j in %s is %j", (value, unit, expected) => {
  expect(readAllocation(value, unit)).toBe(expected);
});
