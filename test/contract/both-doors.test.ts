import { NO_DECISIONS } from "../../src/core/decisions/workbook-decisions";
import { readFileSync } from "node:fs";
import type { WorkbookPort } from "../../src/app/ports/workbook-port";
import { planEdits } from "../../src/core/report/plan-edits";
import type { WorkbookEdit } from "../../src/core/report/workbook-edit";
import { checkSnapshot } from "../../src/app/check-snapshot";
import { NO_MEMORY } from "../../src/core/mapping/column-mapping";
import { DEFAULT_RULE_SETTINGS } from "../../src/core/rules/rule-settings";
import { NO_FACTS } from "../../src/core/rules/workbook-facts";
import { openFileWorkbook } from "../../src/file/open-file-workbook";
import { openExcelPort } from "../support/open-excel-port";
import { describeWorkbook } from "./describe-workbook";

const SAMPLES = ["harbor-clean.xlsx", "summit-troubled.xlsx", "delta-messy.xlsx", "lighthouse-many-sheets.xlsx"];

jest.setTimeout(30_000);

describe("The same edits through either door", () => {
  test.each(SAMPLES)("give the same saved workbook: %s", async (name) => {
    const bytes = new Uint8Array(readFileSync(`assets/samples/${name}`));
    const file = openFileWorkbook(name, bytes);
    const excel = await openExcelPort(bytes, { workbookName: name });
    const edits = await planFor(file);
    await file.applyEdits(edits, ignore);
    await excel.port.applyEdits(await planFor(excel.port), ignore);
    expect(describeWorkbook(excel.host.workbook.save())).toEqual(describeWorkbook(file.save()));
  });

  test.each(SAMPLES)("are planned from equal readings: %s", async (name) => {
    const bytes = new Uint8Array(readFileSync(`assets/samples/${name}`));
    const { port } = await openExcelPort(bytes, { workbookName: name });
    expect(await planFor(port)).toEqual(await planFor(openFileWorkbook(name, bytes)));
  });
});

const ignore = (): void => undefined;

async function planFor(port: WorkbookPort): Promise<readonly WorkbookEdit[]> {
  const snapshot = await port.readWorkbook(ignore);
  const check = checkSnapshot(snapshot, {
    asOf: "2026-03-02",
    settings: DEFAULT_RULE_SETTINGS,
    memory: NO_MEMORY,
    facts: NO_FACTS,
    whenInDoubt: "leave-out",
  });
  if (check.kind !== "checked") throw new Error("A sample asked for a mapping.");
  return [...planEdits(check.report, snapshot, NO_DECISIONS), { kind: "show-sheet", purpose: "summary" }];
}
