import { artValueStreamMapNotRecorded } from "../../../../src/core/rules/catalogue/art-value-stream-map-not-recorded";
import { testRule } from "../../../support/test-rule";

testRule(artValueStreamMapNotRecorded, {
  clean: [
    {
      name: "an explicit No is another rule’s",
      table: `
        | Team | Name | Role | Value Stream Map |
        | ART | Greta Lind | RTE | Missing |`,
    },
    {
      name: "any record will do",
      table: `
        | Team | Name | Role | Value Stream Map |
        | ART | Greta Lind | RTE | TBD |
        | Falcon | Cy Poe | Developer | in the wiki |`,
    },
  ],
  flagged: [
    {
      name: "no column",
      table: `
        | «Team» | Name | Role |
        | ART | Greta Lind | RTE |`,
      findings: [
        "info no-column: No Organizational Value Stream Map is recorded for train; the roster has no column for it.",
      ],
    },
    {
      name: "to be done is not done",
      table: `
        | Team | Name | Role | Value Stream Map |
        | ART | Greta Lind | RTE | «TBD» |`,
      findings: ["warning blank: No Organizational Value Stream Map is recorded for train."],
    },
    {
      name: "a development map is another artifact",
      table: `
        | «Team» | Name | Role | Value Stream Map |
        | ART | Greta Lind | RTE | Development VSM: https://example.com/dvsm |`,
      findings: ["info no-column: No Organizational"],
    },
  ],
});
