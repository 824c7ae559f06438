import { decideDateOrder, parseDateText, readDateCell, type DateOptions } from "../../../src/core/grid/parse-date-text";

const DATES: readonly (readonly [text: string, iso: string, options?: DateOptions])[] = [
  ["2026-03-04", "2026-03-04"],
  ["2026/3/4", "2026-03-04"],
  ["2026-03-04T00:00:00", "2026-03-04"],
  ["2026-03-04 12:30 PM", "2026-03-04"],
  ["3/4/2026", "2026-03-04"],
  ["3-4-26", "2026-03-04"],
  ["25/3/2026", "2026-03-25"],
  ["1-Oct-21", "2021-10-01"],
  ["01 Oct 2021", "2021-10-01"],
  ["1st October 2021", "2021-10-01"],
  ["March 4, 2026", "2026-03-04"],
  ["Mar. 4th, 2026", "2026-03-04"],
  ["Wed, March 4, 2026", "2026-03-04"],
  ["4 März 2026", "2026-03-04"],
  ["4 de marzo de 2026", "2026-03-04"],
  ["20260304", "2026-03-04"],
  ["Oct 2026", "2026-10-01"],
  ["Oct 2026", "2026-10-31", { edge: "end" }],
  ["Feb '24", "2024-02-29", { edge: "end" }],
  ["Oct-26", "2026-10-01"],
  ["10/2026", "2026-10-31", { edge: "end" }],
  ["2026", "2026-01-01"],
  ["2026", "2026-12-31", { edge: "end" }],
  ["1/1/70", "1970-01-01"],
  ["by 3/4/2026", "2026-03-04"],
  ["~3/4/2026", "2026-03-04"],
  ["3/4/2026 (tentative)", "2026-03-04"],
  ["3/4/2026?", "2026-03-04"],
  ["6/1", "2026-06-01", { near: "2026-03-01" }],
  ["12/15", "2025-12-15", { near: "2026-03-01" }],
  ["March 4", "2026-03-04", { near: "2026-03-01" }],
];

test.each(DATES.map(([text, iso, options]) => ({ text, iso, options: options ?? {} })))(
  "$text is $iso $options",
  ({ text, iso, options }) => {
    expect(parseDateText(text, "month-first", options)).toEqual({ kind: "date", iso });
  },
);

test("the column's order decides between day and month", () => {
  expect(parseDateText("3/4/2026", "day-first")).toEqual({ kind: "date", iso: "2026-04-03" });
  expect(parseDateText("3/25/2026", "day-first")).toEqual({ kind: "date", iso: "2026-03-25" });
  expect(decideDateOrder(["3/4/2026", "25/3/2026"])).toBe("day-first");
  expect(decideDateOrder(["3/4/2026", "3/25/2026"], "day-first")).toBe("month-first");
  expect(decideDateOrder(["25/3/2026", "3/25/2026"])).toBe("month-first");
  expect(decideDateOrder(["3/4/2026", 46000, "TBD"])).toBe("month-first");
  expect(decideDateOrder(["3/4/2026"], "day-first")).toBe("day-first");
});

test.each(["TBD", "Present", "ongoing", "N/A", "current", "-", "?", "Until further notice", "no end date"])(
  "%s is open",
  (text) => {
    expect(parseDateText(text, "month-first")).toEqual({ kind: "open" });
  },
);

test.each([
  "early summer",
  "2/30/2026",
  "13/13/2026",
  "Q1 2026",
  "6/1",
  "March 4",
  "Marketing 2026",
  "4",
  "soon",
  "2026-13-01",
])("%s is no date", (text) => {
  expect(parseDateText(text, "month-first")).toEqual({ kind: "invalid", text });
});

test.each([
  [46085, { kind: "date", iso: "2026-03-04" }],
  ["46085", { kind: "date", iso: "2026-03-04" }],
  [2026, { kind: "date", iso: "2026-01-01" }],
  [20260304, { kind: "date", iso: "2026-03-04" }],
  ["", { kind: "blank" }],
  ["  ", { kind: "blank" }],
  ["#N/A", { kind: "blank" }],
  [true, { kind: "invalid", text: "TRUE" }],
  [-5, { kind: "invalid", text: "-5" }],
])("cell %j", (value, reading) => {
  expect(readDateCell(value, 1900, "month-first")).toEqual(reading);
});

test("serials of the 1904 system", () => {
  expect(readDateCell(46085 - 1462, 1904, "month-first")).toEqual({ kind: "date", iso: "2026-03-04" });
});
