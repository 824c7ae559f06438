import { execFileSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { RULES } from "../../../src/core/rules/catalogue-index";
import { HANDBOOK_PAGE, HANDBOOK_SENTENCES } from "../../../src/core/rules/handbook";
import { readRosterTable } from "../../../src/core/rules/example-roster";

const FOLDER = `${__dirname}/../../../src/core/rules`;

describe("the rule catalogue", () => {
  it("has an index that is current: run src/core/rules/catalogue/generate-catalogue-index.mjs after adding a rule", () => {
    const script = `${FOLDER}/catalogue/generate-catalogue-index.mjs`;
    const expected = execFileSync(process.execPath, [script, "--print"], { encoding: "utf8" });
    expect(readFileSync(`${FOLDER}/catalogue-index.ts`, "utf8")).toBe(expected);
  });

  it("has no id twice", () => {
    expect(new Set(RULES.map((rule) => rule.id)).size).toBe(RULES.length);
  });

  describe.each(RULES.map((rule) => [rule.id, rule] as const))("%s", (id, rule) => {
    it("is told in one file and tested in one", () => {
      expect(existsSync(`${FOLDER}/catalogue/${id}.ts`)).toBe(true);
      expect(existsSync(`${__dirname}/catalogue/${id}.test.ts`)).toBe(true);
    });

    it("quotes a sentence that stands there", () => {
      expect(rule.source.quote).not.toBe("");
      if (rule.profile !== "ccsq") return;
      expect(rule.source.page).toBe(HANDBOOK_PAGE);
      expect(HANDBOOK_SENTENCES[rule.source.line ?? 0]).toContain(rule.source.quote);
    });

    it("never calls an optional rule the handbook’s", () => {
      if (rule.profile !== "ccsq" && rule.profile !== "data") expect(rule.source.page).not.toBe(HANDBOOK_PAGE);
    });

    it("speaks in sentences", () => {
      const sentences = [
        ...Object.values(rule.messages),
        rule.remedy,
        ...Object.values(rule.remedies ?? {}).flatMap((remedy) => remedy ?? []),
        rule.severityReason,
        ...(rule.thresholds ?? []).map((threshold) => threshold.meaning),
      ];
      for (const sentence of sentences) expect(sentence).toMatch(/^[\p{Lu}‘“{].*[.?]$|^[\p{Lu}‘“{].*\)\.$/u);
      expect(rule.title).toMatch(/^\p{Lu}.*[^.]$/u);
    });

    it("shows by examples what it flags and what it leaves", () => {
      expect(rule.examples.some((example) => example.findings > 0)).toBe(true);
      expect(rule.examples.some((example) => example.findings === 0)).toBe(true);
      for (const example of rule.examples) {
        expect(example.about).toMatch(/\.$/);
        if (example.findings === 0) expect(readRosterTable(example.roster).marked).toEqual([]);
      }
    });
  });
});
