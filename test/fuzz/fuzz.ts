import { readFileSync } from "node:fs";
import path from "node:path";
import { examineFile } from "../support/examine-file";
import { mutatePackage, seededRandom } from "../support/mutate-package";

// `npm run fuzz -- <seconds> <first seed> [workbooks…]`: mutates workbooks and takes each all the way through the file
// door. A find is printed as workbook and seed; test/workbook/fuzz-finds.test.ts keeps those that were found so far.
const [seconds = "60", firstSeed = "1", ...given] = process.argv.slice(2);
const SAMPLES = ["summit-troubled", "delta-messy", "prairie-wide", "harbor-clean"].map(
  (name) => `assets/samples/${name}.xlsx`,
);

async function main(): Promise<void> {
  const files = (given.length > 0 ? given : SAMPLES).map((file) => ({
    file,
    bytes: Uint8Array.from(readFileSync(file)),
  }));
  const end = Date.now() + Number(seconds) * 1000;
  const tally = { refused: 0, whole: 0, finds: 0 };
  let slowest = { time: 0, find: "" };
  let seed = Number(firstSeed);
  for (; Date.now() < end; seed++) {
    const chosen = files[seed % files.length];
    if (!chosen) break;
    const find = `${path.basename(chosen.file)} seed ${seed}`;
    const start = Date.now();
    try {
      const examined = await examineFile("fuzz.xlsx", mutatePackage(chosen.bytes, seededRandom(seed)));
      if ("refused" in examined) tally.refused++;
      else tally.whole++;
    } catch (violation) {
      tally.finds++;
      process.stdout.write(
        `${find}: ${violation instanceof Error ? (violation.stack ?? violation.message) : String(violation)}\n`,
      );
    }
    const time = Date.now() - start;
    if (time > slowest.time) slowest = { time, find };
  }
  const tries = tally.refused + tally.whole + tally.finds;
  process.stdout.write(
    `${tries} tries up to seed ${seed - 1}: ${tally.refused} refused, ${tally.whole} whole, ${tally.finds} finds; `,
  );
  process.stdout.write(`slowest ${slowest.time} ms (${slowest.find})\n`);
  if (tally.finds > 0) process.exitCode = 1;
}

void main();
