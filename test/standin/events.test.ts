import { openExcelFixture, rosterIn, settle } from "../support/excel-fixture";

describe("Change events", () => {
  test("tell what changed, where, and through whom", async () => {
    const { host, roster, run } = await openExcelFixture();
    const heard: unknown[] = [];
    await run(async (context) => {
      rosterIn(context).onChanged.add(({ address, source, triggerSource, details, changeType }) => {
        heard.push({ address, source, triggerSource, changeType, after: details.valueAfter as unknown });
        return Promise.resolve();
      });
      await context.sync();
    });
    host.typeInCell(roster, 2, 2, "Ada Byron");
    host.asCoAuthor(() => {
      host.typeInCell(roster, 3, 0, "Kestrel");
    });
    await run(async (context) => {
      rosterIn(context).getRange("A1").values = [["Ours"]];
      await context.sync();
    });
    await settle();
    expect(heard).toEqual([
      { address: "C3", source: "Local", triggerSource: "Unknown", changeType: "RangeEdited", after: "Ada Byron" },
      { address: "A4", source: "Remote", triggerSource: "Unknown", changeType: "RangeEdited", after: "Kestrel" },
      { address: "A1", source: "Local", triggerSource: "ThisLocalAddin", changeType: "RangeEdited", after: "Ours" },
    ]);
  });

  test("of all sheets are told by the collection, until its handler is removed", async () => {
    const { host, roster, client } = await openExcelFixture();
    const heard: string[] = [];
    const handler = await client.Excel.run(async (context) => {
      const added = context.workbook.worksheets.onChanged.add(({ worksheetId, address }) => {
        heard.push(`${worksheetId === roster.id ? "Roster" : worksheetId} ${address}`);
        return Promise.resolve();
      });
      await context.sync();
      return added;
    });
    host.typeInCell(roster, 0, 0, "1");
    await settle();
    await client.Excel.run(handler.context, async (context) => {
      handler.remove();
      await context.sync();
    });
    host.typeInCell(roster, 0, 0, "2");
    await settle();
    expect(heard).toEqual(["Roster A1"]);
  });

  test("are silent while the add-in turned events off", async () => {
    const { run } = await openExcelFixture();
    const heard: string[] = [];
    await run(async (context) => {
      rosterIn(context).onChanged.add(({ address }) => {
        heard.push(address);
        return Promise.resolve();
      });
      await context.sync();
      context.runtime.enableEvents = false;
      rosterIn(context).getRange("A1").values = [["quiet"]];
      await context.sync();
      context.runtime.enableEvents = true;
      rosterIn(context).getRange("A2").values = [["loud"]];
      await context.sync();
    });
    await settle();
    expect(heard).toEqual(["A2"]);
  });

  test("of sheets that come, go, and are shown", async () => {
    const { host, run } = await openExcelFixture();
    const heard: string[] = [];
    const note = (what: string) => (): Promise<void> => {
      heard.push(what);
      return Promise.resolve();
    };
    await run(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.onAdded.add(note("added"));
      worksheets.onDeleted.add(note("deleted"));
      worksheets.onActivated.add(note("activated"));
      await context.sync();
      worksheets.add("New").activate();
      await context.sync();
      worksheets.getItem("New").delete();
      await context.sync();
    });
    await settle();
    expect(heard).toEqual(["added", "activated", "activated", "deleted"]);
    expect(host.activeSheet.name).toBe("Roster");
  });
});

describe("Events say who did it", () => {
  test("a co-author's sheets come and go as remote ones, the user's own as local ones", async () => {
    const { host, run } = await openExcelFixture();
    const heard: string[] = [];
    const note = (event: { readonly type: string; readonly source: string }): Promise<void> => {
      heard.push(`${event.type} ${event.source}`);
      return Promise.resolve();
    };
    await run(async (context) => {
      context.workbook.worksheets.onAdded.add(note);
      context.workbook.worksheets.onDeleted.add(note);
      await context.sync();
    });
    host.addSheet("Mine");
    host.asCoAuthor(() => {
      host.deleteSheet(host.addSheet("Theirs"));
    });
    await settle();
    expect(heard).toEqual(["WorksheetAdded Local", "WorksheetAdded Remote", "WorksheetDeleted Remote"]);
    expect(host.workbook.worksheets.map(({ name }) => name)).toEqual(["Roster", "Mine"]);
  });

  test("rows that are hidden are told with what became of them", async () => {
    const { run } = await openExcelFixture();
    const heard: string[] = [];
    await run(async (context) => {
      const sheet = rosterIn(context);
      sheet.onRowHiddenChanged.add(({ address, changeType, source }) => {
        heard.push(`${address} ${changeType} ${source}`);
        return Promise.resolve();
      });
      await context.sync();
      sheet.getRange("3:4").rowHidden = true;
      sheet.getRange("4:4").rowHidden = false;
      await context.sync();
    });
    await settle();
    expect(heard).toEqual(["3:4 Hidden Local", "4:4 Unhidden Local"]);
  });
});

describe("A ribbon action", () => {
  test("reaches the add-in and settles when it says that it is done", async () => {
    const { host, client } = await openExcelFixture();
    const steps: string[] = [];
    client.Office.actions.associate("checkRoster", (event) => {
      steps.push(event.source.id);
      setTimeout(() => {
        steps.push("done");
        event.completed();
      }, 10);
    });
    await host.invokeAction("checkRoster");
    expect(steps).toEqual(["checkRoster", "done"]);
  });
});
