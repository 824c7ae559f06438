import { artMultipleRtes } from "../../../../src/core/rules/catalogue/art-multiple-rtes";
import { testRule } from "../../../support/test-rule";

testRule(artMultipleRtes, {
  clean: [
    {
      name: "the second is incoming",
      table: `
        | Team | Name | Role |
        | ART | Greta Lind | RTE |
        | ART | Hugo Brandt | Incoming RTE |`,
    },
    {
      name: "one name with two addresses",
      table: `
        | Team | Name | Role | Email |
        | ART | Greta Lind | RTE | greta.lind@agency.gov |
        | ART | Greta Lind | RTE | glind@company.example |`,
    },
    {
      name: "one for each ART",
      table: `
        | ART | Team | Name | Role |
        | Claims | ART | Greta Lind | RTE |
        | Quality | ART | Hugo Brandt | RTE |`,
    },
  ],
  flagged: [
    {
      name: "three",
      table: `
        | Team | Name | Role |
        | ART | «Greta Lind» | «RTE» |
        | ART | «Hugo Brandt» | «RTE» |
        | ART | «Ida Falk» | «Release Train Engineer» |`,
      findings: ["info: train lists 3 RTEs (Greta Lind, Hugo Brandt and Ida Falk)."],
    },
  ],
});
