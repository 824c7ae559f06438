import { readFileSync } from "node:fs";
import path from "node:path";
import { renderRules } from "../../src/cli/render-rules";
import { renderRulesHtml } from "../../src/cli/render-rules-html";
import { RULES } from "../../src/core/rules/catalogue-index";
import { PROJECT } from "../support/source-files";

function page(name: string): string {
  return readFileSync(path.join(PROJECT, "docs", name), "utf8");
}

describe("The pages made from the rules (npm run generate)", () => {
  it.each([
    ["rules.md", () => renderRules("markdown")],
    ["rules.json", () => renderRules("json")],
    ["rules.html", renderRulesHtml],
  ])("docs/%s is current", (name, render) => {
    expect(page(name)).toBe(render());
  });

  it("tell every rule once, with a place to link to", () => {
    for (const { id } of RULES) {
      expect([id, page("rules.md").split(`### \`${id}\`\n`).length - 1]).toEqual([id, 1]);
      expect([id, page("rules.html").split(`<h3 id="${id}">`).length - 1]).toEqual([id, 1]);
    }
  });

  it("hand all that a rule says to machines", () => {
    const { rules } = JSON.parse(renderRules("json")) as { rules: Record<string, unknown>[] };
    expect(rules.find((rule) => rule.id === "team-missing-scrum-master")).toMatchObject({
      severity: "error",
      source: { line: 31, quote: expect.stringContaining("should not be dismissed") as string },
      messages: { vacant: "{team} has no Scrum Master: {vacancy}." },
      thresholds: [{ name: "soonDays", value: 30 }],
      examples: [
        { findings: 1, asOf: null, sheets: [{ name: "Roster" }], marked: ["Roster!C2"] },
        { findings: 1, marked: ["Roster!A2"] },
        { findings: 0, marked: [] },
      ],
    });
  });

  it("show the examples as tables with the cells in question", () => {
    expect(page("rules.md")).toContain("| Falcon | Ines Holm | **«N/A – Kanban team»** | Cy Poe; Di Fox |");
    expect(page("rules.html")).toContain("<td><mark>«N/A – Kanban team»</mark></td>");
  });

  it("call no optional rule the handbook’s", () => {
    const [, optional = ""] = page("rules.md").split("## Optional: related");
    expect(optional).toContain("### `art-headcount`");
    expect(optional).not.toContain("CCSQ Agile Handbook, Organization");
  });

  it("are safe to show: no text of a rule is taken for markup", () => {
    expect(renderRulesHtml()).not.toMatch(
      /<script|<(?!\/?(?:!doctype|html|head|meta|title|style|body|header|nav|main|section|article|h[1-4]|p|ul|li|a|em|code|figure|figcaption|blockquote|div|table|caption|tr|th|td|mark|br)\b)/i,
    );
  });
});
