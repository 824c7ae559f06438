import { AppError } from "../../src/app/app-error";
import type { WorkbookPort } from "../../src/app/ports/workbook-port";
import { parseAddress, rangeAddress } from "../../src/core/grid/a1";
import type { CellRange } from "../../src/core/grid/cell-range";
import { valueAt, type SheetSnapshot, type WorkbookSnapshot } from "../../src/core/grid/sheet-snapshot";
import type { GeneratedSheet } from "../../src/core/report/generated-sheet";
import type { MarkCells, WorkbookEdit } from "../../src/core/report/workbook-edit";
import { openWorkbook } from "../../src/workbook/open-workbook";
import type { Workbook } from "../../src/workbook/workbook";
import { findPackageDifferences } from "../support/compare-packages";
import { rosterFixture, sheetNamed } from "../support/roster-fixture";

/** A port over a workbook that was opened from bytes, and its way back to bytes. */
export interface OpenedPort {
  readonly port: WorkbookPort;
  save(): Promise<Uint8Array>;
}

/** Opens the bytes of an .xlsx file of that name. */
export type OpenPort = (fileName: string, bytes: Uint8Array) => Promise<OpenedPort>;

const SUMMARY = "Roster Check Summary";
const MARKED = 'N("roster-check")=0';
const TBD = 'AND(C3="TBD",N("roster-check")=0)';

