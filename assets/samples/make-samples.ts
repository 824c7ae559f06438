import { writeFileSync } from "node:fs";
import path from "node:path";
import { buildSamples } from "./samples";
import { writeSample } from "./write-sample";

// `npm run samples`: writes the sample workbooks beside their sources.
for (const sample of buildSamples()) {
  writeFileSync(path.join("assets/samples", sample.file), writeSample(sample));
}
