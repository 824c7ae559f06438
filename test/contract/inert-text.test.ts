import { checkWorkbook } from "../../src/app/check-workbook";
import type { WorkbookPort } from "../../src/app/ports/workbook-port";
import { NOTHING_GIVEN } from "../../src/core/decisions/with-given";
import { openFileWorkbook } from "../../src/file/open-file-workbook";
import { createWorkbook } from "../../src/workbook/create-workbook";
import { openWorkbook } from "../../src/workbook/open-workbook";
import { openExcelPort } from "../support/open-excel-port";

jest.setTimeout(60_000);

const ignore = (): void => undefined;

/** Names that a spreadsheet, a shell or a page could take for something else. */
const TEAMS = [
  '=HYPERLINK("http://example.org","Falcon")',
  "+1",
  "-2+3",
  "@SUM(A1)",
  "'quoted",
  "\tTab",
  "<b>Bold</b>",
  "{{7*7}}",
  "מגדל אחד",
  "🚀 Orbit 👩🏽",
  "x".repeat(32_000),
];

const rosterRows = [
  ["Team", "Product Owner", "Scrum Master", "Developers"],
  ...TEAMS.map((team) => [team, "TBD", "Noor Haddad", "Cy Poe; Di Fox; Ed Ray; Flo Kim; Gus Orr"]),
];

function rosterWorkbook(): Uint8Array {
  const workbook = createWorkbook("=Roster");
  const [sheet] = workbook.worksheets;
  rosterRows.forEach((row, rowIndex) => {
    row.forEach((text, columnIndex) => sheet?.cells.setValue(rowIndex, columnIndex, text));
  });
  return workbook.save();
}

async function check(port: WorkbookPort): Promise<void> {
  const request = { asOf: "2026-03-02", given: NOTHING_GIVEN, whenInDoubt: "leave-out", write: true } as const;
  const outcome = await checkWorkbook({ workbook: port }, { ...request, decide: (kept) => kept }, ignore);
  if (outcome.kind !== "checked") throw new Error("It asked for a mapping.");
  expect(outcome.report.findings.length).toBeGreaterThanOrEqual(TEAMS.length);
  expect(outcome.edits?.refused).toEqual([]);
}

/** All that our sheets hold: texts, and formulas if there were any. */
function ownCells(bytes: Uint8Array): { readonly texts: readonly string[]; readonly formulas: readonly string[] } {
  const sheets = openWorkbook(bytes).worksheets.filter(({ name }) => name.startsWith("Roster Check"));
  const cells = sheets.flatMap((sheet) => {
    const used = sheet.cells.usedRange(true);
    const rows = Array.from({ length: used ? used.rowIndex + used.rowCount : 0 }, (_, row) => row);
    return rows.flatMap((row) =>
      Array.from({ length: 12 }, (_, column) => ({
        text: String(sheet.cells.value(row, column)),
        formula: sheet.cells.formula(row, column),
      })),
    );
  });
  return { texts: cells.map(({ text }) => text), formulas: cells.flatMap(({ formula }) => formula ?? []) };
}

describe("Texts that could be taken for something else stay texts", () => {
  const expectInert = (bytes: Uint8Array): void => {
    const { texts, formulas } = ownCells(bytes);
    expect(formulas).toEqual([]);
    const all = texts.join("\n");
    for (const team of TEAMS) expect(all).toContain(team.trim().replace(/^'/, "").slice(0, 200));
  };

  test("through the door for files", async () => {
    const port = openFileWorkbook("a.xlsx", rosterWorkbook());
    await check(port);
    expectInert(port.save());
  });

  test("through the door of Excel", async () => {
    const { port, host } = await openExcelPort(rosterWorkbook(), { workbookName: "a.xlsx" });
    await check(port);
    expectInert(host.workbook.save());
  });

  test("from a CSV, also where a cell is longer than Excel's", async () => {
    const quoted = (text: string): string => `"${text.replaceAll('"', '""')}"`;
    const lines = rosterRows.map((row) => row.map(quoted).join(","));
    const csv = `${lines.join("\n")}\n${quoted("y".repeat(40_000))},TBD,Noor Haddad,Cy Poe\n`;
    const port = openFileWorkbook("=cmd.csv", new TextEncoder().encode(csv));
    await check(port);
    expectInert(port.save());
  });
});
