import { nameLikeness } from "../../../src/core/mapping/name-likeness";

describe("Name-likeness", () => {
  it.each([
    "Rosa Delgado-Ortiz",
    "Lee, Ann",
    "Niamh Ní Bhriain",
    "Ursula van der Merwe",
    "Dr. Tariq al-Farsi",
    "D'Andre Whitfield Jr.",
    "ANN LEE",
    "Mateo Valdez (Matty)",
  ])("%s reads like a person", (text) => {
    expect(nameLikeness(text)).toBe(1);
  });

  it.each(["Joris", "Björn"])("%s alone is half a name", (text) => {
    expect(nameLikeness(text)).toBe(0.5);
  });

  it.each([
    "",
    "ann@x.example",
    "Developer 3",
    "Cloud Platform",
    "Claims Intake",
    "Oakmoor Consulting LLP",
    "see the other sheet",
  ])("%s reads like nobody", (text) => {
    expect(nameLikeness(text)).toBe(0);
  });
});
