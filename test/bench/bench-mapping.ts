import { readLabelledRosters } from "./labelled-rosters";
import { exactMatch, likestWord, nearestKey, ours, type MappingRule } from "./mapping-rules";
import { scoreMapping } from "./score-mapping";

// `npm run bench:mapping`: how well headers are understood without configuration, by simple rules and by ours.
const RULES: readonly (readonly [string, MappingRule])[] = [
  ["exact match", exactMatch],
  ["react-spreadsheet-import's rule", nearestKey],
  ["importcsv's rule", likestWord],
  ["Roster Check", ours],
];

const rosters = readLabelledRosters();
const headers = rosters.reduce((count, roster) => count + roster.headers.length, 0);
const lines = [
  `${headers} labelled headers of ${rosters.length} rosters`,
  `${"".padEnd(34)}${["precision", "recall", "F1", "mistakes"].map((word) => word.padStart(11)).join("")}`,
  ...RULES.map(([name, rule]) => {
    const { precision, recall, f1, mistakes } = scoreMapping(rule, rosters);
    const figures = [precision.toFixed(3), recall.toFixed(3), f1.toFixed(3), String(mistakes.length)];
    return `${name.padEnd(34)}${figures.map((figure) => figure.padStart(11)).join("")}`;
  }),
  ...scoreMapping(ours, rosters).mistakes.map((mistake) => `  ${mistake}`),
];
process.stdout.write(`${lines.join("\n")}\n`);
