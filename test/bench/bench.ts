import { cpus, totalmem } from "node:os";
import { runFresh } from "./fresh-process";
import { measureClient, measureTraffic, type ClientCost, type TrafficCost } from "./measure-client";
import { measureCore, type CoreCost } from "./measure-core";
import { measureFiles } from "./measure-files";
import { measurePane } from "./measure-pane";
import { kilobytes, megabytes, milliseconds, tableText, times, type TableRow } from "./table-text";

// `npm run bench`: costs as ratios within one run, since seconds say more about a machine than about a program.
const PEOPLE = 100_000;

/** Parts that run in a process of their own, so that none pays for another's memory. */
const PARTS: Readonly<Record<string, (people: number, turns: number) => Promise<unknown>>> = {
  core: measureCore,
  client: measureClient,
  traffic: measureTraffic,
};

async function main(): Promise<void> {
  const [part, people, turns] = process.argv.slice(2);
  const measure = part === undefined ? undefined : PARTS[part];
  if (measure) process.stdout.write(JSON.stringify(await measure(Number(people), Number(turns))));
  else await printAll();
}

async function printAll(): Promise<void> {
  print([
    [
      `${cpus()[0]?.model ?? "unknown processor"}, ${cpus().length} cores, ${Math.round(totalmem() / 2 ** 30)} GiB, Node ${process.version}`,
    ],
    ["Rosters of 12 columns; the best of several runs; JSON.parse is of the same cells in the same run."],
    [""],
  ]);
  await printCore();
  await printClient();
  await printFiles();
  await printPane();
}

async function printCore(): Promise<void> {
  print([["Core, from sheets to report", "core", "JSON.parse", "ratio", "a row"]]);
  for (const [people, turns] of [
    [1_000, 30],
    [10_000, 10],
    [PEOPLE, 7],
    [1_000_000, 2],
  ] as const) {
    const { core, parse } = await apart<CoreCost>("core", people, turns);
    const row = `${((1000 * core) / people).toFixed(2)} µs`;
    print([[`  ${people} rows`, milliseconds(core), milliseconds(parse), times(core, parse), row]]);
  }
}

async function printClient(): Promise<void> {
  const { check, read } = await apart<ClientCost>("client", PEOPLE, 3);
  print([
    [""],
    [`Through Microsoft's Excel client, ${PEOPLE} rows`, "whole check", "only reading", "ratio"],
    ["", milliseconds(check), milliseconds(read), times(check, read)],
    [""],
    ["Requests to Excel in a whole check, and cell by cell", "requests", "bytes", "largest", "cell by cell"],
  ]);
  for (const people of [100, 5_000]) {
    const cost = await apart<TrafficCost>("traffic", people, 1);
    const naive = `${cost.naiveRequests}, ${kilobytes(cost.naiveBytes)}`;
    print([[`  ${people} rows`, String(cost.requests), kilobytes(cost.bytes), kilobytes(cost.largest), naive]]);
  }
}

async function printFiles(): Promise<void> {
  print([[""], [`An .xlsx of ${PEOPLE} rows, each program in its own process`, "time", "peak memory"]]);
  for (const { program, cost } of await measureFiles(PEOPLE, 3)) {
    const figures = cost ? [milliseconds(cost.milliseconds), megabytes(cost.peakBytes)] : ["could not be had", ""];
    print([[`  ${program}`, ...figures]]);
  }
}

async function printPane(): Promise<void> {
  const cost = await measurePane();
  print([
    [""],
    ["Task pane", "scripts, gzip", "usable after"],
    [
      "  pane",
      kilobytes(cost.pane.bytes),
      cost.pane.interactive === null ? "no browser" : milliseconds(cost.pane.interactive),
    ],
    [
      "  blank page with Fluent UI",
      kilobytes(cost.blank.bytes),
      cost.blank.interactive === null ? "no browser" : milliseconds(cost.blank.interactive),
    ],
  ]);
}

/** One part in a fresh process with room for its largest roster. */
async function apart<Cost>(part: string, people: number, turns: number): Promise<Cost> {
  const words = ["--max-old-space-size=8192", __filename, part, String(people), String(turns)];
  return JSON.parse((await runFresh(words)).output) as Cost;
}

function print(rows: readonly TableRow[]): void {
  process.stdout.write(`${tableText(rows)}\n`);
}

void main();
