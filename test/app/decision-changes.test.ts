import type { DecisionChange } from "../../src/app/check-workbook";
import {
  allChanges,
  columnAnswer,
  factsChange,
  forgetAnswers,
  forgetColumn,
  importChange,
  organizationAnswer,
  profileChange,
  ruleChange,
  suppressFinding,
  thresholdChange,
  titleAnswer,
  unsuppressFinding,
} from "../../src/app/decision-changes";
import { NO_DECISIONS, type WorkbookDecisions } from "../../src/core/decisions/workbook-decisions";

const ROSTER = { sheet: "Members", headers: ["Name", "Job", "Unit"] };
const SUPPRESSION = { key: "k1", rule: "role-blank", reason: "Known.", owner: "", until: null };

function after(...changes: readonly DecisionChange[]): WorkbookDecisions {
  return allChanges(changes)(NO_DECISIONS);
}

describe("An answer and its undoing", () => {
  const pairs: readonly [string, DecisionChange, DecisionChange][] = [
    ["a title", titleAnswer("PM", "product-manager"), titleAnswer("PM", null)],
    ["an organization", organizationAnswer("Acme", "contractor"), organizationAnswer("Acme", null)],
    ["a column", columnAnswer(ROSTER, { Unit: "team" }), columnAnswer(ROSTER, { Unit: null })],
    ["a column that is to be read anew", columnAnswer(ROSTER, { Unit: "none" }), forgetColumn(ROSTER, "Unit")],
    ["a rule set", profileChange("scrum", true), profileChange("scrum", false)],
    ["a rule's level", ruleChange("role-blank", "off"), ruleChange("role-blank", null)],
    ["a number", thresholdChange("soonDays", 14), thresholdChange("soonDays", null)],
    ["a fact", factsChange({ artName: "Claims" }), factsChange({ artName: NO_DECISIONS.facts.artName })],
    ["a finding set aside", suppressFinding(SUPPRESSION), unsuppressFinding("k1")],
  ];

  it.each(pairs)("leave nothing behind: %s", (_, answer, undoing) => {
    expect(after(answer)).not.toEqual(NO_DECISIONS);
    expect(after(answer, undoing)).toEqual(NO_DECISIONS);
  });

  it.each(pairs)("change nothing where nothing was answered: %s", (_, __, undoing) => {
    expect(after(undoing)).toEqual(NO_DECISIONS);
  });
});

describe("Forgetting one answer", () => {
  const answers = [
    titleAnswer("PM", "product-manager"),
    titleAnswer("Wizard", "none"),
    organizationAnswer("Acme", "contractor"),
    columnAnswer(ROSTER, { Job: "role", Unit: "team" }),
    columnAnswer({ ...ROSTER, sheet: "Others" }, { Unit: "none" }),
  ];

  it("keeps every other one", () => {
    const { memory } = after(...answers, titleAnswer("PM", null), columnAnswer(ROSTER, { Unit: null }));
    expect(memory).toEqual({
      columns: [
        { sheet: "Others", headers: ROSTER.headers, fields: { Unit: "none" } },
        { ...ROSTER, fields: { Job: "role" } },
      ],
      titles: { Wizard: "none" },
      organizations: { Acme: "contractor" },
    });
  });

  it("keeps settings and findings set aside even where all answers go", () => {
    const kept = [ruleChange("role-blank", "off"), suppressFinding(SUPPRESSION)];
    expect(after(...answers, ...kept, forgetAnswers)).toEqual(after(...kept));
  });
});

describe("A column that is to be read anew", () => {
  const fieldsOf = ({ memory }: WorkbookDecisions): unknown =>
    memory.columns.map(({ sheet, fields }) => [sheet, fields]);

  it("loses its own answer only", () => {
    const answered = columnAnswer(ROSTER, { Job: "role", Unit: "team" });
    expect(fieldsOf(after(answered, forgetColumn(ROSTER, "Unit")))).toEqual([["Members", { Job: "role" }]]);
  });

  it("loses it also where the sheet had another name and the header other case and spacing", () => {
    const before = { sheet: "Old", headers: ["Name", "job", " Unit"] };
    const answered = columnAnswer(before, { job: "role", " Unit": "team" });
    expect(fieldsOf(after(answered, forgetColumn(ROSTER, "Unit")))).toEqual([["Old", { job: "role" }]]);
  });

  it("leaves alone what was said of a sheet of the same headers, where it has an answer of its own", () => {
    const other = columnAnswer({ ...ROSTER, sheet: "Others" }, { Unit: "team" });
    const own = columnAnswer(ROSTER, { Unit: "none" });
    const left = [["Others", { Unit: "team" }]];
    expect(fieldsOf(after(own, other, forgetColumn(ROSTER, "Unit")))).toEqual(left);
    expect(fieldsOf(after(other, own, forgetColumn(ROSTER, "Unit")))).toEqual(left);
  });

  it("takes nothing from a table of other headers", () => {
    const other = columnAnswer({ sheet: "Budget", headers: ["Unit", "Cost", "Year"] }, { Unit: "none" });
    expect(after(other, forgetColumn(ROSTER, "Unit"))).toEqual(after(other));
  });
});

describe("A finding set aside", () => {
  it("twice holds the later word, and other findings stay set aside", () => {
    const other = { ...SUPPRESSION, key: "k2" };
    const later = { ...SUPPRESSION, reason: "Agreed in May.", until: "2027-05-31" };
    const kept = after(suppressFinding(SUPPRESSION), suppressFinding(other), suppressFinding(later));
    expect(kept.suppressions).toEqual([other, later]);
    expect(unsuppressFinding("k1")(kept).suppressions).toEqual([other]);
  });
});

describe("A rule set", () => {
  it("switched on twice is on once", () => {
    expect(after(profileChange("safe", true), profileChange("safe", true)).settings.profiles).toEqual(["safe"]);
  });
});

describe("A file of answers", () => {
  it("adds what it says and keeps what it does not speak of", () => {
    const file = { memory: { columns: [], titles: { PM: "oversight" as const }, organizations: {} } };
    const kept = after(titleAnswer("Wizard", "developer"), suppressFinding(SUPPRESSION), importChange(file));
    expect(kept.memory.titles).toEqual({ Wizard: "developer", PM: "oversight" });
    expect(kept.suppressions).toEqual([SUPPRESSION]);
  });
});
