import type { SheetChange } from "../../src/app/ports/workbook-port";
import { openExcelPort } from "../support/open-excel-port";
import { writeOwnSheet } from "../support/own-sheet-edit";
import { settle } from "../support/excel-fixture";
import { rosterFixture, sheetNamed } from "../support/roster-fixture";

const ignore = (): void => undefined;

describe("Changes", () => {
  test("by users are told, our own are not", async () => {
    const { port, host } = await openExcelPort(rosterFixture((workbook) => workbook.addWorksheet("Second")));
    const heard: SheetChange[] = [];
    const stop = await port.onSheetsChanged((change) => {
      heard.push(change);
    });
    await port.applyEdits([writeOwnSheet()], ignore);
    await port.applyEdits([{ kind: "remove-sheet", purpose: "summary" }], ignore);
    await settle();
    expect(heard).toEqual([]);
    const roster = sheetNamed(host.workbook, "Roster");
    host.typeInCell(roster, 2, 2, "Ada Byron");
    await settle();
    expect(heard).toEqual([{ sheetId: roster.id, address: "C3", source: "local" }]);
    await stop();
    host.typeInCell(roster, 2, 2, "TBD");
    await settle();
    expect(heard).toHaveLength(1);
  });
});
