import { openExcelFixture, rosterIn, settle } from "../support/excel-fixture";
import type { Fault } from "../../src/standin/faults";

const LATER = Symbol("no answer yet");

describe("An injected fault", () => {
  test.each<[string, Fault, string]>([
    ["fails a batch before anything ran", { kind: "fail", code: "GeneralException" }, "Claims train"],
    ["fails a batch after some of it ran", { kind: "fail", code: "GeneralException", actionsDone: 99 }, "New"],
    ["refuses the whole message", { kind: "refuse", code: "RequestPayloadSizeLimitExceeded" }, "Claims train"],
  ])("%s", async (_, fault, left) => {
    const { host, roster, run } = await openExcelFixture();
    await settle();
    host.faults.inject(1, fault);
    const writing = run(async (context) => {
      rosterIn(context).getRange("A1").values = [["New"]];
      rosterIn(context).getRange("A2").load("values");
      await context.sync();
    });
    await expect(writing).rejects.toMatchObject({ code: "code" in fault ? fault.code : "" });
    expect(roster.cells.value(0, 0)).toBe(left);
  });

  test.each([true, false])("drops an answer; carried out: %s", async (ran) => {
    const { host, roster, run } = await openExcelFixture();
    await settle();
    const write = (text: string): Promise<void> =>
      run(async (context) => {
        rosterIn(context).getRange("A1").values = [[text]];
        await context.sync();
      });
    await write("First");
    await settle();
    host.faults.inject(1, { kind: "drop", ran });
    const outcome = await Promise.race([write("Second"), settle().then(() => LATER)]);
    expect(outcome).toBe(LATER);
    expect(roster.cells.value(0, 0)).toBe(ran ? "Second" : "First");
  });

  test("delays an answer", async () => {
    const { host, run } = await openExcelFixture();
    await settle();
    host.faults.inject(1, { kind: "delay", milliseconds: 30 });
    const started = Date.now();
    await run(async (context) => {
      context.workbook.load("name");
      await context.sync();
    });
    expect(Date.now() - started).toBeGreaterThanOrEqual(25);
  });
});

describe("While a cell is being edited", () => {
  test("batches fail", async () => {
    const { host, run } = await openExcelFixture();
    await settle();
    host.beginCellEdit();
    const asking = run(async (context) => {
      context.workbook.load("name");
      await context.sync();
    });
    await expect(asking).rejects.toMatchObject({ code: "InvalidOperationInCellEditMode" });
  });

  test("batches that may wait run when the user is done", async () => {
    const { host, client } = await openExcelFixture({ workbookName: "Train.xlsx" });
    await settle();
    host.beginCellEdit();
    const asking = client.Excel.run({ delayForCellEdit: true }, async (context) => {
      context.workbook.load("name");
      await context.sync();
      return context.workbook.name;
    });
    expect(await Promise.race([asking, settle().then(() => LATER)])).toBe(LATER);
    host.endCellEdit();
    expect(await asking).toBe("Train.xlsx");
  });
});
