import { rangeAddress } from "../../src/core/grid/a1";
import { openExcelFixture, rosterIn, type ExcelFixtureOptions } from "../support/excel-fixture";

const USERS: ExcelFixtureOptions = {
  change: (_, roster) => {
    for (const [formula, priority] of [
      ["A1=1", 2],
      ["A1=2", 5],
    ] as const) {
      const ranges = [{ rowIndex: 0, columnIndex: 0, rowCount: 6, columnCount: 1 }];
      roster.conditionalFormats.add({ ranges, formula, priority, style: { font: { bold: true } } });
    }
  },
};

describe("A new conditional format", () => {
  test("stands before all others, as in Excel, unless it is moved", async () => {
    const { run, roster } = await openExcelFixture(USERS);
    await run(async (context) => {
      const range = rosterIn(context).getRange("A1");
      range.conditionalFormats.add("Custom").custom.rule.formula = "=A1=3";
      const last = range.conditionalFormats.add("Custom");
      last.custom.rule.formula = "=A1=4";
      last.priority = -1;
      await context.sync();
    });
    const order = [...roster.conditionalFormats.list()].sort((a, b) => a.priority - b.priority);
    expect(order.map(({ formulas, priority }) => [formulas[0], priority])).toEqual([
      ["A1=3", 2],
      ["A1=1", 5],
      ["A1=2", 6],
      ["A1=4", 7],
    ]);
  });

  test("takes fill, font and borders, and watches many areas", async () => {
    const { run, roster } = await openExcelFixture();
    await run(async (context) => {
      const { custom } = rosterIn(context).getRanges("B2:B3,D5").conditionalFormats.add("Custom");
      custom.rule.formula = "=TRUE";
      custom.format.fill.color = "#ffcc00";
      custom.format.font.bold = true;
      const border = custom.format.borders.getItem("EdgeLeft");
      border.style = "Dash";
      border.color = "red";
      await context.sync();
    });
    const [rule] = roster.conditionalFormats.list();
    expect(rule?.ranges.map(rangeAddress)).toEqual(["B2:B3", "D5"]);
    expect(rule?.style).toMatchObject({
      fill: { color: "#FFCC00" },
      font: { bold: true },
      border: { left: { style: "dashed", color: "#FF0000" } },
    });
  });

  test("can be read by what it is, and deleted by id in a later request", async () => {
    const { run, roster } = await openExcelFixture(USERS);
    const seen = await run(async (context) => {
      const formats = rosterIn(context).getRange().conditionalFormats;
      formats.load("items/id,items/type,items/priority,items/customOrNullObject/rule/formula");
      await context.sync();
      const found = formats.items.map((item) => [item.type, item.customOrNullObject.rule.formula]);
      formats.items[0]?.delete();
      await context.sync();
      return found;
    });
    expect(seen).toEqual([
      ["Custom", "=A1=1"],
      ["Custom", "=A1=2"],
    ]);
    expect(roster.conditionalFormats.list().map((rule) => rule.formulas[0])).toEqual(["A1=2"]);
  });
});
