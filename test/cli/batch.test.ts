import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { openWorkbook } from "../../src/workbook/open-workbook";
import type { Workbook } from "../../src/workbook/workbook";
import { buildPackage } from "../support/build-package";
import { PROJECT } from "../support/source-files";

const COMMAND = path.join(PROJECT, "dist/cli/roster-check.js");
const FILES = 300;

/** A small roster whose team is named after the file's number; every third lacks its Product Owner. */
function rosterPackage(number: number): Uint8Array {
  const cell = (text: string): string => `<c t="inlineStr"><is><t>${text}</t></is></c>`;
  const row = (...texts: readonly string[]): string => `<row>${texts.map(cell).join("")}</row>`;
  const team = `Team ${number}`;
  const owner = number % 3 === 0 ? "TBD" : "Pat Moss";
  return buildPackage(
    row("ART", "Team", "Name", "Role") +
      row("Harbor", team, owner, "Product Owner") +
      row("Harbor", team, "Sam Reed", "Scrum Master") +
      ["Ann Lake", "Bo Hill", "Cy Dale", "Di Ford"].map((name) => row("Harbor", team, name, "Developer")).join(""),
  );
}

/** Fifty thousand rows of which no two say the same. */
function largePackage(): Uint8Array {
  const cell = (text: string): string => `<c t="inlineStr"><is><t>${text}</t></is></c>`;
  const rows = Array.from({ length: 50_000 }, (_, row) => {
    const code = createHash("md5").update(String(row)).digest("hex");
    return `<row>${cell("Crew 1")}${cell(`Pat ${code}`)}${cell("Developer")}</row>`;
  });
  return buildPackage(`<row>${["Team", "Name", "Role"].map(cell).join("")}</row>${rows.join("")}`);
}

/** Numbers at which something stands that is no workbook. */
const BAD: ReadonlyMap<number, Uint8Array> = new Map([
  [7, new Uint8Array()],
  [8, new TextEncoder().encode("<html><table></table></html>")],
  [150, rosterPackage(150).subarray(0, 700)],
  [299, Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1)],
]);

