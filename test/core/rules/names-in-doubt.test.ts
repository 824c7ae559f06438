import { RULES } from "../../../src/core/rules/catalogue-index";
import { DEFAULT_RULE_SETTINGS } from "../../../src/core/rules/rule-settings";
import { runRules } from "../../../src/core/rules/run-rules";
import type { SheetSnapshot } from "../../../src/core/grid/sheet-snapshot";
import { rosterOfSheets } from "../../support/roster-of-sheets";
import { sheetOfRows } from "../../support/sheet-of-rows";

/** What the rules about missing roles say: their accusations, and their gaps about columns in doubt. */
function said(...sheets: readonly SheetSnapshot[]): readonly string[] {
  return runRules(rosterOfSheets(sheets), RULES, DEFAULT_RULE_SETTINGS)
    .flatMap((run) =>
      run.kind === "checked"
        ? [...run.findings.map(({ rule, team }) => `${rule} ${team ?? ""}`), ...run.gaps.filter(isDoubt)]
        : [],
    )
    .filter((text) => isDoubt(text) || text.includes("-missing-"))
    .map((text) => text.trim());
}

const isDoubt = (text: string): boolean => text.includes("it is in doubt");

const TEAM = sheetOfRows("Teams", [
  "Team | Role | Name",
  "Dune | Product Owner | Ada Moss",
  "Dune | Scrum Master | Ben Okoro",
  "Dune | Developer | Cleo Tan",
]);

describe("Where the column of names is in doubt", () => {
  it("nobody's seat is a vacancy", () => {
    const list = sheetOfRows("Export", [
      "ID | Title | Agile Role | Team Name | Path",
      "1 | Ada Moss | Product Owner | Dune | lists/one",
      "2 | Ben Okoro | Scrum Master | Dune | lists/one",
      "3 | Cleo Tan | Developer | Dune | lists/one",
    ]);
    expect(rosterOfSheets([list]).assignments).toEqual([]);
    expect(said(list)).toEqual([]);
  });

  it("its roles are not called absent from the other sheets", () => {
    const leaders = sheetOfRows("Leaders", [
      "Role | Government | Contractor",
      "Release Train Engineer | | Dora Lind",
      "Product Manager | Emil Hart |",
      "Business Owner | Fay Stone |",
    ]);
    expect(said(TEAM, leaders)).toEqual([
      "Sheet ‘Leaders’ lists a Product Manager, but it is in doubt which column names people.",
      "Sheet ‘Leaders’ lists a Release Train Engineer, but it is in doubt which column names people.",
    ]);
  });

  it("a list of roles that names nobody excuses nothing", () => {
    const legend = sheetOfRows("Duties", [
      "Role | Duty | Level",
      "Product Manager | plans the increments | Train",
      "Release Train Engineer | removes what blocks the train | Train",
    ]);
    expect(said(TEAM, legend)).toEqual(["art-missing-product-manager", "art-missing-rte"]);
  });
});

describe("A sheet of one role", () => {
  it("says nothing of the others", () => {
    const owners = sheetOfRows("Product Owners", ["Name | Team", "Ada Moss | Dune", "Emil Hart | Mesa", "TBD | Reef"]);
    expect(said(owners)).toEqual(["team-missing-product-owner Reef"]);
  });
});
