import { defineRule, type Rule } from "../../../src/core/rules/define-rule";
import { describeChangedSettings } from "../../../src/core/rules/describe-changed-settings";
import { readingRule } from "../../../src/core/rules/handbook";
import { DEFAULT_RULE_SETTINGS, isRuleActive, type RuleSettings } from "../../../src/core/rules/rule-settings";
import { runRules } from "../../../src/core/rules/run-rules";
import { rosterOfTable } from "../../support/table-roster";

const TABLE = `
  | Team        | Name   | Role             |
  | Falcon      | Cy Poe | Developer        |
  | System Team | Di Fox | Widget Whisperer |`;

function ruleOf(check: Rule["check"], change: Partial<Rule> = {}): Rule {
  return defineRule(
    {
      id: "sample-rule",
      profile: "data",
      severity: "error",
      subject: "team",
      needs: [],
      source: readingRule("A sample."),
      messages: { only: "{team} is {what}." },
      remedy: "Change {team}.",
      check,
      ...change,
    },
    { title: "Sample", severityReason: "It is a sample.", examples: [] },
  );
}

function settings(change: Partial<RuleSettings>): RuleSettings {
  return { ...DEFAULT_RULE_SETTINGS, ...change };
}

function run(rule: Rule, change: Partial<RuleSettings> = {}): ReturnType<typeof runRules>[number] | undefined {
  return runRules(rosterOfTable(TABLE), [rule], settings(change))[0];
}

const everyTeam = (severity?: "info" | "warning"): Rule["check"] =>
  function* (roster, { hit }) {
    for (const team of roster.teams) {
      yield hit({ message: "only", team, values: { what: "here" }, cells: [], ...(severity ? { severity } : {}) });
    }
  };

const severities = (outcome: ReturnType<typeof run>): readonly string[] =>
  outcome?.kind === "checked" ? outcome.findings.map((finding) => finding.severity) : [];

