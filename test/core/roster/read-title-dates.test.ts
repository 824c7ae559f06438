import { readTitleDates } from "../../../src/core/roster/read-title-dates";
import { seated } from "../../support/seated";

describe("readTitleDates", () => {
  it.each([
    ["Scrum Master starting 1/2027", "2027-01-01", null],
    ["Scrum Master (starts 1/15/2027)", "2027-01-15", null],
    ["Product Owner - effective Jan 2027", "2027-01-01", null],
    ["Product Owner until 9/30/2026", null, "2026-09-30"],
    ["Developer from 1/1/2026 to 3/31/2026", "2026-01-01", "2026-03-31"],
    ["Scrum Master to Falcon from 1/2027", "2027-01-01", null],
    ["Scrum Master  (starts  1/15/2027 )", "2027-01-15", null],
    [`${"x".repeat(88)} from 1/2027`, "2027-01-01", null],
  ])("reads %j", (title, start, end) => {
    expect(readTitleDates(title, { asOf: "2026-06-01" })).toEqual({ start, end });
  });

  it.each([
    "Scrum Master",
    "Developer to 3 teams",
    "Tier 2 Support",
    "From 2027",
    `Tester from ${"1/2027 ".repeat(20)}`,
    `${"x".repeat(89)} from 1/2027`,
    "Tester of Tiers 1/2 - 3/4",
    "3 testers from",
  ])("says nothing of %j", (title) => {
    expect(readTitleDates(title, { asOf: "2026-06-01" })).toEqual({ start: null, end: null });
  });

  it("tells who fills a role today, but for a column of dates, which says it better", () => {
    expect(
      seated(`
        | Team | Name      | Role                         | Start    |
        | Dune | Ada Moss  | Product Owner from 1/2027    | 1/1/2025 |
        | Dune | Ben Okoro | Scrum Master from 1/2027     |          |
        | Dune | Cleo Tan  | Scrum Master until 12/2026   |          |
        | Dune | Dov Ash   | Developer until 3/2026       |          |`),
    ).toEqual(["Dune | product-owner | Ada Moss", "Dune | outgoing scrum-master | Cleo Tan"]);
  });
});
