import { checkSnapshot } from "../../src/app/check-snapshot";
import type { DecisionChange } from "../../src/app/check-workbook";
import { NO_DECISIONS, type WorkbookDecisions } from "../../src/core/decisions/workbook-decisions";
import type { RegionReceipt } from "../../src/core/report/report";
import type { FieldId } from "../../src/core/vocabulary/field-id";
import { columnChoices, columnDecision } from "../../src/taskpane/column-choices";
import { describeFields, type FieldRow } from "../../src/taskpane/describe-fields";
import { workbookOfTable } from "../support/table-workbook";

const TRAIN = `
  ## Roster
  | Name        | Role          | Squad  | Home base | Affiliation |
  | Ann Lee     | Product Owner | Falcon | Heron     | Federal     |
  | Noor Haddad | Scrum Master  | Falcon | Egret     | Contractor  |
  | Cy Poe      | Developer     | Falcon | Heron     | Contractor  |
  | Di Fox      | Tester        | Osprey | Egret     | Contractor  |`;

/** How the roster is read under these decisions. */
function read({ memory, settings, facts }: WorkbookDecisions): RegionReceipt {
  const request = { asOf: "2026-06-01", settings, memory, facts, whenInDoubt: "leave-out" } as const;
  const check = checkSnapshot(workbookOfTable(TRAIN), request);
  const region = check.kind === "checked" ? check.report.receipt.sheets[0]?.regions[0] : undefined;
  if (!region) throw new Error("No roster was read.");
  return region;
}

/** The decision of whoever chooses what begins with that text for the field, in the pane that shows these decisions. */
function choose(decisions: WorkbookDecisions, field: FieldId, text: string): WorkbookDecisions {
  const region = read(decisions);
  const row = rowOf(region, field);
  const choice = columnChoices(region, row).find((each) => each.text.startsWith(text));
  if (!choice) throw new Error(`There is no choice “${text}”.`);
  const change: DecisionChange = columnDecision("Roster", region, row, choice.value);
  return change(decisions);
}

function rowOf(region: RegionReceipt, field: FieldId): FieldRow {
  const row = describeFields(region).find((each) => each.field === field);
  if (!row) throw new Error(`The pane has no line about ${field}.`);
  return row;
}

function holderOf(decisions: WorkbookDecisions, field: FieldId): string | null {
  return rowOf(read(decisions), field).column?.header ?? null;
}

const AS_READ = "As Roster Check reads it";

describe("The column of a field", () => {
  it("moves to the chosen column and back, and another answer about the roster stays", () => {
    const both = choose(choose(NO_DECISIONS, "team", "Column D ‘Home base’"), "affiliation", "Not in this sheet");
    expect([holderOf(both, "team"), holderOf(both, "affiliation")]).toEqual(["Home base", null]);
    const undone = choose(both, "team", AS_READ);
    expect([holderOf(undone, "team"), holderOf(undone, "affiliation")]).toEqual(["Squad", null]);
  });

  it("that was said to be nowhere is read again, and another answer about the roster stays", () => {
    const both = choose(choose(NO_DECISIONS, "team", "Column D ‘Home base’"), "affiliation", "Not in this sheet");
    const undone = choose(both, "affiliation", "Column E ‘Affiliation’ as Roster Check reads it");
    expect([holderOf(undone, "team"), holderOf(undone, "affiliation")]).toEqual(["Home base", "Affiliation"]);
  });

  it("can be read anew only where the user said something of it", () => {
    const moved = choose(NO_DECISIONS, "team", "Column D ‘Home base’");
    const offers = (decisions: WorkbookDecisions, field: FieldId): boolean => {
      const region = read(decisions);
      return columnChoices(region, rowOf(region, field)).some(({ text }) => text === AS_READ);
    };
    expect([offers(NO_DECISIONS, "team"), offers(moved, "team"), offers(moved, "role")]).toEqual([false, true, false]);
  });
});
