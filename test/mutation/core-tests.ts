import { readdirSync } from "node:fs";
import path from "node:path";

const CORE = path.resolve(__dirname, "../core");

/**
 * All tests of rules and roster as one suite for mutation testing: modules are loaded once instead of once a file, so
 * that a mutant is judged in a second or two instead of half a minute.
 */
for (const folder of ["rules", "roster"]) {
  for (const name of readdirSync(path.join(CORE, folder), { recursive: true, encoding: "utf8" }).sort()) {
    if (name.endsWith(".test.ts") && name !== "catalogue-index.test.ts")
      jest.requireActual(path.join(CORE, folder, name));
  }
}
