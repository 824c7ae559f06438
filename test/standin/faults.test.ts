import { openExcelFixture, rosterIn, settle } from "../support/excel-fixture";
import type { Fault } from "../../src/standin/faults";

const LATER = Symbol("no answer yet");

describe("An injected fault", () => {
  test.each<[string, Fault, string]>([
    ["fails a batch before anything ran", { kind: "fail", code: "GeneralException" }, "Claims train"],
    ["fails a batch after some of it ran", { kind: "fail", code: "GeneralException", actionsDone: 99 }, "New"],
    ["fails a batch after half of it ran", { kind: "fail", code: "GeneralException", actionsDone: "half" }, "New"],
    ["refuses a message that ran", { kind: "refuse", code: "ResponsePayloadSizeLimitExceeded", ran: true }, "New"],
    ["refuses the whole message", { kind: "refuse", code: "RequestPayloadSizeLimitExceeded" }, "Claims train"],
  ])("%s", async (_, fault, left) => {
    const { host, roster, run } = await openExcelFixture();
    await settle();
    host.faults.inject(1, fault);
    const writing = run(async (context) => {
      rosterIn(context).getRange("A1").values = [["New"]];
      for (const address of ["A2", "A3", "A4"]) rosterIn(context).getRange(address).load("values");
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

  test("delays an answer to a batch that has run", async () => {
    const { host, roster, run } = await openExcelFixture();
    await settle();
    let release: () => void = () => undefined;
    host.faults.inject(1, { kind: "delay", until: new Promise((resolve) => (release = resolve)) });
    const writing = run(async (context) => {
      rosterIn(context).getRange("A1").values = [["New"]];
      await context.sync();
      return "answered";
    });
    expect(await Promise.race([writing, settle().then(() => LATER)])).toBe(LATER);
    expect(roster.cells.value(0, 0)).toBe("New");
    release();
    expect(await writing).toBe("answered");
  });

  test("tells when it strikes", async () => {
    const { host, run } = await openExcelFixture();
    await settle();
    const told: string[] = [];
    host.faults.inject(2, { kind: "meanwhile", happens: () => told.push("edit") }, () => told.push("strike"));
    await run(async (context) => {
      await context.sync();
      context.workbook.load("name");
      await context.sync();
      told.push("answer");
    });
    expect(told).toEqual(["strike", "edit", "answer"]);
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
