import { AppError } from "../../src/app/app-error";
import { openFileWorkbook } from "../../src/file/open-file-workbook";
import { openWorkbook } from "../../src/workbook/open-workbook";
import { rosterFixture } from "../support/roster-fixture";

const ignore = (): void => undefined;
const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

describe("openFileWorkbook", () => {
  test("a text file is a workbook with one sheet named like it, and its cells stay texts", async () => {
    const file = openFileWorkbook("C:\\data\\Claims [fall].csv", bytesOf("Name,Share,Start\n=1+1,050,3/4/2026\n"));
    const snapshot = await file.readWorkbook(ignore);
    expect(snapshot.name).toBe("Claims [fall].csv");
    expect(snapshot.sheets.map((sheet) => sheet.name)).toEqual(["Claims fall"]);
    expect(snapshot.sheets[0]?.values).toEqual([
      ["Name", "Share", "Start"],
      ["=1+1", "050", "3/4/2026"],
    ]);
    const saved = openWorkbook(file.save()).worksheets[0];
    expect(saved?.cells.value(1, 0)).toBe("=1+1");
    expect(saved?.cells.formula(1, 0)).toBeUndefined();
  });

  test("a workbook under a text file's name is still a workbook", async () => {
    const snapshot = await openFileWorkbook("export.csv", rosterFixture()).readWorkbook(ignore);
    expect(snapshot.sheets.map((sheet) => sheet.name)).toEqual(["Roster"]);
  });

  test("without edits the very bytes are saved", () => {
    const bytes = rosterFixture();
    expect(openFileWorkbook("train.xlsx", bytes).save()).toEqual(bytes);
  });

  test.each([
    ["an empty text file", "a.csv", new Uint8Array(), "not-a-workbook"],
    ["a text file of blanks", "a.csv", bytesOf(" \n\n"), "not-a-workbook"],
    ["a text file that is no text", "a.csv", Uint8Array.from([1, 0, 0, 2, 0, 3]), "not-a-workbook"],
    ["a text file with an open quotation mark", "a.csv", bytesOf('A,B\n"C,D\n'), "damaged"],
    ["a text file wider than Excel's grid", "a.csv", bytesOf("x,".repeat(20_000)), "too-large"],
    ["an empty workbook file", "a.xlsx", new Uint8Array(), "not-a-workbook"],
    ["text under a workbook's name", "a.xlsx", bytesOf("Name,Role\n"), "not-a-workbook"],
  ])("%s is refused with a sentence and a hint", (_, name, bytes, code) => {
    let failure: unknown;
    try {
      openFileWorkbook(name, bytes);
    } catch (thrown) {
      failure = thrown;
    }
    expect(failure).toBeInstanceOf(AppError);
    const { code: told, message, hint } = failure as AppError;
    expect(told).toBe(code);
    expect(message).toMatch(/\.$/);
    expect(hint).toMatch(/\.$/);
  });
});
