import { cpus, totalmem } from "node:os";
import { checkSnapshot } from "../../src/app/check-snapshot";
import { NOTHING_GIVEN } from "../../src/core/decisions/with-given";
import { NO_MEMORY } from "../../src/core/mapping/column-mapping";
import { DEFAULT_RULE_SETTINGS } from "../../src/core/rules/rule-settings";
import { NO_FACTS } from "../../src/core/rules/workbook-facts";
import type { CellValue } from "../../src/core/grid/cell-value";
import { openFileWorkbook } from "../../src/file/open-file-workbook";
import { createWorkbook } from "../../src/workbook/create-workbook";
import { checkWorkbook } from "../../src/app/check-workbook";
import { openExcelPort } from "../support/open-excel-port";
import { syntheticRows, syntheticSnapshot } from "./synthetic-roster";

// `npm run bench`: times as ratios within one run, since seconds say more about a machine than about a program.
const PEOPLE = 100_000;
const REPEATS = 5;

const request = {
  asOf: "2026-06-01",
  settings: DEFAULT_RULE_SETTINGS,
  memory: NO_MEMORY,
  facts: NO_FACTS,
  whenInDoubt: "leave-out",
} as const;

async function main(): Promise<void> {
  const rows = syntheticRows(PEOPLE);
  const json = JSON.stringify(rows);
  const parse = best(() => JSON.parse(json) as unknown);
  const core = [1_000, 10_000, PEOPLE].map((people) => {
    const snapshot = syntheticSnapshot(people);
    return { people, time: best(() => checkSnapshot(snapshot, request)) };
  });
  const bytes = buildFile(rows);
  const read = await bestOf(() => openFileWorkbook("bench.xlsx", bytes).readWorkbook(() => undefined));
  const largest = core.at(-1)?.time ?? 0;
  const traffic = [];
  for (const people of [50, 5_000]) traffic.push(await measureTraffic(people));

  print([
    [
      `${cpus()[0]?.model ?? "unknown processor"}, ${cpus().length} cores, ${Math.round(totalmem() / 2 ** 30)} GiB, Node ${process.version}`,
    ],
    [`${PEOPLE} rows x 12 columns, best of ${REPEATS}`],
    ["JSON.parse of the same cells", milliseconds(parse), "1.0"],
    ["core: sheets to report", milliseconds(largest), ratio(largest, parse)],
    ...core.map(({ people, time }) => [
      `  core, per 1,000 rows of ${people}`,
      milliseconds(time / (people / 1000)),
      "",
    ]),
    ["reading the .xlsx of these cells", milliseconds(read), ratio(read, parse)],
    ["whole check through the Office.js client", "requests", "bytes out", "bytes in", "largest"],
    ...traffic,
  ]);
}

/** A whole check (read, mark, write and show the summary) of a roster of so many people, as Excel would see it. */
async function measureTraffic(people: number): Promise<readonly string[]> {
  const { port, host } = await openExcelPort(buildFile(syntheticRows(people)));
  host.traffic.reset();
  const { asOf, whenInDoubt } = request;
  await checkWorkbook(
    { workbook: port },
    { asOf, whenInDoubt, decide: (kept) => kept, given: NOTHING_GIVEN, write: true, show: true },
    () => undefined,
  );
  const { roundTrips, bytesToHost, bytesToClient, largestRequest, largestAnswer } = host.traffic;
  const bytes = [bytesToHost, bytesToClient, Math.max(largestRequest, largestAnswer)];
  return [`  ${people} people`, String(roundTrips), ...bytes.map(String)];
}

function buildFile(rows: readonly (readonly CellValue[])[]): Uint8Array {
  const workbook = createWorkbook("Roster");
  const [sheet] = workbook.worksheets;
  rows.forEach((row, rowIndex) => {
    row.forEach((value, columnIndex) => sheet?.cells.setValue(rowIndex, columnIndex, value));
  });
  return workbook.save();
}

function best(work: () => unknown): number {
  let least = Infinity;
  for (let turn = 0; turn < REPEATS; turn++) {
    const start = performance.now();
    work();
    least = Math.min(least, performance.now() - start);
  }
  return least;
}

async function bestOf(work: () => Promise<unknown>): Promise<number> {
  let least = Infinity;
  for (let turn = 0; turn < REPEATS; turn++) {
    const start = performance.now();
    await work();
    least = Math.min(least, performance.now() - start);
  }
  return least;
}

function milliseconds(time: number): string {
  return `${time.toFixed(time < 10 ? 2 : 0)} ms`;
}

function ratio(time: number, unit: number): string {
  return (time / unit).toFixed(1);
}

function print(lines: readonly (readonly string[])[]): void {
  const text = lines.map(
    ([what = "", ...numbers]) => what.padEnd(44) + numbers.map((number) => number.padStart(12)).join(""),
  );
  process.stdout.write(`${text.join("\n")}\n`);
}

void main();
