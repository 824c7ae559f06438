import { spawn } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";

/** What one run of a program in a process of its own cost, and what it printed. */
export interface ProcessCost {
  readonly milliseconds: number;
  /** Most memory that the process held at any time. */
  readonly peakBytes: number;
  readonly output: string;
}

/** Writes the peak where it is asked for when the process ends; put before the program with `--require`. */
const PROBE = `process.on("exit", () => require("node:fs").writeFileSync(process.env.BENCH_PEAK, String(process.resourceUsage().maxRSS * 1024)));`;

/** A folder that is gone when the work is done. */
export async function withFolder<Result>(work: (folder: string) => Promise<Result>): Promise<Result> {
  const folder = mkdtempSync(path.join(tmpdir(), "roster-check-bench-"));
  try {
    return await work(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Runs Node with these words, from its start to its end. @throws where it ends with another status than 0 or 1. */
export async function runFresh(words: readonly string[], folder: string = process.cwd()): Promise<ProcessCost> {
  return withFolder(async (own) => {
    const [probe, peak] = [path.join(own, "probe.cjs"), path.join(own, "peak")];
    writeFileSync(probe, PROBE);
    const start = performance.now();
    const child = spawn(process.execPath, ["--require", probe, ...words], {
      cwd: folder,
      env: { ...process.env, BENCH_PEAK: peak },
      stdio: ["ignore", "pipe", "inherit"],
    });
    let output = "";
    child.stdout.on("data", (chunk: Buffer) => (output += chunk.toString()));
    const status = await new Promise((resolve) => child.on("close", resolve));
    // 1 is the command line's answer where a roster has errors.
    if (status !== 0 && status !== 1) throw new Error(`${words.join(" ")} ended with status ${String(status)}.`);
    return { milliseconds: performance.now() - start, peakBytes: Number(readFileSync(peak, "utf8")), output };
  });
}

/** The quickest and the smallest of several runs. */
export async function bestFresh(turns: number, words: readonly string[], folder?: string): Promise<ProcessCost> {
  let best = await runFresh(words, folder);
  for (let turn = 1; turn < turns; turn++) {
    const next = await runFresh(words, folder);
    best = {
      ...next,
      milliseconds: Math.min(best.milliseconds, next.milliseconds),
      peakBytes: Math.min(best.peakBytes, next.peakBytes),
    };
  }
  return best;
}