/** What every door to a workbook must do, whatever stands behind it. Call it in a test file of that door. */
export function describeWorkbookPort(name: string, openPort: OpenPort): void {
  describe(`${name}: reading`, () => {
    test("gives values as Excel does: serial dates, truth values, inert texts, empty cells", async () => {
      const { sheet } = await readRoster(openPort, rosterFixture());
      expect(sheet.purpose).toBe("user");
      expect(sheet.visibility).toBe("visible");
      expect(valueAt(sheet, 0, 0)).toBe("Claims train");
      expect([2, 3, 4, 5].map((row) => valueAt(sheet, row, 3))).toEqual([45_992, 45_993.5, true, ""]);
      expect(valueAt(sheet, 5, 2)).toBe('=HYPERLINK("http://example.org")');
      expect(valueAt(sheet, 4, 2)).toBe("");
    });

    test("gives number formats of the first rows, so that dates can be told from numbers", async () => {
      const { sheet } = await readRoster(openPort, rosterFixture());
      expect(sheet.numberFormats[2]?.[3]).toBe("yyyy-mm-dd");
      expect(sheet.numberFormats[2]?.[0] ?? "General").toBe("General");
    });

    test("gives hidden rows and columns, merged cells, tables and struck cells", async () => {
      const bytes = rosterFixture((workbook, roster) => {
        roster.rows.setHidden(3, 4, true);
        roster.columns.setHidden(1, 1, true);
        roster.merges.add(range("A1:D1"));
        roster.tables.add({ name: "People", range: range("A2:D6") });
        roster.cells.setStyleIndex(3, 2, workbook.styles.derive(0, { font: { strikethrough: true } }));
      });
      const { sheet } = await readRoster(openPort, bytes);
      expect(sheet.hiddenRows).toEqual([{ first: 3, last: 4 }]);
      expect(sheet.hiddenColumns).toEqual([{ first: 1, last: 1 }]);
      expect(sheet.merges.map(rangeAddress)).toEqual(["A1:D1"]);
      expect(sheet.tables).toEqual([
        { name: "People", range: range("A2:D6"), hasHeaderRow: true, hasTotalsRow: false },
      ]);
      expect(sheet.struckCells.map(rangeAddress)).toEqual(["C4"]);
    });

    test("gives hidden sheets and knows our own by their names, also after a renaming", async () => {
      const bytes = await edited(openPort, withHiddenSheet(), [writeSummary()]);
      const workbook = openWorkbook(bytes);
      sheetNamed(workbook, SUMMARY).name = "For the director";
      const { snapshot } = await readRoster(openPort, workbook.save());
      expect(snapshot.name).toBe("train.xlsx");
      expect(snapshot.sheets.map((sheet) => [sheet.name, sheet.visibility, sheet.purpose])).toEqual([
        ["Roster", "visible", "user"],
        ["Archive", "hidden", "user"],
        ["For the director", "visible", "summary"],
      ]);
    });
  });

  describe(`${name}: marks`, () => {
    test("are conditional formats with our formula, worst first, and leave cells and formats alone", async () => {
      const before = rosterFixture();
      const saved = openWorkbook(
        await edited(openPort, before, [mark("error", ["C3"], TBD), mark("info", ["A4:B5", "A6"], MARKED)]),
      );
      const roster = sheetNamed(saved, "Roster");
      const rules = [...roster.conditionalFormats.list()].sort((a, b) => a.priority - b.priority);
      expect(rules.map((rule) => [rule.formulas, rule.ranges.map(rangeAddress), rule.stopIfTrue])).toEqual([
        [[TBD], ["C3"], false],
        [[MARKED], ["A4:B5", "A6"], false],
      ]);
      expect(rules[0]?.style).toMatchObject({
        font: { bold: true, color: "#6B0F0F" },
        fill: { color: "#F8D0D0" },
        border: { bottom: { style: "thin", color: "#A31515" } },
      });
      expect(rules[1]?.style?.fill?.color ?? null).toBeNull();
      expect(rules[1]?.style?.border?.top).toEqual({ style: "dotted", color: "#1F5A96" });
      const untouched = sheetNamed(openWorkbook(before), "Roster");
      expect(roster.cells.readValues()).toEqual(untouched.cells.readValues());
      expect(roster.cells.styleIndex(2, 2)).toBe(untouched.cells.styleIndex(2, 2));
    });

    test("go without a trace, and the user's own conditional formats stay", async () => {
      const before = rosterFixture((_, roster) => {
        roster.conditionalFormats.add({
          ranges: [range("A3:C6")],
          formula: 'A3="roster-check"',
          style: { fill: { pattern: "solid", color: "#00FF00" } },
        });
      });
      const door = await openPort("train.xlsx", before);
      await apply(door.port, [mark("error", ["C3"], TBD), mark("warning", ["A3"], MARKED)]);
      await apply(door.port, [{ kind: "clear-marks" }]);
      const rules = sheetNamed(openWorkbook(await door.save()), "Roster").conditionalFormats.list();
      expect(rules.map((rule) => rule.formulas)).toEqual([['A3="roster-check"']]);
    });

    test("reach hidden sheets", async () => {
      const saved = openWorkbook(await edited(openPort, withHiddenSheet(), [mark("error", ["B2"], MARKED, "Archive")]));
      expect(sheetNamed(saved, "Archive").conditionalFormats.list()).toHaveLength(1);
    });

    test("on a protected sheet are refused with a sentence, and the rest is done", async () => {
      const bytes = rosterFixture((workbook, roster) => {
        workbook.addWorksheet("Open");
        roster.protection.protect();
      });
      const door = await openPort("train.xlsx", bytes);
      const outcome = await apply(door.port, [
        mark("error", ["C3"], TBD),
        mark("info", ["A3"], MARKED),
        mark("error", ["A1"], MARKED, "Open"),
        writeSummary(),
      ]);
      expect(outcome.refused).toEqual([
        {
          edit: "mark-cells",
          sheetName: "Roster",
          message: expect.stringContaining("“Roster” is protected") as string,
        },
      ]);
      const saved = openWorkbook(await door.save());
      expect(sheetNamed(saved, "Roster").conditionalFormats.list()).toEqual([]);
      expect(sheetNamed(saved, "Open").conditionalFormats.list()).toHaveLength(1);
      expect(saved.findWorksheet(SUMMARY)).toBeDefined();
    });

    test("on a protected sheet whose owner allows formatting are made", async () => {
      const bytes = rosterFixture((_, roster) => {
        roster.protection.protect({ formatCells: true });
      });
      const saved = openWorkbook(await edited(openPort, bytes, [mark("error", ["C3"], TBD)]));
      expect(sheetNamed(saved, "Roster").conditionalFormats.list()).toHaveLength(1);
    });
  });

  describe(`${name}: our sheet`, () => {
    test("is written as the last tab, with inert texts, tables, links, frozen rows and print setup", async () => {
      const saved = openWorkbook(await edited(openPort, rosterFixture(), [writeSummary()]));
      expect(saved.worksheets.map((sheet) => sheet.name)).toEqual(["Roster", SUMMARY]);
      const summary = sheetNamed(saved, SUMMARY);
      expect(summary.cells.readValues().map((row) => [...row])).toEqual([
        ["What this sheet is for"],
        ["Severity", "Where"],
        ["=1+1", "Roster!C3"],
        ["+1", 7],
      ]);
      expect(summary.cells.formula(2, 0)).toBeUndefined();
      expect(saved.styles.style(summary.cells.styleIndex(1, 0)).font.bold).toBe(true);
      expect(saved.styles.style(summary.cells.styleIndex(2, 0)).alignment.wrapText).toBe(true);
      const [table] = summary.tables.list();
      expect([table?.name, table && rangeAddress(table.range)]).toEqual(["RosterCheckFindings", "A2:B4"]);
      expect(summary.hyperlinks.find(2, 1)?.location).toBe("Roster!C3");
      expect(summary.view.frozen).toEqual({ rows: 2, columns: 0 });
      expect(summary.view.showGridlines).toBe(false);
      expect(summary.columns.width(1)).toBeCloseTo(40, 0);
      expect(summary.rows.height(2)).toBeCloseTo(36, 0);
      expect(summary.pageSetup.orientation).toBe("landscape");
      expect(summary.pageSetup.fitTo).toEqual({ width: 1, height: 0 });
      expect(summary.pageSetup.titleRows).toEqual({ first: 1, last: 1 });
      expect(summary.pageSetup.printArea.map(rangeAddress)).toEqual(["A1:B4"]);
      expect(summary.pageSetup.headerFooter.footer).toBe("&LCheck of R&&D&RPage &P of &N");
    });

    test("is rewritten in place: name, tab, widths and what stands to the right stay", async () => {
      const first = openWorkbook(await edited(openPort, rosterFixture(), [writeSummary()]));
      const own = sheetNamed(first, SUMMARY);
      own.name = "For the director";
      own.columns.setWidth(0, 0, 33);
      own.cells.setValue(2, 2, "Ask Ann about this");
      own.rows.setHidden(2, 2, true);
      first.moveWorksheet(own, 0);
      const bytes = await edited(openPort, first.save(), [
        writeSummary({ rows: [[{ value: "Shorter", style: "title" }]] }),
      ]);
      const saved = openWorkbook(bytes);
      expect(saved.worksheets.map((sheet) => sheet.name)).toEqual(["For the director", "Roster"]);
      const summary = sheetNamed(saved, "For the director");
      expect(summary.cells.readValues().map((row) => [...row])).toEqual([
        ["Shorter"],
        [],
        ["", "", "Ask Ann about this"],
      ]);
      expect(summary.columns.width(0)).toBeCloseTo(33, 0);
      expect(summary.rows.isHidden(2)).toBe(false);
      expect(summary.rows.height(2)).toBeNull();
      expect(summary.tables.list()).toEqual([]);
      expect(summary.hyperlinks.list()).toEqual([]);
    });

    test("never takes the place of a user's sheet of that title", async () => {
      const bytes = rosterFixture((workbook) => {
        workbook.addWorksheet(SUMMARY).cells.setValue(0, 0, "Mine");
      });
      const saved = openWorkbook(await edited(openPort, bytes, [writeSummary()]));
      expect(saved.worksheets.map((sheet) => sheet.name)).toEqual(["Roster", SUMMARY, `${SUMMARY} (2)`]);
      expect(sheetNamed(saved, SUMMARY).cells.value(0, 0)).toBe("Mine");
    });

    test("is shown when asked, also when the user hid it", async () => {
      const first = openWorkbook(await edited(openPort, rosterFixture(), [writeSummary()]));
      expect(first.activeWorksheet?.name).toBe("Roster");
      sheetNamed(first, SUMMARY).visibility = "hidden";
      const saved = openWorkbook(await edited(openPort, first.save(), [{ kind: "show-sheet", purpose: "summary" }]));
      expect(saved.activeWorksheet?.name).toBe(SUMMARY);
    });

    test("is refused with a sentence where the workbook's structure is protected, and the marks are made", async () => {
      const bytes = rosterFixture((workbook) => {
        workbook.isStructureProtected = true;
      });
      const door = await openPort("train.xlsx", bytes);
      const outcome = await apply(door.port, [mark("error", ["C3"], TBD), writeSummary()]);
      expect(outcome.refused).toEqual([
        {
          edit: "write-sheet",
          sheetName: null,
          message: expect.stringContaining("structure of this workbook") as string,
        },
      ]);
      const saved = openWorkbook(await door.save());
      expect(saved.worksheets).toHaveLength(1);
      expect(sheetNamed(saved, "Roster").conditionalFormats.list()).toHaveLength(1);
    });

    test("is left as it is where the user protected it", async () => {
      const first = openWorkbook(await edited(openPort, rosterFixture(), [writeSummary()]));
      sheetNamed(first, SUMMARY).protection.protect();
      const door = await openPort("train.xlsx", first.save());
      const outcome = await apply(door.port, [writeSummary({ rows: [[{ value: "New", style: "title" }]] })]);
      expect(outcome.refused).toMatchObject([{ edit: "write-sheet", sheetName: SUMMARY }]);
      expect(sheetNamed(openWorkbook(await door.save()), SUMMARY).cells.value(0, 0)).toBe("What this sheet is for");
    });

    test("can be removed where there is none", async () => {
      const door = await openPort("train.xlsx", rosterFixture());
      const outcome = await apply(door.port, [
        { kind: "remove-sheet", purpose: "summary" },
        { kind: "show-sheet", purpose: "settings" },
        { kind: "clear-marks" },
      ]);
      expect(outcome.refused).toEqual([]);
    });
  });

  describe(`${name}: edits as a whole`, () => {
    const edits: readonly ((snapshot: WorkbookSnapshot) => WorkbookEdit)[] = [
      () => ({ kind: "clear-marks" }),
      mark("error", ["C3"], TBD),
      mark("warning", ["A3:B4", "D5"], MARKED),
      writeSummary(),
    ];

    test("applied twice equal once", async () => {
      const once = await edited(openPort, rosterFixture(), edits);
      const door = await openPort("train.xlsx", rosterFixture());
      await apply(door.port, edits);
      await apply(door.port, edits);
      expect(findPackageDifferences(once, await door.save())).toEqual([]);
      expect(findPackageDifferences(once, await edited(openPort, once, edits))).toEqual([]);
    });

    test("undone leave the workbook as it was", async () => {
      const before = withHiddenSheet();
      const door = await openPort("train.xlsx", before);
      await apply(door.port, edits);
      const marked = await door.save();
      const undo: WorkbookEdit[] = [{ kind: "clear-marks" }, { kind: "remove-sheet", purpose: "summary" }];
      await apply(door.port, undo);
      expect(findPackageDifferences(before, await door.save())).toEqual([]);
      expect(findPackageDifferences(before, await edited(openPort, marked, undo))).toEqual([]);
    });

    test("stop where progress calls them off", async () => {
      const { port } = await openPort("train.xlsx", rosterFixture());
      const cancel = (): never => {
        throw new AppError("cancelled", "The check was stopped.", "Start it again.");
      };
      await expect(port.readWorkbook(cancel)).rejects.toMatchObject({ code: "cancelled" });
      await expect(apply(port, [writeSummary()], cancel)).rejects.toMatchObject({ code: "cancelled" });
    });
  });

  describe(`${name}: showing a cell`, () => {
    test("selects it on its sheet", async () => {
      const bytes = rosterFixture((workbook) => {
        workbook.addWorksheet("Second");
      });
      const door = await openPort("train.xlsx", bytes);
      const sheets = (await door.port.readWorkbook(ignore)).sheets;
      await door.port.reveal({ sheetId: sheets[1]?.id ?? "", rowIndex: 11, columnIndex: 2 });
      const saved = openWorkbook(await door.save());
      expect(saved.activeWorksheet?.name).toBe("Second");
      expect(rangeAddress(sheetNamed(saved, "Second").view.selection)).toBe("C12");
    });

    test("of a sheet that is hidden or gone is refused with a sentence", async () => {
      const { port } = await openPort("train.xlsx", withHiddenSheet());
      const sheets = (await port.readWorkbook(ignore)).sheets;
      const hidden = { sheetId: sheets[1]?.id ?? "", rowIndex: 0, columnIndex: 0 };
      await expect(port.reveal(hidden)).rejects.toBeInstanceOf(AppError);
      await expect(port.reveal({ ...hidden, sheetId: "gone" })).rejects.toBeInstanceOf(AppError);
    });
  });
}

