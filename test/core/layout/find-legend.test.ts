import { findLegend } from "../../../src/core/layout/find-legend";
import { understandSheets } from "../../../src/core/layout/understand-sheets";
import { NO_MEMORY } from "../../../src/core/mapping/column-mapping";
import { sheetOfRows, workbookOf } from "../../support/sheet-of-rows";
import { readRole } from "../../support/understood";

const ROSTER = ["Name | Role | Team", "Ann Lee | PM | Heron", "Bo Ray | Scrum Master | Heron"];

function legendOf(...extra: readonly (readonly string[])[]): Readonly<Record<string, string>> {
  const sheets = [sheetOfRows("Roster", ROSTER), ...extra.map((rows, index) => sheetOfRows(`Sheet ${index}`, rows))];
  return findLegend(understandSheets(workbookOf(...sheets), NO_MEMORY, readRole), readRole);
}

describe("A legend", () => {
  it("resolves an unclear title, side by side or in one cell", () => {
    expect(legendOf(["Abbreviation | Meaning", "PM | Product Manager", "SM | Scrum Master"])).toEqual({
      pm: "product-manager",
    });
    expect(legendOf(["Notes", "PM = Product Manager"])).toEqual({ pm: "product-manager" });
  });

  it("settles nothing where it contradicts itself, or says what the title cannot mean", () => {
    expect(legendOf(["PM | Product Manager"], ["PM | Project Manager"])).toEqual({});
    expect(legendOf(["PM | Scrum Master"])).toEqual({});
  });

  it("is not read from the roster's own rows", () => {
    expect(legendOf(["Name | Role | Title", "Cy Dunn | PM | Product Manager", "Dee Early | Tester | Tester"])).toEqual(
      {},
    );
  });
});
