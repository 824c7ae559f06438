import { rangeAddress } from "../../src/core/grid/a1";
import { findLinkTarget } from "../../src/workbench/find-link-target";
import { createWorkbook } from "../../src/workbook/create-workbook";

describe("A place in the workbook", () => {
  const workbook = createWorkbook("Roster");
  const [roster] = workbook.worksheets;
  if (!roster) throw new Error("A new workbook has no sheet.");
  const quoted = workbook.addWorksheet("Ann's ART 1");
  workbook.names.set("Leaders", null, "'Ann''s ART 1'!$B$2:$C$3");
  workbook.names.set("Broken", null, "#REF!");

  it.each([
    ["C12", "Roster!C12"],
    ["$C$12", "Roster!C12"],
    ["Roster!A1:B2", "Roster!A1:B2"],
    ["roster!A1", "Roster!A1"],
    ["'Ann''s ART 1'!D4", "Ann's ART 1!D4"],
    ["#'Ann''s ART 1'!D4", "Ann's ART 1!D4"],
    ["Leaders", "Ann's ART 1!B2:C3"],
    ["leaders", "Ann's ART 1!B2:C3"],
  ])("%s is %s", (location, expected) => {
    const target = findLinkTarget(workbook, location, roster);
    expect(target && `${target.sheet.name}!${rangeAddress(target.range)}`).toBe(expected);
  });

  it.each(["", "Nobody!A1", "Roster!Nowhere", "Unknown", "Broken", "A0", "XFE1"])("%j is none", (location) => {
    expect(findLinkTarget(workbook, location, quoted)).toBeUndefined();
  });
});
