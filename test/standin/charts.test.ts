import { openWorkbook } from "../../src/workbook/open-workbook";
import { openExcelFixture, rosterIn, type ExcelFixtureOptions } from "../support/excel-fixture";
import { attempt, type Refusal } from "../support/refusal";
import { partNames } from "../support/package-text";
import { sheetNamed } from "../support/roster-fixture";

const change: ExcelFixtureOptions["change"] = (_, roster) => {
  const rows = [
    ["ART", "Errors", "Warnings"],
    ["Falcon", 3, 1],
    ["Osprey", 0, 2],
    ["Heron", 1, 0],
  ];
  rows.forEach((row, rowIndex) => {
    row.forEach((value, columnIndex) => {
      roster.cells.setValue(9 + rowIndex, columnIndex, value);
    });
  });
};

const addChart = (sheet: Excel.Worksheet): Excel.Chart =>
  sheet.charts.add("BarStacked", sheet.getRange("A10:C13"), "Columns");

describe("A chart through the client", () => {
  test("is saved as a real chart with all that was said of it", async () => {
    const { host, run } = await openExcelFixture({ change });
    await run(async (context) => {
      const sheet = rosterIn(context);
      const chart = addChart(sheet);
      chart.name = "RosterCheckChart";
      chart.title.text = "Findings by ART";
      chart.setPosition("E2", "J16");
      chart.legend.position = "Right";
      chart.axes.categoryAxis.reversePlotOrder = true;
      chart.axes.valueAxis.majorUnit = 1;
      chart.series.getItemAt(0).gapWidth = 60;
      chart.series.getItemAt(1).format.fill.setSolidColor("#336699");
      await context.sync();
    });
    const saved = host.workbook.save();
    expect(partNames(saved).filter((name) => /charts\/|drawings\/drawing/.test(name))).toHaveLength(2);
    const [chart] = sheetNamed(openWorkbook(saved), "Roster").charts.list();
    expect(chart?.name).toBe("RosterCheckChart");
    expect(chart?.place).toEqual({ rowIndex: 1, columnIndex: 4, rowCount: 15, columnCount: 6 });
    expect(chart?.look).toMatchObject({
      kind: "stacked-bar",
      title: "Findings by ART",
      source: { rowIndex: 9, columnIndex: 0, rowCount: 4, columnCount: 3 },
      seriesColors: [null, "#336699"],
      legend: "right",
      isReversed: true,
      gapWidth: 60,
      valueUnit: 1,
    });
  });

  test("is found by name, told with its series and size, and moved by points", async () => {
    const { run } = await openExcelFixture({ change });
    const seen = await run(async (context) => {
      const { charts } = rosterIn(context);
      const chart = addChart(rosterIn(context));
      chart.set({ name: "Mine", left: 64, top: 30, width: 128, height: 45 });
      await context.sync();
      const found = charts.getItem("mine");
      found.load("name,left,top,width,height,chartType,title/visible,legend/visible");
      found.series.load("items/name");
      const missing = charts.getItemOrNullObject("Nobody's");
      const count = charts.getCount();
      await context.sync();
      return {
        ...found.toJSON(),
        series: found.series.items.map(({ name }) => name),
        missing: missing.isNullObject,
        count: count.value,
      };
    });
    expect(seen).toMatchObject({ name: "Mine", chartType: "BarStacked", missing: true, count: 1 });
    expect(seen.series).toEqual(["Errors", "Warnings"]);
    expect([seen.left, seen.top, seen.width, seen.height]).toEqual([48, 30, 144, 45]);
    expect([seen.title?.visible, seen.legend?.visible]).toEqual([true, true]);
  });

  test("shows no title once that is hidden", async () => {
    const { host, run } = await openExcelFixture({ change });
    await run(async (context) => {
      addChart(rosterIn(context)).title.visible = false;
      await context.sync();
    });
    const saved = openWorkbook(host.workbook.save());
    expect(sheetNamed(saved, "Roster").charts.list()[0]?.look?.title).toBe("");
  });

  test("goes without a trace", async () => {
    const { host, run } = await openExcelFixture({ change });
    const before = partNames(host.workbook.save());
    await run(async (context) => {
      addChart(rosterIn(context));
      await context.sync();
      rosterIn(context).charts.getItemAt(0).delete();
      await context.sync();
    });
    expect(partNames(host.workbook.save())).toEqual(before);
  });
});

const REFUSALS: readonly Refusal[] = [
  {
    what: "a kind that it cannot draw",
    code: "NotImplemented",
    work: (sheet) => sheet.charts.add("Pie", sheet.getRange("A10:C13")),
  },
  {
    what: "series in rows",
    code: "NotImplemented",
    work: (sheet) => sheet.charts.add("BarStacked", sheet.getRange("A10:C13"), "Rows"),
  },
  {
    what: "a block without figures",
    code: "InvalidArgument",
    work: (sheet) => sheet.charts.add("BarStacked", sheet.getRange("A10:A13"), "Columns"),
  },
  {
    what: "a chart that was deleted before",
    code: "ItemNotFound",
    work: (sheet) => {
      const chart = addChart(sheet);
      chart.delete();
      chart.name = "Gone";
    },
  },
  {
    what: "a chart on a protected sheet",
    code: "AccessDenied",
    options: {
      change: (workbook, roster) => {
        change(workbook, roster);
        roster.protection.protect({ formatCells: true });
      },
    },
    work: addChart,
  },
];

describe("The stand-in refuses", () => {
  test.each(REFUSALS)("$what", async ({ code, options, work }) => {
    await expect(attempt(options ?? { change }, work)).rejects.toMatchObject({ code });
  });
});