const ignore = (): void => undefined;

function range(address: string): CellRange {
  const parsed = parseAddress(address);
  if (!parsed) throw new Error(`${address} is no address.`);
  return parsed;
}

function withHiddenSheet(): Uint8Array {
  return rosterFixture((workbook: Workbook) => {
    const archive = workbook.addWorksheet("Archive");
    archive.cells.setValue(0, 0, "Old members");
    archive.visibility = "hidden";
  });
}

/** An edit that still needs the snapshot's sheet ids. */
type PlannedEdit = WorkbookEdit | ((snapshot: WorkbookSnapshot) => WorkbookEdit);

function mark(
  severity: MarkCells["severity"],
  addresses: readonly string[],
  formula: string,
  sheetName = "Roster",
): (snapshot: WorkbookSnapshot) => WorkbookEdit {
  return (snapshot) => {
    const sheetId = findSheet(snapshot, sheetName).id;
    return { kind: "mark-cells", severity, ranges: addresses.map(range), formula, sheetId };
  };
}

/** A small sheet of ours with all that a sheet can hold; its link leads to the roster's C3. */
function writeSummary(change: Partial<GeneratedSheet> = {}): (snapshot: WorkbookSnapshot) => WorkbookEdit {
  return (snapshot) => {
    const link = { sheetId: findSheet(snapshot, "Roster").id, rowIndex: 2, columnIndex: 2 };
    const sheet: GeneratedSheet = {
      purpose: "summary",
      title: SUMMARY,
      rows: [
        [{ value: "What this sheet is for", style: "title" }],
        [
          { value: "Severity", style: "table-header" },
          { value: "Where", style: "table-header" },
        ],
        [
          { value: "=1+1", style: "wrapped" },
          { value: "Roster!C3", style: "link", link },
        ],
        [
          { value: "+1", style: "error" },
          { value: 7, style: "number" },
        ],
      ],
      columnWidths: [12, 40],
      rowHeights: change.rows ? [20] : [20, 21, 36, 20],
      tables: change.rows
        ? []
        : [{ name: "RosterCheckFindings", range: range("A2:B4"), filterButtons: true, altText: "Findings." }],
      frozenRows: 2,
      printTitleRow: 1,
      printedRows: 4,
      pageBreaksBefore: [],
      footerText: "Check of R&D",
      ...change,
    };
    return { kind: "write-sheet", sheet };
  };
}

function findSheet(snapshot: WorkbookSnapshot, name: string): SheetSnapshot {
  const sheet = snapshot.sheets.find((candidate) => candidate.name === name);
  if (!sheet) throw new Error(`The snapshot has no sheet “${name}”.`);
  return sheet;
}

async function readRoster(
  openPort: OpenPort,
  bytes: Uint8Array,
): Promise<{ snapshot: WorkbookSnapshot; sheet: SheetSnapshot }> {
  const { port } = await openPort("train.xlsx", bytes);
  const snapshot = await port.readWorkbook(ignore);
  return { snapshot, sheet: findSheet(snapshot, "Roster") };
}

async function apply(
  port: WorkbookPort,
  edits: readonly PlannedEdit[],
  progress: () => void = ignore,
): ReturnType<WorkbookPort["applyEdits"]> {
  const snapshot = await port.readWorkbook(ignore);
  return port.applyEdits(
    edits.map((edit) => (typeof edit === "function" ? edit(snapshot) : edit)),
    progress,
  );
}

async function edited(openPort: OpenPort, bytes: Uint8Array, edits: readonly PlannedEdit[]): Promise<Uint8Array> {
  const door = await openPort("train.xlsx", bytes);
  await apply(door.port, edits);
  return door.save();
}
