import path from "node:path";
import { checkInParallel } from "../../src/entries/check-pool";
import type { CheckJob } from "../../src/cli/check-job";
import { NOTHING_GIVEN } from "../../src/core/decisions/with-given";
import { PROJECT } from "../support/source-files";

const SCRIPT = path.join(PROJECT, "dist/cli/roster-check.js");

function job(name: string): CheckJob {
  const file = path.join(PROJECT, "assets/samples", name);
  return { file, copy: null, asOf: "2026-11-23", given: NOTHING_GIVEN };
}

describe("Checking files on several threads", () => {
  it.each([1, 2])(
    "answers more files than threads (%i), in the order asked, one bad file among them",
    async (threads) => {
      const names = ["harbor-clean.xlsx", "no-such-file.xlsx", "summit-troubled.xlsx", "prairie-wide.xlsx"];
      const done: number[] = [];
      const checked = await checkInParallel(SCRIPT, names.map(job), (count) => done.push(count), threads);
      expect(checked.map((file) => (file.kind === "checked" ? path.basename(file.json.file) : file.code))).toEqual([
        "harbor-clean.xlsx",
        "file-not-found",
        "summit-troubled.xlsx",
        "prairie-wide.xlsx",
      ]);
      expect(done).toEqual([1, 2, 3, 4]);
    },
  );
});
