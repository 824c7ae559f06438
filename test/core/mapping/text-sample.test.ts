import fc from "fast-check";
import { TextSample } from "../../../src/core/mapping/text-sample";

function sampleOf(texts: readonly string[]): TextSample {
  const sample = new TextSample();
  for (const text of texts) sample.add(text, 1);
  return sample;
}

function names(count: number): readonly string[] {
  return Array.from({ length: count }, (_, index) => `Ann Lee ${index}`);
}

describe("TextSample", () => {
  it("keeps all of 300 texts with their counts", () => {
    const sample = sampleOf([...names(300), "Ann Lee 7"]);
    expect(sample.isPartial).toBe(false);
    expect(sample.counts.size).toBe(300);
    expect(sample.counts.get("Ann Lee 7")).toBe(2);
    expect(sample.total).toBe(301);
    expect(sample.keptTotal).toBe(301);
  });

  it("keeps between 100 and 300 of many, each with all its repetitions", () => {
    const sample = sampleOf([...names(20_000), ...names(20_000)]);
    expect(sample.isPartial).toBe(true);
    expect(sample.counts.size).toBeGreaterThan(100);
    expect(sample.counts.size).toBeLessThanOrEqual(300);
    expect(new Set(sample.counts.values())).toEqual(new Set([2]));
    expect(sample.total).toBe(40_000);
    expect(sample.keptTotal).toBe(2 * sample.counts.size);
  });

  it("keeps the same texts whatever their order", () => {
    const shuffled = fc.shuffledSubarray([...names(700)], { minLength: 700 });
    const expected = sampleOf(names(700)).counts;
    fc.assert(
      fc.property(shuffled, (texts) => {
        expect(new Map(sampleOf(texts).counts)).toEqual(new Map(expected));
      }),
      { numRuns: 20 },
    );
  });
});
