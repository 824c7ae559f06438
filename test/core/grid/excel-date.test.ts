import fc from "fast-check";
import { daysInMonth, isoOfDate, isoToSerial, serialToIso, type DateSystem } from "../../../src/core/grid/excel-date";

test.each<[number, DateSystem, string | undefined]>([
  [1, 1900, "1900-01-01"],
  [59, 1900, "1900-02-28"],
  [60, 1900, undefined],
  [61, 1900, "1900-03-01"],
  [25569, 1900, "1970-01-01"],
  [45351, 1900, "2024-02-29"],
  [45352.75, 1900, "2024-03-01"],
  [2958465, 1900, "9999-12-31"],
  [2958466, 1900, undefined],
  [0, 1900, undefined],
  [-1, 1900, undefined],
  [Number.NaN, 1900, undefined],
  [0, 1904, "1904-01-01"],
  [43889, 1904, "2024-02-29"],
  [2957004, 1904, undefined],
])("serial %s of the %s system is %s", (serial, system, iso) => {
  expect(serialToIso(serial, system)).toBe(iso);
});

test("every day goes to its serial and back, and days follow one another", () => {
  const day = fc.date({
    min: new Date("1904-01-02T00:00:00Z"),
    max: new Date("9999-12-30T00:00:00Z"),
    noInvalidDate: true,
  });
  fc.assert(
    fc.property(day, fc.constantFrom<DateSystem>(1900, 1904), (date, system) => {
      const iso = date.toISOString().slice(0, 10);
      const serial = isoToSerial(iso, system) ?? -1;
      expect(serialToIso(serial, system)).toBe(iso);
      const next = new Date(`${iso}T00:00:00Z`).getTime() + 86_400_000;
      expect(serialToIso(serial + 1, system)).toBe(new Date(next).toISOString().slice(0, 10));
    }),
  );
});

test("days that the calendar or the system lacks", () => {
  expect(isoToSerial("2023-02-29", 1900)).toBeUndefined();
  expect(isoToSerial("1900-02-29", 1900)).toBeUndefined();
  expect(isoToSerial("1899-12-31", 1900)).toBeUndefined();
  expect(isoToSerial("1903-12-31", 1904)).toBeUndefined();
  expect(isoToSerial("3/4/2026", 1900)).toBeUndefined();
  expect(isoOfDate(2026, 13, 1)).toBeUndefined();
  expect([daysInMonth(1900, 2), daysInMonth(2000, 2), daysInMonth(2024, 2), daysInMonth(2025, 4)]).toEqual([
    28, 29, 29, 30,
  ]);
});
