import { openExcelFixture, rosterIn, settle } from "../support/excel-fixture";

describe("Batches", () => {
  test("answer loads, nested and of collections", async () => {
    const { run } = await openExcelFixture();
    const seen = await run(async (context) => {
      const sheet = rosterIn(context);
      const range = sheet.getRange("A2:C3");
      range.load("values,address,format/font/bold,worksheet/name");
      context.workbook.worksheets.load("items/name,items/visibility");
      await context.sync();
      return [
        range.values,
        range.address,
        range.format.font.bold,
        range.worksheet.name,
        context.workbook.worksheets.items.map(({ name, visibility }) => [name, visibility]),
      ];
    });
    expect(seen).toEqual([
      [
        ["Team", "Role", "Name"],
        ["Falcon", "Product Owner", "TBD"],
      ],
      "Roster!A2:C3",
      false,
      "Roster",
      [["Roster", "Visible"]],
    ]);
  });

  test("load only what was asked for: the client refuses the rest", async () => {
    const { run } = await openExcelFixture();
    const reading = run(async (context) => {
      const range = rosterIn(context).getRange("A1");
      range.load("values");
      await context.sync();
      return range.address;
    });
    await expect(reading).rejects.toMatchObject({ code: "PropertyNotLoaded" });
  });

  test("tell null objects from missing items", async () => {
    const { run } = await openExcelFixture();
    const isNull = await run(async (context) => {
      const { worksheets, names, tables } = context.workbook;
      const missing = [
        worksheets.getItemOrNullObject("Nowhere"),
        names.getItemOrNullObject("Nothing"),
        tables.getItemOrNullObject("None"),
        worksheets.getItem("Roster").getRange("Z1:Z9").getUsedRangeOrNullObject(true),
      ];
      await context.sync();
      return missing.map((each) => each.isNullObject);
    });
    expect(isNull).toEqual([true, true, true, true]);
    const asking = run(async (context) => {
      context.workbook.worksheets.getItem("Nowhere").load("name");
      await context.sync();
    });
    await expect(asking).rejects.toMatchObject({ code: "ItemNotFound" });
  });

  test("keep what ran before an action that fails, and name the statement", async () => {
    const { run, roster } = await openExcelFixture();
    const writing = run(async (context) => {
      const sheet = rosterIn(context);
      sheet.getRange("A1").values = [["First"]];
      sheet.getRange("A1:B2").values = [["Too small"]];
      sheet.getRange("A2").values = [["Third"]];
      await context.sync();
    });
    await expect(writing).rejects.toMatchObject({
      code: "InvalidArgument",
      debugInfo: { errorLocation: "Range.values", statement: "range1.values = ...;" },
    });
    expect([roster.cells.value(0, 0), roster.cells.value(1, 0)]).toEqual(["First", "Team"]);
  });

  test("fail loudly by name at members that the stand-in lacks", async () => {
    const { run } = await openExcelFixture();
    const asking = run(async (context) => {
      rosterIn(context).shapes.load("items/name");
      await context.sync();
    });
    await expect(asking).rejects.toMatchObject({
      code: "NotImplemented",
      message: "The Excel stand-in does not support Worksheet.shapes.",
    });
  });

  test("keep ranges over several requests, and let them go at the end of the run", async () => {
    const { host, run } = await openExcelFixture();
    const values = await run(async (context) => {
      const range = rosterIn(context).getRange("A1");
      await context.sync();
      range.values = [["Kept"]];
      await context.sync();
      range.load("values");
      await context.sync();
      expect(host.keptReferences).toBe(1);
      return range.values;
    });
    await settle();
    expect(values).toEqual([["Kept"]]);
    expect(host.keptReferences).toBe(0);
  });

  test("write more than 1,500 cells in the client's own chunks", async () => {
    const { run, roster } = await openExcelFixture();
    const rows = Array.from({ length: 1000 }, (_, row) => [`Row ${row}`, row, row % 2 === 0]);
    await run(async (context) => {
      rosterIn(context).getRange("A10:C1009").values = rows;
      await context.sync();
    });
    expect(roster.cells.readValues().slice(9, 1009)).toEqual(rows);
    const wrong = run(async (context) => {
      rosterIn(context).getRange("A10:C1010").values = rows;
      await context.sync();
    });
    await expect(wrong).rejects.toMatchObject({ code: "InvalidArgument" });
  });

  test("set several properties at once", async () => {
    const { host, run, roster } = await openExcelFixture();
    await run(async (context) => {
      rosterIn(context)
        .getRange("A1")
        .format.set({ wrapText: true, font: { bold: true, color: "#123456" }, fill: { color: "yellow" } });
      await context.sync();
    });
    const style = host.workbook.styles.style(roster.cells.styleIndex(0, 0));
    expect([style.font.bold, style.font.color, style.fill.color, style.alignment.wrapText]).toEqual([
      true,
      "#123456",
      "#FFFF00",
      true,
    ]);
  });

  test("speak of a sheet by id after it was renamed, and of one that is gone not at all", async () => {
    const { run } = await openExcelFixture({ change: (workbook) => workbook.addWorksheet("Second") });
    const asking = run(async (context) => {
      const second = context.workbook.worksheets.getItem("Second");
      const cell = second.getRange("A1");
      second.load("name");
      await context.sync();
      second.name = "Renamed";
      await context.sync();
      cell.values = [["There"]];
      second.load("name");
      await context.sync();
      expect(second.name).toBe("Renamed");
      second.delete();
      await context.sync();
      cell.load("values");
      await context.sync();
    });
    await expect(asking).rejects.toMatchObject({ code: "ItemNotFound" });
  });

  test("refuse members of newer requirement sets, as an older Excel does", async () => {
    const { run } = await openExcelFixture({
      environment: {
        sets: { ExcelApi: "1.5" },
        platform: "PC",
        displayLanguage: "en-US",
        contentLanguage: "en-US",
        theme: null,
      },
    });
    const asking = run(async (context) => {
      rosterIn(context).getRange("A1").conditionalFormats.load("items");
      await context.sync();
    });
    await expect(asking).rejects.toMatchObject({ code: "ApiNotFound" });
  });

  test("are counted with their bytes", async () => {
    const { host, run } = await openExcelFixture();
    await settle();
    host.traffic.reset();
    await run(async (context) => {
      context.workbook.load("name");
      await context.sync();
    });
    expect(host.traffic.roundTrips).toBe(1);
    expect(host.traffic.bytesToHost).toBeGreaterThan(100);
    expect(host.traffic.bytesToClient).toBe(host.traffic.largestAnswer);
  });
});
