import { readdirSync, readFileSync } from "node:fs";
import { cellAddress } from "../../src/core/grid/a1";
import { checkSnapshot } from "../../src/app/check-snapshot";
import { NO_MEMORY } from "../../src/core/mapping/column-mapping";
import type { RuleProfile } from "../../src/core/rules/finding";
import { DEFAULT_RULE_SETTINGS } from "../../src/core/rules/rule-settings";
import { NO_FACTS } from "../../src/core/rules/workbook-facts";
import { workbookOfTable } from "../support/table-workbook";

const FILES = readdirSync(__dirname).filter((name) => name.endsWith(".roster.txt"));

/** A golden file: lines "as-of:" and "profiles:", sheets as text tables, and behind "findings:" one finding a line. */
function readGolden(file: string): {
  table: string;
  asOf: string;
  profiles: readonly string[];
  findings: readonly string[];
} {
  const [head = "", tail = ""] = readFileSync(`${__dirname}/${file}`, "utf8").split(/^findings:$/m);
  return {
    table: head,
    asOf: /^as-of: (\S+)$/m.exec(head)?.[1] ?? "2026-06-01",
    profiles: /^profiles: (.+)$/m.exec(head)?.[1]?.split(", ") ?? [],
    findings: tail.split("\n").filter((line) => line.trim() !== ""),
  };
}

/** "error team-missing-product-owner vacant Falcon @ Teams!B2" for each finding, in the report's order. */
function check(file: string): readonly string[] {
  const { table, asOf, profiles } = readGolden(file);
  const settings = { ...DEFAULT_RULE_SETTINGS, profiles: profiles as readonly RuleProfile[] };
  const workbook = workbookOfTable(table, file.replace(".roster.txt", ".xlsx"));
  const outcome = checkSnapshot(workbook, {
    asOf,
    settings,
    memory: NO_MEMORY,
    facts: NO_FACTS,
    whenInDoubt: "leave-out",
  });
  if (outcome.kind !== "checked") throw new Error("The check asked a question.");
  const names = new Map(workbook.sheets.map((sheet) => [sheet.id, sheet.name]));
  return outcome.report.findings.map(({ severity, rule, reason, art, team, person, cells }) => {
    const subject = [reason, art, team, person].filter((part) => part !== null).join(", ");
    const places = cells.map(
      (cell) => `${names.get(cell.sheetId) ?? ""}!${cellAddress(cell.rowIndex, cell.columnIndex)}`,
    );
    return `${severity} ${rule} (${subject})${places.length > 0 ? ` @ ${places.join(" ")}` : ""}`;
  });
}

describe("golden rosters", () => {
  it.each(FILES)("%s", (file) => {
    expect(check(file)).toEqual(readGolden(file).findings);
  });
});
