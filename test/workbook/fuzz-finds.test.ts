import { readFileSync } from "node:fs";
import path from "node:path";
import { buildPackage } from "../support/build-package";
import { examineFile } from "../support/examine-file";
import { mutatePackage, seededRandom } from "../support/mutate-package";
import { PROJECT } from "../support/source-files";

const sample = (name: string): Uint8Array =>
  Uint8Array.from(readFileSync(path.join(PROJECT, "assets/samples", `${name}.xlsx`)));

describe("Workbooks with faults of structure", () => {
  it.each(Array.from({ length: 12 }, (_, block) => [block * 25]))(
    "are refused with a sentence or come back whole (seeds from %i)",
    async (first) => {
      const small = buildPackage('<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" s="1"><f>A1</f><v>2</v></c></row>');
      for (let seed = first; seed < first + 25; seed++) {
        const base = seed % 5 === 0 ? sample("harbor-clean") : small;
        await examineFile("fuzz.xlsx", mutatePackage(base, seededRandom(seed)));
      }
    },
    60_000,
  );
});
