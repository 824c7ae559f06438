import { checkSnapshot, type SnapshotCheckRequest } from "../../src/app/check-snapshot";
import { checkWorkbook, type CheckRequest } from "../../src/app/check-workbook";
import type { ProgressStep, WorkbookPort } from "../../src/app/ports/workbook-port";
import { PRODUCT_VERSION } from "../../src/app/product-version";
import { NOTHING_GIVEN } from "../../src/core/decisions/with-given";
import type { WorkbookSnapshot } from "../../src/core/grid/sheet-snapshot";
import { NO_MEMORY } from "../../src/core/mapping/column-mapping";
import type { Report } from "../../src/core/report/report";
import type { WorkbookEdit } from "../../src/core/report/workbook-edit";
import { DEFAULT_RULE_SETTINGS } from "../../src/core/rules/rule-settings";
import { NO_FACTS } from "../../src/core/rules/workbook-facts";
import { version } from "../../package.json";
import { sampleSheet } from "../support/sample-report";
import { workbookOfTable } from "../support/table-workbook";

const SNAPSHOT_REQUEST: SnapshotCheckRequest = {
  asOf: "2026-06-01",
  settings: DEFAULT_RULE_SETTINGS,
  memory: NO_MEMORY,
  facts: NO_FACTS,
  whenInDoubt: "leave-out",
};

const REQUEST: CheckRequest = {
  asOf: "2026-06-01",
  decide: (kept) => kept,
  given: NOTHING_GIVEN,
  whenInDoubt: "leave-out",
  write: false,
};

const TRAIN = `
  ## Roster
  | Team   | Name        | Role          | Affiliation |
  | Falcon | TBD         | Product Owner |             |
  | Falcon | Noor Haddad | Scrum Master  | Contractor  |
  | Falcon | Cy Poe      | Developer     | Contractor  |
  | Falcon | Di Fox      | Tester        | Contractor  |`;

/** A port over one snapshot that remembers what it was asked to write. */
function portOf(snapshot: WorkbookSnapshot): WorkbookPort & { readonly written: WorkbookEdit[] } {
  const written: WorkbookEdit[] = [];
  return {
    written,
    readWorkbook: (progress) => {
      progress({ text: "Reading", share: 1 });
      return Promise.resolve(snapshot);
    },
    applyEdits: (edits, progress) => {
      written.push(...edits);
      progress({ text: "Writing", share: 1 });
      return Promise.resolve({ refused: [] });
    },
    reveal: () => Promise.resolve(),
    onSheetsChanged: () => Promise.resolve(() => Promise.resolve()),
  };
}

function reportOf(snapshot: WorkbookSnapshot, change: Partial<SnapshotCheckRequest> = {}): Report {
  const outcome = checkSnapshot(snapshot, { ...SNAPSHOT_REQUEST, ...change });
  if (outcome.kind !== "checked") throw new Error("The check asked a question.");
  return outcome.report;
}