describe("A batch of workbooks", () => {
  let folder = "";
  const files = Array.from(
    { length: FILES },
    (_, number) => `in/${number % 10}/roster ${Math.floor(number / 10)}.xlsx`,
  );

  beforeAll(() => {
    folder = mkdtempSync(path.join(tmpdir(), "roster-batch-"));
    files.forEach((file, number) => {
      mkdirSync(path.join(folder, path.dirname(file)), { recursive: true });
      writeFileSync(path.join(folder, file), BAD.get(number) ?? rosterPackage(number));
    });
  });

  afterAll(() => {
    rmSync(folder, { recursive: true });
  });

  const run = (...words: readonly string[]): { status: number | null; stdout: string; stderr: string } =>
    spawnSync(process.execPath, [COMMAND, "check", ...words], { cwd: folder, encoding: "utf8", maxBuffer: 2 ** 28 });

  it("is told in the order given, whatever is wrong with some, without progress where nobody watches", () => {
    const { status, stdout, stderr } = run(...files, "--jsonl", "--as-of", "2026-11-23");
    const lines = stdout
      .trimEnd()
      .split("\n")
      .map((line) => JSON.parse(line) as { file: string; error?: object });
    expect(lines.map(({ file }) => file)).toEqual(files);
    expect(lines.flatMap(({ error }, number) => (error ? [number] : []))).toEqual([...BAD.keys()]);
    expect(
      stderr
        .trimEnd()
        .split("\n")
        .map((line) => line.split(": ")[0]),
    ).toEqual([...BAD.keys()].map((bad) => files[bad]));
    expect(status).toBe(3);
  }, 120_000);

  it("gives the very object as JSON that one file after the other gives", () => {
    const some = files.slice(5, 9);
    const together = run(...some, "--json", "--as-of", "2026-11-23").stdout;
    const parsed = JSON.parse(together) as { files: unknown[] };
    const alone = some.map((file) => run(file, "--json", "--as-of", "2026-11-23").stdout);
    expect(parsed.files).toEqual(alone.map((text) => (JSON.parse(text) as { files: unknown[] }).files[0]));
    expect(together).toBe(`${JSON.stringify(parsed, null, 2)}\n`);
  }, 60_000);

  it("saves a copy of each under a name of its own, and a portfolio that leads to both", () => {
    const { stderr } = run(...files.slice(0, 40), "--jsonl", "--out-dir", "out", "--summary", "portfolio.xlsx");
    expect(readdirSync(path.join(folder, "out"))).toHaveLength(38);
    expect(readdirSync(path.join(folder, "out"))).toContain("roster 0 (2).xlsx");
    expect(stderr).toContain("in/1/roster 0.xlsx: Its copy is “out/roster 0 (2).xlsx”");
    for (const name of readdirSync(path.join(folder, "out"))) {
      expect(openWorkbook(readFileSync(path.join(folder, "out", name))).worksheets.map((sheet) => sheet.name)).toEqual([
        "Sheet1",
        "Roster Check Summary",
        "Roster Check Settings",
      ]);
    }
    const portfolio = openWorkbook(readFileSync(path.join(folder, "portfolio.xlsx")));
    expect(portfolio.worksheets.map((sheet) => sheet.name)).toEqual(["Workbooks", "ARTs", "Rules", "Not read"]);
    expect(columnOf(portfolio, "Workbooks", 0)).toEqual(files.slice(0, 40).filter((_, number) => !BAD.has(number)));
    expect(columnOf(portfolio, "Not read", 0)).toEqual([files[7], files[8]]);
    expect(linksOf(portfolio, "Workbooks").slice(0, 4)).toEqual([
      "in/0/roster%200.xlsx",
      "out/roster%200.xlsx",
      "in/1/roster%200.xlsx",
      "out/roster%200%20(2).xlsx",
    ]);
  }, 120_000);

  it("reads nothing that it writes", () => {
    const before = readFileSync(path.join(folder, "in/0/roster 0.xlsx"));
    expect(run("in/0/roster 0.xlsx", "in/1/roster 1.xlsx", "--out-dir", "in/0")).toMatchObject({
      status: 2,
      stderr: expect.stringContaining("“in/0/roster 0.xlsx” is one of the files to read.") as string,
    });
    expect(run("in/0/roster 0.xlsx", "--summary", "in/0/../0/roster 0.xlsx").status).toBe(2);
    expect(run("in/0/roster 0.xlsx", "--out", "same.xlsx", "--summary", "./same.xlsx").status).toBe(2);
    expect(readFileSync(path.join(folder, "in/0/roster 0.xlsx"))).toEqual(before);
  }, 60_000);

  it.each(["check", "map"])(
    "says in a sentence that one large file needs more memory than there is (%s)",
    (command) => {
      writeFileSync(path.join(folder, "large.xlsx"), largePackage());
      const { status, stderr } = spawnSync(
        process.execPath,
        ["--max-old-space-size=24", COMMAND, command, "large.xlsx"],
        {
          cwd: folder,
          encoding: "utf8",
        },
      );
      expect(stderr).toBe(
        "large.xlsx: It needs more memory than there is. Remove what is no roster from it, or split it, and check it again.\n",
      );
      expect(status).toBe(3);
    },
    60_000,
  );

  it("leaves an earlier copy whole, and nothing half written, where the new one cannot be saved", () => {
    mkdirSync(path.join(folder, "taken/copy.xlsx"), { recursive: true });
    const { status, stderr } = run("in/0/roster 0.xlsx", "--out", "taken/copy.xlsx");
    expect(status).toBe(3);
    expect(stderr).toContain("“taken/copy.xlsx” cannot be written");
    expect(readdirSync(path.join(folder, "taken"))).toEqual(["copy.xlsx"]);
  }, 60_000);
});

function columnOf(workbook: Workbook, sheetName: string, columnIndex: number): unknown[] {
  const values = workbook.findWorksheet(sheetName)?.cells.readValues() ?? [];
  return values.slice(4).map((row) => row[columnIndex]);
}

function linksOf(workbook: Workbook, sheetName: string): (string | null)[] {
  return (
    workbook
      .findWorksheet(sheetName)
      ?.hyperlinks.list()
      .map((link) => link.address) ?? []
  );
}
