import { cpus, loadavg, totalmem } from "node:os";
import { runFresh } from "./fresh-process";
import { measureClient, type ClientCost } from "./measure-client";
import { measureCore, type CoreCost } from "./measure-core";
import { measureFiles } from "./measure-files";
import { measurePane, type PageCost } from "./measure-pane";
import { measureCheckTraffic, measureWriting, type TrafficCost, type WritingCost } from "./measure-traffic";
import { kilobytes, megabytes, milliseconds, tableText, times, type TableRow } from "./table-text";

// `npm run bench`: costs as ratios within one run, since seconds say more about a machine than about a program.
const PEOPLE = 100_000;

/** What `npm run bench -- <part>` prints; without a part, all of them. */
const PARTS: Readonly<Record<string, () => Promise<void>>> = {
  core: printCore,
  client: printClient,
  traffic: printTraffic,
  files: printFiles,
  pane: printPane,
};

/** What runs in a process of its own, so that none pays for another's memory. */
const MEASURES = {
  core: measureCore,
  client: measureClient,
  checkTraffic: measureCheckTraffic,
  writing: measureWriting,
};

type MeasureName = keyof typeof MEASURES;

const MEASURE = "--measure";

async function main(): Promise<void> {
  const [first, ...rest] = process.argv.slice(2);
  if (first === MEASURE) {
    const [name, people, turns] = rest;
    process.stdout.write(JSON.stringify(await MEASURES[name as MeasureName](Number(people), Number(turns))));
    return;
  }
  const wanted = first === undefined ? Object.keys(PARTS) : [first, ...rest];
  const unknown = wanted.find((name) => !Object.hasOwn(PARTS, name));
  if (unknown !== undefined)
    throw new Error(`The bench has no part “${unknown}”. Its parts: ${Object.keys(PARTS).join(", ")}.`);
  print([
    [
      `${cpus()[0]?.model ?? "unknown processor"}, ${cpus().length} cores, ${Math.round(totalmem() / 2 ** 30)} GiB, Node ${process.version}`,
    ],
    [`Programs that wanted a processor, over the last minute: ${(loadavg()[0] ?? 0).toFixed(1)}`],
  ]);
  for (const name of wanted) await PARTS[name]?.();
}

async function printCore(): Promise<void> {
  print([[""], ["Core, from sheets to report, 12 columns", "core", "JSON.parse", "ratio", "a row"]]);
  for (const [people, turns] of [
    [1_000, 30],
    [10_000, 10],
    [PEOPLE, 5],
    [1_000_000, 2],
  ] as const) {
    const { core, parse } = await apart<CoreCost>("core", people, turns);
    const row = `${((1000 * core) / people).toFixed(2)} µs`;
    print([[`  ${count(people)} rows`, milliseconds(core), milliseconds(parse), times(core, parse), row]]);
  }
}

async function printClient(): Promise<void> {
  print([[""], ["Through Microsoft's Excel client", "whole check", "only reading", "ratio"]]);
  for (const people of [10_000, PEOPLE]) {
    const { check, read } = await apart<ClientCost>("client", people, 3);
    print([[`  ${count(people)} rows`, milliseconds(check), milliseconds(read), times(check, read)]]);
  }
}

async function printTraffic(): Promise<void> {
  print([[""], ["A whole check through Microsoft's Excel client", "requests", "bytes", "largest", "findings"]]);
  for (const people of [50, 5_000]) {
    const cost = await apart<Awaited<ReturnType<typeof measureCheckTraffic>>>("checkTraffic", people, 1);
    print([[`  ${count(people)} people`, ...figuresOf(cost), count(cost.findings)]]);
  }
  // A third of the teams has two gaps, and each train lacks its four roles: 3,000 findings.
  const { findings, cells, ours, callPerCell, requestPerCell } = await apart<WritingCost>("writing", 30_000, 1);
  print([
    [""],
    [`Writing ${count(findings)} findings: marks and summary, ${count(cells)} cells`, "requests", "bytes", "largest"],
    ["  Roster Check, with looks, links, tables and charts", ...figuresOf(ours)],
    ["  a call a cell, full requests, texts and fills only", ...figuresOf(callPerCell)],
    ["  a request a cell, texts and fills only", ...figuresOf(requestPerCell)],
  ]);
}

function figuresOf({ requests, bytes, largest }: TrafficCost): readonly string[] {
  return [count(requests), kilobytes(bytes), kilobytes(largest)];
}

async function printFiles(): Promise<void> {
  print([[""], [`An .xlsx of ${count(PEOPLE)} rows, each program in its own process`, "time", "peak memory"]]);
  for (const { program, cost } of await measureFiles(PEOPLE, 3)) {
    const figures = cost ? [milliseconds(cost.milliseconds), megabytes(cost.peakBytes)] : ["could not be had", ""];
    print([[`  ${program}`, ...figures]]);
  }
}

async function printPane(): Promise<void> {
  const { pane, blank } = await measurePane();
  const row = (what: string, { initialBytes, allBytes, interactive }: PageCost): TableRow => [
    what,
    kilobytes(initialBytes),
    kilobytes(allBytes),
    interactive === null ? "no browser" : milliseconds(interactive),
  ];
  print([
    [""],
    ["Own scripts of a page, gzip", "at start", "all", "usable after"],
    row("  task pane in the workbench", pane),
    row("  blank page with a button of Fluent UI", blank),
  ]);
}

/** One measure in a fresh process with room for the largest roster. */
async function apart<Cost>(name: MeasureName, people: number, turns: number): Promise<Cost> {
  const words = ["--max-old-space-size=8192", __filename, MEASURE, name, String(people), String(turns)];
  return JSON.parse((await runFresh(words)).output) as Cost;
}

function count(number: number): string {
  return number.toLocaleString("en-US");
}

function print(rows: readonly TableRow[]): void {
  process.stdout.write(`${tableText(rows)}\n`);
}

main().catch((failure: unknown) => {
  process.stderr.write(`${failure instanceof Error ? failure.message : String(failure)}\n`);
  process.exitCode = 1;
});