describe("checkSnapshot", () => {
  it("tells how each sheet was read, and is silent about ours", () => {
    const { sheets, ...rest } = workbookOfTable(`${TRAIN}\n## Notes\n| Remember the milk |`);
    const workbook = {
      ...rest,
      sheets: [
        sampleSheet("Roster Check Summary", [["x"]], { purpose: "summary" }),
        ...sheets,
        sampleSheet("Roster Check Settings", [["x"]], { purpose: "settings" }),
      ],
    };
    const { receipt } = reportOf(workbook);
    expect(receipt.sheets.map((sheet) => [sheet.name, sheet.regions.length, sheet.skipped === null])).toEqual([
      ["Roster", 1, true],
      ["Notes", 0, false],
    ]);
    expect(receipt.sheets[0]?.regions[0]).toMatchObject({
      range: "A1:D5",
      layout: "person-rows",
      headerRowNumbers: [1],
      rowsRead: 4,
    });
    expect(receipt).toMatchObject({ productVersion: version, profiles: ["ccsq", "data"] });
    expect(receipt.changedSettings).toBeUndefined();
  });

  it("holds its version to the package’s", () => {
    expect(PRODUCT_VERSION).toBe(version);
  });

  it("counts hidden rows that it read, and leaves hidden sheets out", () => {
    const { sheets, ...rest } = workbookOfTable(`${TRAIN}\n${TRAIN.replace("Roster", "Old")}`);
    const partly = sheets.map((sheet) => ({
      ...sheet,
      visibility: sheet.name === "Old" ? ("hidden" as const) : sheet.visibility,
      hiddenRows: [{ first: 2, last: 90 }],
    }));
    const { receipt, counts } = reportOf({ ...rest, sheets: partly });
    expect(receipt.sheets).toMatchObject([
      { hidden: false, hiddenRowsRead: 3, skipped: null },
      { hidden: true, hiddenRowsRead: 0, regions: [], skipped: expect.stringContaining("hidden") as string },
    ]);
    expect(counts).toEqual(reportOf(workbookOfTable(TRAIN)).counts);
  });

  it("names chosen profiles, changed settings and what the user added", () => {
    const facts = { ...NO_FACTS, artName: "Claims" };
    const settings = { profiles: ["scrum"], rules: { "art-missing-rte": "error" }, thresholds: {} } as const;
    expect(reportOf(workbookOfTable(TRAIN), { settings, facts }).receipt).toMatchObject({
      profiles: ["ccsq", "data", "scrum"],
      changedSettings: ["art-missing-rte is error instead of warning.", "The ART’s name ‘Claims’ was entered by hand."],
    });
  });

  it("reads a legend elsewhere in the workbook, unless the user decided otherwise", () => {
    const workbook = workbookOfTable(
      `${TRAIN}\n| ART | Ada Moss | PM | Federal |\n## Legend\n| PM | Product Manager |`,
    );
    const about = (report: Report): readonly string[] =>
      report.findings
        .map((finding) => finding.rule)
        .filter((rule) => rule === "role-ambiguous" || rule === "art-missing-product-manager");
    expect(about(reportOf(workbook))).toEqual([]);
    const memory = { ...NO_MEMORY, titles: { PM: "program-support" } } as const;
    expect(about(reportOf(workbook, { memory }))).toEqual(["art-missing-product-manager"]);
  });

  it("leaves crossed-out entries out and says so", () => {
    const { sheets, ...rest } = workbookOfTable(TRAIN);
    const struckCells = [{ rowIndex: 2, columnIndex: 1, rowCount: 1, columnCount: 1 }];
    const report = reportOf({ ...rest, sheets: sheets.map((sheet) => ({ ...sheet, struckCells })) });
    expect(report.notChecked[0]?.because).toBe(
      "1 crossed-out entry on sheet ‘Roster’ was left out. Delete it, or undo the strike-through.",
    );
    expect(report.findings.find((finding) => finding.rule === "team-missing-scrum-master")).toMatchObject({
      severity: "warning",
    });
  });

  it("asks about a column in doubt, or leaves it out and says so", () => {
    const workbook = workbookOfTable(`
      | Name        | Role          | Falcon | Heron | Osprey |
      | Ines Holm   | Product Owner | ✓      | X     | X      |
      | Noor Haddad | Scrum Master  | ✓      | ✓     | X      |
      | Cy Poe      | Developer     | X      | ✓     | ✓      |
      | Di Fox      | Developer     | ✓      | X     | ✓      |`);
    expect(checkSnapshot(workbook, { ...SNAPSHOT_REQUEST, whenInDoubt: "ask" })).toMatchObject({
      kind: "mapping-needed",
      mappings: [{ doubtful: ["team"] }],
    });
    const report = reportOf(workbook);
    expect(report.notChecked[0]).toMatchObject({
      because: "On sheet ‘Roster’ it is in doubt which column holds the team. Say which one it is.",
    });
    expect(report.notChecked[0]?.rules).toContain("team-missing-scrum-master");
    const named = new Set(report.notChecked[0]?.rules);
    const again = report.notChecked.filter(({ because }) => because === "No column gives the team.");
    expect(again.flatMap(({ rules }) => rules).filter((rule) => named.has(rule))).toEqual([]);
    expect(report.findings.filter((finding) => finding.team !== null)).toEqual([]);
  });

  it("gives the same findings whatever the order of the columns", () => {
    const turned = TRAIN.split("\n").map((line) =>
      line.includes("|") ? `|${line.trim().slice(1, -1).split("|").reverse().join("|")}|` : line,
    );
    const told = (table: string): readonly string[] =>
      reportOf(workbookOfTable(table))
        .findings.map((finding) => finding.key)
        .sort();
    expect(told(turned.join("\n"))).toEqual(told(TRAIN));
  });
});

describe("checkWorkbook", () => {
  it("reads and judges without writing", async () => {
    const port = portOf(workbookOfTable(TRAIN));
    const steps: ProgressStep[] = [];
    const outcome = await checkWorkbook({ workbook: port }, REQUEST, (step) => steps.push(step));
    expect(outcome).toMatchObject({ kind: "checked", edits: null, report: { findingCounts: { error: 2 } } });
    expect(port.written).toEqual([]);
    const shares = steps.map((step) => step.share);
    expect(shares).toEqual([...shares].sort((a, b) => a - b));
    expect(shares.at(-1)).toBe(1);
  });

  it("marks and writes the summary, and shows it only where asked", async () => {
    const kinds = async (show: boolean): Promise<readonly string[]> => {
      const port = portOf(workbookOfTable(TRAIN));
      await checkWorkbook({ workbook: port }, { ...REQUEST, write: true, show }, () => undefined);
      return port.written.map((edit) => edit.kind);
    };
    expect(await kinds(false)).toEqual(expect.arrayContaining(["clear-marks", "mark-cells", "write-sheet"]));
    expect(await kinds(false)).not.toContain("show-sheet");
    expect((await kinds(true)).at(-1)).toBe("show-sheet");
  });

  it("writes nothing into a workbook without a roster", async () => {
    const port = portOf(workbookOfTable("## Notes\n| Remember the milk |"));
    const outcome = await checkWorkbook({ workbook: port }, { ...REQUEST, write: true, show: true }, () => undefined);
    expect(outcome).toMatchObject({ kind: "checked", edits: null, report: { findings: [] } });
    expect(port.written).toEqual([]);
  });

  it("lets a failure of the workbook through, and cancelling from the progress", async () => {
    const port = { ...portOf(workbookOfTable(TRAIN)), readWorkbook: () => Promise.reject(new Error("gone")) };
    await expect(checkWorkbook({ workbook: port }, REQUEST, () => undefined)).rejects.toThrow("gone");
    const cancel = (): void => {
      throw new Error("cancelled");
    };
    await expect(checkWorkbook({ workbook: portOf(workbookOfTable(TRAIN)) }, REQUEST, cancel)).rejects.toThrow(
      "cancelled",
    );
  });
});
