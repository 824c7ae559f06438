import { foldName } from "../../../src/core/grid/normalize-text";
import { findSlipPairs } from "../../../src/core/rules/slip-pairs";

function pairsOf(names: readonly string[], scopeOf: (name: string) => string = () => ""): unknown {
  return findSlipPairs(names, (name) => ({ scope: scopeOf(name), key: foldName(name).replaceAll(" ", ""), name }));
}

describe("Pairs of names a slip apart", () => {
  it("come with the earlier name first, each once", () => {
    expect(pairsOf(["Falcon", "Osprey", "Falkon", "Ospray", "Heron"])).toEqual([
      ["Falcon", "Falkon"],
      ["Osprey", "Ospray"],
    ]);
    expect(pairsOf(["Falcons", "Falcon", "Falkon"])).toEqual([
      ["Falcons", "Falcon"],
      ["Falcon", "Falkon"],
    ]);
  });

  it("are found at the first and at the last letter too", () => {
    expect(pairsOf(["Merlina", "Merline"])).toEqual([["Merlina", "Merline"]]);
    expect(pairsOf(["Merlina", "Kerlina"])).toEqual([["Merlina", "Kerlina"]]);
  });

  it("are of one scope", () => {
    expect(pairsOf(["Falcon", "Falkon"], (name) => (name === "Falcon" ? "Claims" : "Quality"))).toEqual([]);
  });

  it("are none where a number tells the names apart, and some where it does not", () => {
    expect(pairsOf(["Falcon 1", "Falcon 2", "Falkon 3"])).toEqual([]);
    expect(pairsOf(["Falcon 1", "Falcon 2", "Falkon 2"])).toEqual([["Falcon 2", "Falkon 2"]]);
  });

  it("are names of up to 100 letters", () => {
    expect(pairsOf([`${"a".repeat(99)}b`, `${"a".repeat(99)}c`])).toHaveLength(1);
    expect(pairsOf([`${"a".repeat(100)}b`, `${"a".repeat(100)}c`])).toEqual([]);
  });
});
