import { execFile } from "node:child_process";
import { writeFileSync } from "node:fs";
import path from "node:path";
import { promisify } from "node:util";
import { bestFresh, withFolder, type ProcessCost } from "./fresh-process";
import { syntheticRows } from "./synthetic-roster";
import { workbookBytes } from "./workbook-bytes";

/** What a program costs on one file; null where it could not be had. */
export interface FileCost {
  readonly program: string;
  readonly cost: ProcessCost | null;
}

/** Libraries that only read the file, pinned; they are fetched for the bench and are no part of the project. */
const READERS = [
  {
    name: "hucre",
    version: "1.0.0",
    script: `import("hucre/xlsx").then((lib) => lib.readXlsx(require("node:fs").readFileSync(process.argv[2])))`,
  },
  {
    name: "@e965/xlsx",
    version: "0.20.3",
    script: `require("@e965/xlsx").read(require("node:fs").readFileSync(process.argv[2]), { dense: true })`,
  },
  {
    name: "exceljs",
    version: "4.4.0",
    script: `new (require("exceljs").Workbook)().xlsx.readFile(process.argv[2])`,
  },
] as const;

/** By path, since the bench runs bundled; its bundle stands two folders below the project. */
const COMMAND = path.resolve(__dirname, "../../dist/cli/roster-check.js");

/** The command line's whole check of an .xlsx, and other libraries' mere reading of it, each in a process of its own. */
export async function measureFiles(people: number, turns: number): Promise<readonly FileCost[]> {
  return withFolder(async (folder) => {
    const file = path.join(folder, "big.xlsx");
    writeFileSync(file, workbookBytes(syntheticRows(people)));
    const check = ["check", file, "--as-of", "2026-06-01"];
    const own = { program: "roster-check check", cost: await bestFresh(turns, [COMMAND, ...check]) };
    const others: FileCost[] = [];
    for (const { name, version, script } of READERS) {
      const program = `${name} ${version}, only reading`;
      const isThere = await install(`${name}@${version}`, folder);
      writeFileSync(path.join(folder, "read.cjs"), script);
      others.push({ program, cost: isThere ? await bestFresh(turns, ["read.cjs", file], folder) : null });
    }
    return [own, ...others];
  });
}

async function install(spec: string, folder: string): Promise<boolean> {
  const words = ["install", "--no-save", "--no-audit", "--no-fund", "--ignore-scripts", "--prefix", folder, spec];
  try {
    await promisify(execFile)("npm", words);
    return true;
  } catch {
    return false;
  }
}
