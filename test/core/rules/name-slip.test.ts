import { isNameSlip } from "../../../src/core/rules/name-slip";

describe("A slip of the pen between two names", () => {
  it.each([
    ["a letter changed", "Falcon", "Falkon"],
    ["a letter more at the end", "Falcon", "Falcons"],
    ["a letter less in the middle", "Falcon Crew", "Falon Crew"],
    ["two letters swapped", "Falcon Crew", "Faclon Crew"],
    ["a short word beside it is the same", "Falcon of Ohio", "Falkon of Ohio"],
    ["a letter more where the words part elsewhere", "Night Hawks", "Nighthawk"],
  ])("is %s", (_, a, b) => {
    expect(isNameSlip(a, b)).toBe(true);
    expect(isNameSlip(b, a)).toBe(true);
  });

  it.each([
    ["names of five letters lie close by chance", "Heron", "Herun"],
    ["one of them has five letters only", "Heron", "Herons"],
    ["nothing differs but the space", "Night Hawk", "Nighthawk"],
    ["two letters differ", "Falcon Crew", "Falton Craw"],
    ["two letters beside each other differ", "Falcon Crew", "Faxyon Crew"],
    ["two letters are missing", "Falconry", "Falcon"],
    ["one letter became two others", "Falcon", "Falxyon"],
    ["another word stands there", "Falcon Crew", "Osprey Crew"],
    ["a number tells them apart", "Falcon2023", "Falcon2024"],
    ["a label tells them apart", "Falcon A", "Falcon B"],
    ["a word of three letters tells them apart", "Falcon Ops", "Falcon Oops"],
  ])("is none where %s", (_, a, b) => {
    expect(isNameSlip(a, b)).toBe(false);
    expect(isNameSlip(b, a)).toBe(false);
  });
});
