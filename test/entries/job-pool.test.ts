import path from "node:path";
import { doInParallel, type PoolOptions } from "../../src/entries/job-pool";
import type { CheckedFile, CheckJob } from "../../src/cli/file-job";
import { NOTHING_GIVEN } from "../../src/core/decisions/with-given";
import { PROJECT } from "../support/source-files";

const SCRIPT = path.join(PROJECT, "dist/cli/roster-check.js");
/** Answers each job by its file's name, and dies, runs out of memory or never ends where the name says so. */
const ACTOR = path.join(PROJECT, "test/support/pool-actor.mjs");

function job(file: string): CheckJob {
  return { kind: "check", file, copy: null, format: "json", asOf: "2026-11-23", given: NOTHING_GIVEN };
}

async function check(script: string, files: readonly string[], options: PoolOptions): Promise<string[]> {
  const told: string[] = [];
  await doInParallel(
    script,
    files.map(job),
    (asked, answer) => {
      told.push(`${path.basename(asked.file)}: ${sayOf(answer)}`);
      return Promise.resolve();
    },
    options,
  );
  return told;
}

function sayOf(answer: CheckedFile): string {
  return answer.kind === "checked" ? "checked" : `${answer.code}, ${answer.message}`;
}

describe("Checking files on several threads", () => {
  it.each([1, 2])(
    "answers more files than threads (%i), in the order asked, one bad file among them",
    async (threads) => {
      const names = ["harbor-clean.xlsx", "no-such-file.xlsx", "summit-troubled.xlsx", "prairie-wide.xlsx"];
      const files = names.map((name) => path.join(PROJECT, "assets/samples", name));
      expect(await check(SCRIPT, files, { threads })).toEqual([
        "harbor-clean.xlsx: checked",
        expect.stringMatching(/^no-such-file.xlsx: file-not-found, There is no file .* Check the path.$/),
        "summit-troubled.xlsx: checked",
        "prairie-wide.xlsx: checked",
      ]);
    },
  );

  it("goes on where threads die, exhaust their memory or never end", async () => {
    const files = ["a", "throw", "b", "exit", "exhaust", "c", "hang", "throw", "d"];
    const resourceLimits = { maxOldGenerationSizeMb: 24 };
    expect(await check(ACTOR, files, { threads: 2, seconds: 5, resourceLimits })).toEqual([
      "a: checked",
      expect.stringContaining("throw: unexpected, "),
      "b: checked",
      expect.stringContaining("exit: too-large, It needs more memory than there is."),
      expect.stringContaining("exhaust: too-large, It needs more memory than there is."),
      "c: checked",
      expect.stringContaining("hang: too-large, It took longer than 5 seconds and was given up."),
      expect.stringContaining("throw: unexpected, "),
      "d: checked",
    ]);
  }, 60_000);

  it("survives a thread that dies with nothing to do", async () => {
    const files = ["late", "pause", "b"];
    expect(await check(ACTOR, files, { threads: 2 })).toEqual(["late: checked", "pause: checked", "b: checked"]);
  });

  it("keeps no more answers waiting for a slow file than it says", async () => {
    const files = ["pause", ...Array.from({ length: 200 }, (_, index) => `file ${index}`)];
    let asked = 0;
    const jobs: CheckJob[] = files.map(job);
    const watched = jobs.map((each) =>
      Object.defineProperty({ ...each }, "file", { get: () => ((asked += 1), each.file), enumerable: true }),
    );
    let askedAtFirst = 0;
    await doInParallel(
      ACTOR,
      watched,
      () => {
        if (askedAtFirst === 0) askedAtFirst = asked;
        return Promise.resolve();
      },
      { threads: 2 },
    );
    expect(askedAtFirst).toBeLessThanOrEqual(32);
    expect(asked).toBeGreaterThanOrEqual(201);
  });

  it("ends its threads where nobody takes the answers any more", async () => {
    const stopped = doInParallel(ACTOR, ["a", "hang", "b"].map(job), () => Promise.reject(new Error("stop")), {
      threads: 2,
    });
    await expect(stopped).rejects.toThrow("stop");
  });
});
