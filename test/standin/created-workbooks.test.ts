import { openWorkbook } from "../../src/workbook/open-workbook";
import { buildPackage } from "../support/build-package";
import { openExcelFixture, settle } from "../support/excel-fixture";

const FILE = buildPackage('<row r="1"><c r="A1" t="inlineStr"><is><t>Ada Quill</t></is></c></row>');
const BASE64 = Buffer.from(FILE).toString("base64");

/** What `Excel.createWorkbook` calls; the client has it, its published types do not. */
interface WorkbookMaker {
  createWorkbook(base64?: string): { open(): void };
}

/** A small roster whose host keeps the files that it was asked to open. */
async function openKeeping() {
  const opened: Uint8Array[] = [];
  const fixture = await openExcelFixture({ openWorkbook: (bytes) => opened.push(bytes) });
  return { ...fixture, opened };
}

describe("A workbook that the add-in makes", () => {
  test("is handed to the page around the host, byte for byte", async () => {
    const { client, opened } = await openKeeping();
    await client.Excel.createWorkbook(BASE64);
    expect(opened.map((bytes) => Buffer.from(bytes).toString("base64"))).toEqual([BASE64]);
  });

  test("is empty where no file is given", async () => {
    const { client, opened } = await openKeeping();
    await client.Excel.createWorkbook();
    expect(opened.map((bytes) => openWorkbook(bytes).worksheets.map(({ name }) => name))).toEqual([["Sheet1"]]);
  });

  test("is seen by nobody before it is opened, which may be in a later batch", async () => {
    const { run, opened } = await openKeeping();
    await run(async (context) => {
      const created = (context.workbook.application as unknown as WorkbookMaker).createWorkbook(BASE64);
      await context.sync();
      expect(opened).toEqual([]);
      created.open();
      await context.sync();
    });
    expect(opened).toHaveLength(1);
  });

  test("waits for the end of a cell's edit", async () => {
    const { host, client, opened } = await openKeeping();
    await settle();
    host.beginCellEdit();
    const creating = client.Excel.createWorkbook(BASE64);
    await settle();
    expect(opened).toEqual([]);
    host.endCellEdit();
    await creating;
    expect(opened).toHaveLength(1);
  });

  test.each([
    ["no base64", "data:application/zip;base64,UEsDBA"],
    ["no workbook", Buffer.from("Name,Role").toString("base64")],
    ["a workbook cut short", BASE64.slice(0, 400)],
    ["nothing", ""],
  ])("is refused where the text is %s", async (_, text) => {
    const { client, opened } = await openKeeping();
    await expect(client.Excel.createWorkbook(text)).rejects.toMatchObject({ code: "InvalidArgument" });
    expect(opened).toEqual([]);
  });

  test("is refused where the page has no place for it", async () => {
    const { client } = await openExcelFixture();
    await expect(client.Excel.createWorkbook(BASE64)).rejects.toMatchObject({ code: "NotImplemented" });
  });
});
