import { HostError } from "../../src/standin/host-error";
import { openExcelFixture, rosterIn, type ExcelFixtureOptions } from "../support/excel-fixture";
import type { ProtectionOptions } from "../../src/workbook/sheet/sheet-protection";

type Work = (sheet: Excel.Worksheet) => void;

const writeValue: Work = (sheet) => {
  sheet.getRange("A1").values = [["x"]];
};
const writeUnlocked: Work = (sheet) => {
  sheet.getRange("B1").values = [["x"]];
};
const mark: Work = (sheet) => {
  sheet.getRange("A1").conditionalFormats.add("Custom");
};
const widen: Work = (sheet) => {
  sheet.getRange("A:A").format.columnWidth = 100;
};
const hideRow: Work = (sheet) => {
  sheet.getRange("3:3").rowHidden = true;
};
const addTable: Work = (sheet) => {
  sheet.tables.add("A2:D6", true);
};
const rename: Work = (sheet) => {
  sheet.name = "Other";
};

describe("A protected sheet", () => {
  test.each<[string, Work, Partial<ProtectionOptions>, boolean]>([
    ["refuses values", writeValue, {}, false],
    ["takes values in unlocked cells", writeUnlocked, {}, true],
    ["refuses conditional formats", mark, {}, false],
    ["takes conditional formats where formatting is allowed", mark, { formatCells: true }, true],
    ["refuses widths", widen, { formatCells: true }, false],
    ["takes widths where that is allowed", widen, { formatColumns: true }, true],
    ["refuses hiding rows", hideRow, {}, false],
    ["takes hiding rows where that is allowed", hideRow, { formatRows: true }, true],
    ["refuses tables", addTable, { formatCells: true }, false],
    ["takes a new name", rename, {}, true],
  ])("%s", async (_, work, allowed, isTaken) => {
    const trying = attempt(work, {
      change: (workbook, roster) => {
        roster.cells.setStyleIndex(0, 1, workbook.styles.derive(0, { protection: { locked: false } }));
        roster.protection.protect(allowed);
      },
    });
    if (isTaken) await expect(trying).resolves.toBeUndefined();
    else await expect(trying).rejects.toMatchObject({ code: "AccessDenied" });
  });

  test("tells its options", async () => {
    const { run } = await openExcelFixture({
      change: (_, roster) => {
        roster.protection.protect({ formatCells: true });
      },
    });
    const seen = await run(async (context) => {
      const { protection } = rosterIn(context);
      protection.load("protected,options");
      await context.sync();
      return [protection.protected, protection.options.allowFormatCells, protection.options.allowSort];
    });
    expect(seen).toEqual([true, true, false]);
  });
});

describe("Typing into a protected sheet", () => {
  test.each([
    ["is refused in a locked cell", 0, {}, false],
    ["is taken by an unlocked cell", 1, {}, true],
    ["is taken where protection is off", 0, { limits: { protection: false } }, true],
    ["is refused by an unlocked cell of a read-only workbook", 1, { isReadOnly: true }, false],
  ] as const)("%s", async (_, columnIndex, options, isTaken) => {
    const { host, roster } = await openExcelFixture({
      ...options,
      change: (workbook, sheet) => {
        sheet.cells.setStyleIndex(0, 1, workbook.styles.derive(0, { protection: { locked: false } }));
        sheet.protection.protect({});
      },
    });
    const before = roster.cells.value(0, columnIndex);
    const told = jest.fn();
    host.onChanged(told);
    const type = (): void => {
      host.typeInCell(roster, 0, columnIndex, "Ada Quill");
    };
    if (isTaken) expect(type).not.toThrow();
    else expect(type).toThrow(new HostError("AccessDenied"));
    expect(roster.cells.value(0, columnIndex)).toBe(isTaken ? "Ada Quill" : before);
    expect(told).toHaveBeenCalledTimes(isTaken ? 1 : 0);
  });
});

describe("A workbook with protected structure", () => {
  test.each<[string, Work]>([
    ["refuses a new name", rename],
    [
      "refuses a new sheet",
      (sheet) => {
        sheet.context.workbook.worksheets.add("New");
      },
    ],
    [
      "refuses hiding",
      (sheet) => {
        sheet.visibility = "Hidden";
      },
    ],
  ])("%s", async (_, work) => {
    const change = { change: (workbook) => void (workbook.isStructureProtected = true) } satisfies ExcelFixtureOptions;
    await expect(attempt(work, change)).rejects.toMatchObject({ code: "AccessDenied" });
    await expect(attempt(writeValue, change)).resolves.toBeUndefined();
  });
});

async function attempt(work: Work, options: ExcelFixtureOptions): Promise<void> {
  const { run } = await openExcelFixture(options);
  await run(async (context) => {
    work(rosterIn(context));
    await context.sync();
  });
}