describe("the engine", () => {
  it("adds id, severity, profile, key, names and the sentence to a hit", () => {
    const outcome = run(ruleOf(everyTeam()));
    expect(outcome).toMatchObject({ kind: "checked", rule: "sample-rule", profile: "data" });
    expect(outcome?.kind === "checked" ? outcome.findings[0] : null).toEqual({
      key: expect.stringMatching(/^[0-9a-f]{16}$/) as string,
      rule: "sample-rule",
      severity: "error",
      profile: "data",
      reason: null,
      art: "train",
      team: "Falcon",
      person: null,
      message: "Falcon is here.",
      source: readingRule("A sample."),
      remedy: "Change Falcon.",
      cells: [],
      accusedText: null,
    });
  });

  it("keeps findings about a guessed team kind at warning", () => {
    expect(severities(run(ruleOf(everyTeam())))).toEqual(["error", "warning"]);
    expect(severities(run(ruleOf(everyTeam()), { rules: { "sample-rule": "error" } }))).toEqual(["error", "warning"]);
  });

  it("keeps findings that rest on a guessed role at warning", () => {
    const rule = ruleOf(function* (roster, { hit }) {
      for (const item of roster.assignments) {
        yield hit({ message: "only", values: { what: "here" }, cells: [], restsOn: [item] });
      }
    });
    expect(severities(run(rule))).toEqual(["error", "warning"]);
    const all = ruleOf(function* (roster, { hit }) {
      yield hit({ message: "only", values: { what: "here" }, cells: [], restsOn: roster.assignments });
    });
    expect(severities(run(all))).toEqual(["warning"]);
    const [open] = runRules(
      rosterOfTable("| Team | Name | Role |\n| ART | Cy Poe | PM |"),
      [all],
      DEFAULT_RULE_SETTINGS,
    );
    expect(severities(open)).toEqual(["warning"]);
  });

  it("lets a hit lower the severity and never raise it", () => {
    expect(severities(run(ruleOf(everyTeam("info"))))).toEqual(["info", "info"]);
    expect(severities(run(ruleOf(everyTeam("warning"), { severity: "info" })))).toEqual(["info", "info"]);
  });

  it("takes the user’s level for the ceiling", () => {
    expect(
      severities(run(ruleOf(everyTeam(), { severity: "warning" }), { rules: { "sample-rule": "error" } })),
    ).toEqual(["error", "warning"]);
    expect(severities(run(ruleOf(everyTeam()), { rules: { "sample-rule": "info" } }))).toEqual(["info", "info"]);
    expect(run(ruleOf(everyTeam()), { rules: { "sample-rule": "off" } })).toBeUndefined();
  });

  it("runs optional profiles only where they are chosen", () => {
    const rule = ruleOf(everyTeam(), { profile: "scrum", alsoIn: ["safe"] });
    expect(run(rule)).toBeUndefined();
    expect(run(rule, { profiles: ["scrum"] })).toMatchObject({ kind: "checked", profile: "scrum" });
    expect(run(rule, { profiles: ["safe"] })).toMatchObject({ kind: "checked", profile: "safe" });
    expect(isRuleActive({ id: "toString", profile: "data" }, DEFAULT_RULE_SETTINGS)).toBe(true);
  });

  it("does not check a rule whose attribute no column gives, and says so", () => {
    expect(run(ruleOf(everyTeam(), { needs: ["allocation"] }))).toEqual({
      kind: "not-checked",
      rule: "sample-rule",
      profile: "data",
      because: "No column gives the allocation.",
      lacking: ["allocation"],
    });
    expect(run(ruleOf(everyTeam(), { wants: ["allocation"] }))).toMatchObject({
      kind: "checked",
      gaps: ["No column gives the allocation."],
    });
    expect(run(ruleOf(everyTeam(), { wants: ["team", "allocation", "manager"] }))).toMatchObject({
      gaps: ["No column gives the allocation or reporting lines."],
    });
    expect(run(ruleOf(everyTeam(), { needs: ["team", "role", "name"] }))).toMatchObject({ kind: "checked", gaps: [] });
  });

  it("tells a rule what no column gives, and which rules need it", () => {
    const rules = [
      ruleOf(everyTeam(), { id: "needing-rule", needs: ["allocation"] }),
      ruleOf(everyTeam(), { id: "wanting-rule", wants: ["allocation", "manager"] }),
      ruleOf(
        function* (_, { hit, missing }) {
          for (const { attribute, rules: needing, cell } of missing) {
            yield hit({ message: "only", values: { what: `${attribute}:${needing.join()}` }, cells: [cell] });
          }
        },
        { id: "telling-rule" },
      ),
    ];
    const told = runRules(rosterOfTable(TABLE), rules, DEFAULT_RULE_SETTINGS).at(-1);
    expect(told?.kind === "checked" ? told.findings.map(({ message, cells }) => [message, cells]) : []).toEqual([
      ["no team is allocation:needing-rule.", [{ sheetId: "Roster", rowIndex: 0, columnIndex: 0 }]],
      ["no team is manager:.", [{ sheetId: "Roster", rowIndex: 0, columnIndex: 0 }]],
    ]);
  });

  it("tells a gap once, however many teams it holds for", () => {
    const rule = ruleOf(function* (roster, { gap }) {
      for (const team of roster.teams) yield gap(team.name === "" ? "" : "Nothing tells.");
    });
    expect(run(rule)).toMatchObject({ gaps: ["Nothing tells."] });
  });

  it("reports a rule that throws and goes on with the others", () => {
    const broken = ruleOf(
      function* () {
        throw new Error("oops");
      },
      { id: "broken-rule" },
    );
    const runs = runRules(rosterOfTable(TABLE), [broken, ruleOf(everyTeam())], DEFAULT_RULE_SETTINGS);
    expect(runs.map((each) => each.kind)).toEqual(["crashed", "checked"]);
    expect(runs[0]).toMatchObject({
      rule: "broken-rule",
      because: "This rule could not be finished because of a fault in Roster Check.",
      detail: "oops",
    });
  });

  it("takes a message without its value for a mistake of the rule", () => {
    const rule = ruleOf(function* (_, { hit }) {
      yield hit({ message: "only", cells: [] });
    });
    expect(run(rule)).toMatchObject({
      kind: "crashed",
      detail: "The message asks for “what”, which the rule does not give.",
    });
  });

  it("keeps two findings about one cell, under two keys", () => {
    const cell = { sheetId: "Roster", rowIndex: 1, columnIndex: 0 };
    const rule = ruleOf(function* (roster, { hit }) {
      const team = roster.teams[0] ?? null;
      yield hit({ message: "only", team, values: { what: "one" }, cells: [cell, null, { ...cell }] });
      yield hit({ message: "only", team, values: { what: "two" }, cells: [cell] });
      yield hit({ message: "only", team, values: { what: "three" }, cells: [cell] });
    });
    const outcome = run(rule);
    const findings = outcome?.kind === "checked" ? outcome.findings : [];
    expect(findings.map((finding) => finding.cells)).toEqual([[cell], [cell], [cell]]);
    const [key = ""] = findings.map((finding) => finding.key);
    expect(findings.map((finding) => finding.key)).toEqual([key, `${key}-2`, `${key}-3`]);
  });

  it("points at no more cells than a reader can follow", () => {
    const rule = ruleOf(function* (_, { hit }) {
      const cells = Array.from({ length: 500 }, (__, rowIndex) => ({ sheetId: "Roster", rowIndex, columnIndex: 0 }));
      yield hit({ message: "only", values: { what: "long" }, cells });
    });
    const outcome = run(rule);
    expect(outcome?.kind === "checked" ? outcome.findings[0]?.cells.length : 0).toBe(60);
  });

  it("gives the user’s threshold, and refuses one that the rule does not declare", () => {
    const told = (name: string): Rule =>
      ruleOf(
        function* (_, { hit, threshold }) {
          yield hit({ message: "only", values: { what: threshold(name) }, cells: [] });
        },
        { thresholds: [{ name: "limit", value: 7, meaning: "A limit." }] },
      );
    const message = (outcome: ReturnType<typeof run>): string =>
      outcome?.kind === "checked"
        ? (outcome.findings[0]?.message ?? "")
        : ((outcome?.kind === "crashed" ? outcome.detail : outcome?.because) ?? "");
    expect(message(run(told("limit")))).toBe("no team is 7.");
    expect(message(run(told("limit"), { thresholds: { limit: 9 } }))).toBe("no team is 9.");
    expect(message(run(told("other")))).toContain("declares no threshold “other”");
    const bare = ruleOf(function* (_, { hit, threshold }) {
      yield hit({ message: "only", values: { what: threshold("limit") }, cells: [] });
    });
    expect(message(run(bare))).toContain("declares no threshold “limit”");
  });

  it("checks nothing where there is no roster", () => {
    const runs = runRules({ ...rosterOfTable(TABLE), regions: [] }, [ruleOf(everyTeam())], DEFAULT_RULE_SETTINGS);
    expect(runs).toMatchObject([{ kind: "not-checked", because: "No roster was found in this workbook." }]);
  });

  it("puts a cell’s text into a message as text, shortened and on one line", () => {
    const table = `
      | Team                          | Name   | Role      |
      | {what} ${"x".repeat(200)}\\nend | Cy Poe | Developer |`;
    const [outcome] = runRules(rosterOfTable(table), [ruleOf(everyTeam())], DEFAULT_RULE_SETTINGS);
    const message = outcome?.kind === "checked" ? outcome.findings[0]?.message : "";
    expect(message).toMatch(/^\{what\} x{110,}… is here\.$/);
  });
});

