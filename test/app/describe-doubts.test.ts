import { describeDoubts, leaveOutDoubted } from "../../src/app/describe-doubts";
import type { ColumnMapping } from "../../src/core/mapping/column-mapping";
import type { RosterAttribute } from "../../src/core/rules/roster-attributes";
import type { RuleRun } from "../../src/core/rules/rule-run";
import { DEFAULT_RULE_SETTINGS } from "../../src/core/rules/rule-settings";
import type { FieldId } from "../../src/core/vocabulary/field-id";
import { sheetOfRows } from "../support/sheet-of-rows";
import { mappingsOf } from "../support/understood";

function doubting(...doubtful: readonly FieldId[]): readonly ColumnMapping[] {
  return mappingsOf([sheetOfRows("Roster", ["Team | Name | Role", "Falcon | Cy Poe | Developer"])]).map((mapping) => ({
    ...mapping,
    doubtful,
  }));
}

function run(...lacking: readonly RosterAttribute[]): RuleRun {
  return { kind: "not-checked", rule: "a-rule", profile: "data", because: "No column gives it.", lacking };
}

describe("describeDoubts", () => {
  it.each<[FieldId, string, string]>([
    ["team", "which column holds the team. Say which one it is.", "team-size-over-10"],
    ["first-name", "which column holds the first name. Say which one it is.", "person-name-variants"],
    ["role-column", "which columns list the people of a role. Say which ones do.", "art-missing-rte"],
  ])("tells %s in words, and the rules that need it", (field, words, rule) => {
    const [doubt] = describeDoubts(doubting(field), { ...DEFAULT_RULE_SETTINGS, profiles: ["ccsq", "scrum"] });
    expect(doubt?.because).toBe(`On sheet ‘Roster’ it is in doubt ${words}`);
    expect(doubt?.rules).toContain(rule);
  });
});

describe("leaveOutDoubted", () => {
  it("leaves out what a doubt tells, and keeps every other reason", () => {
    const others = [run("dates"), run("team", "dates"), run()];
    expect(leaveOutDoubted([run("team"), run("team", "role"), ...others], doubting("team", "role-column"))).toEqual(
      others,
    );
    expect(leaveOutDoubted([run("team")], doubting())).toEqual([run("team")]);
  });
});
