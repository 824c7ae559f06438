import { artHeadcount } from "../../../../src/core/rules/catalogue/art-headcount";
import { describeFinding, findingsOf, testRule } from "../../../support/test-rule";

testRule(artHeadcount, {
  clean: [
    {
      name: "sixty people",
      table: `
        | Team | Developers |
        | Falcon | Ana Ash; Ana Birk; Ana Cole; Ana Dorn; Ana Egg; Ben Ash; Ben Birk; Ben Cole; Ben Dorn; Ben Egg; Cle Ash; Cle Birk; Cle Cole; Cle Dorn; Cle Egg; Dan Ash; Dan Birk; Dan Cole; Dan Dorn; Dan Egg; Eva Ash; Eva Birk; Eva Cole; Eva Dorn; Eva Egg; Fin Ash; Fin Birk; Fin Cole; Fin Dorn; Fin Egg; Gia Ash; Gia Birk; Gia Cole; Gia Dorn; Gia Egg; Hal Ash; Hal Birk; Hal Cole; Hal Dorn; Hal Egg; Ivo Ash; Ivo Birk; Ivo Cole; Ivo Dorn; Ivo Egg; Jan Ash; Jan Birk; Jan Cole; Jan Dorn; Jan Egg; Kim Ash; Kim Birk; Kim Cole; Kim Dorn; Kim Egg; Lou Ash; Lou Birk; Lou Cole; Lou Dorn; Lou Egg |`,
    },
  ],
  flagged: [
    {
      name: "a few people",
      table: `
        | «Team» | Developers |
        | Falcon | Ana Quist; Ben Quist; Cle Quist; Dan Quist; Eva Quist; Fin Quist; Gia Quist; Hal Quist; Ivo Quist; Jan Quist |`,
      findings: ["info: train has 10 people, fewer than 50."],
    },
    {
      name: "very many people",
      table: `
        | «Team» | Developers |
        | Falcon | Ana Ash; Ana Birk; Ana Cole; Ana Dorn; Ana Egg; Ben Ash; Ben Birk; Ben Cole; Ben Dorn; Ben Egg; Cle Ash; Cle Birk; Cle Cole; Cle Dorn; Cle Egg; Dan Ash; Dan Birk; Dan Cole; Dan Dorn; Dan Egg; Eva Ash; Eva Birk; Eva Cole; Eva Dorn; Eva Egg; Fin Ash; Fin Birk; Fin Cole; Fin Dorn; Fin Egg; Gia Ash; Gia Birk; Gia Cole; Gia Dorn; Gia Egg; Hal Ash; Hal Birk; Hal Cole; Hal Dorn; Hal Egg; Ivo Ash; Ivo Birk; Ivo Cole; Ivo Dorn; Ivo Egg; Jan Ash; Jan Birk; Jan Cole; Jan Dorn; Jan Egg; Kim Ash; Kim Birk; Kim Cole; Kim Dorn; Kim Egg; Lou Ash; Lou Birk; Lou Cole; Lou Dorn; Lou Egg |
        | Heron | Ana Ostra; Ana Pohl; Ana Quade; Ana Rask; Ana Stahl; Ben Ostra; Ben Pohl; Ben Quade; Ben Rask; Ben Stahl; Cle Ostra; Cle Pohl; Cle Quade; Cle Rask; Cle Stahl; Dan Ostra; Dan Pohl; Dan Quade; Dan Rask; Dan Stahl; Eva Ostra; Eva Pohl; Eva Quade; Eva Rask; Eva Stahl; Fin Ostra; Fin Pohl; Fin Quade; Fin Rask; Fin Stahl; Gia Ostra; Gia Pohl; Gia Quade; Gia Rask; Gia Stahl; Hal Ostra; Hal Pohl; Hal Quade; Hal Rask; Hal Stahl; Ivo Ostra; Ivo Pohl; Ivo Quade; Ivo Rask; Ivo Stahl; Jan Ostra; Jan Pohl; Jan Quade; Jan Rask; Jan Stahl; Kim Ostra; Kim Pohl; Kim Quade; Kim Rask; Kim Stahl; Lou Ostra; Lou Pohl; Lou Quade; Lou Rask; Lou Stahl |
        | Osprey | Ana Quist; Ben Quist; Cle Quist; Dan Quist; Eva Quist; Fin Quist |`,
      findings: ["info: train has 126 people, more than 125."],
    },
  ],
});

it.each([
  [1, "info: train has one person, fewer than 3."],
  [2, "info: train has 2 people, fewer than 3."],
  [3, null],
  [4, null],
  [5, "info: train has 5 people, more than 4."],
])("knows the typical numbers’ ends: %d", (n, told) => {
  const settings = { profiles: ["safe"], rules: {}, thresholds: { fewestInArt: 3, mostInArt: 4 } } as const;
  const table = `
    | Team | Developers |
    | Falcon | ${Array.from("ABCDE".slice(0, n), (letter) => `Dev${letter} Quist`).join("; ")} |`;
  expect(findingsOf(artHeadcount, table, { settings }).map(describeFinding)).toEqual(told === null ? [] : [told]);
});
