import { readLabelledRosters } from "./labelled-rosters";
import { exactMatch, likestWord, nearestKey, ours } from "./mapping-rules";
import { scoreMapping } from "./score-mapping";

const rosters = readLabelledRosters();

describe("The mapper, on headers that are labelled by hand", () => {
  const score = scoreMapping(ours, rosters);

  it("takes hardly any column for what it is not, and finds nine of ten", () => {
    expect(score.precision).toBeGreaterThanOrEqual(0.98);
    expect(score.recall).toBeGreaterThanOrEqual(0.9);
  });

  it.each([
    ["exact match", exactMatch],
    ["the nearest key", nearestKey],
    ["the likest word", likestWord],
  ])("is better than %s", (_, rule) => {
    const other = scoreMapping(rule, rosters);
    expect(score.precision).toBeGreaterThan(other.precision);
    expect(score.recall).toBeGreaterThan(other.recall);
  });
});
