import { readPeriod } from "../../../src/core/layout/read-period";

describe("readPeriod", () => {
  it.each([
    ["December 2025 - September 2026", "2025-12-01", "2026-09-30"],
    ["Oct 2026 – present", "2026-10-01", null],
    ["from 10/1/2025 to 3/31/2026", "2025-10-01", "2026-03-31"],
    ["October 2026", "2026-10-01", "2026-10-31"],
    ["2024 - 2025", "2024-01-01", "2025-12-31"],
  ])("reads %j", (heading, start, end) => {
    expect(readPeriod(heading)).toEqual({ start, end });
  });

  it.each([
    "PoP: 10/1/2025 - 9/30/2026",
    "Team Dune",
    "Dune - Mesa",
    "Updated as of August 2023",
    "2026",
    "PI 26.4",
    "March 2026 - May 2025",
    "",
  ])("says nothing of %j", (heading) => {
    expect(readPeriod(heading)).toBeNull();
  });
});