describe("a rule", () => {
  it("has its documentation, but for bundles that only check", () => {
    expect(ruleOf(everyTeam())).toMatchObject({ title: "Sample", severityReason: "It is a sample." });
    const flags = globalThis as { KEEP_RULE_DOCUMENTATION?: boolean };
    flags.KEEP_RULE_DOCUMENTATION = false;
    const bare = ruleOf(everyTeam());
    delete flags.KEEP_RULE_DOCUMENTATION;
    expect(bare).toMatchObject({ id: "sample-rule", title: "", severityReason: "", examples: [] });
  });

  it("that no sentence of the handbook asks for quotes how rosters are read", () => {
    expect(readingRule("A sample.")).toEqual({
      page: "How Roster Check reads a roster",
      line: null,
      quote: "A sample.",
    });
  });
});

describe("the changed settings", () => {
  it("are told where they differ from the defaults", () => {
    const rules = [ruleOf(everyTeam(), { thresholds: [{ name: "limit", value: 7, meaning: "A limit." }] })];
    const told = (change: Partial<RuleSettings>): readonly string[] => describeChangedSettings(rules, settings(change));
    expect(told({})).toEqual([]);
    expect(told({ rules: { "sample-rule": "error" }, thresholds: { limit: 7 } })).toEqual([]);
    expect(told({ rules: { "sample-rule": "off" } })).toEqual(["sample-rule is switched off."]);
    expect(told({ rules: { "sample-rule": "info" }, thresholds: { limit: 9 } })).toEqual([
      "sample-rule is info instead of error.",
      "limit is 9 instead of 7.",
    ]);
  });

  it("are told once where several rules share a threshold", () => {
    const limit = { name: "limit", value: 7, meaning: "A limit." };
    const rules = [
      ruleOf(everyTeam(), { thresholds: [limit] }),
      ruleOf(everyTeam(), { id: "other-rule", thresholds: [limit] }),
      ruleOf(everyTeam(), { id: "third-rule" }),
    ];
    expect(describeChangedSettings(rules, settings({ thresholds: { limit: 9 } }))).toEqual([
      "limit is 9 instead of 7.",
    ]);
  });
});
