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
    ...["Yes", "https://dev.azure.com/acme/map", "TBD: https://example.com/map", "map.vsdx", "Claims value stream"].map(
      (text) => ({
        name: `‘${text}’ is a record`,
        table: `
        | Team | Name | Role | Value Stream Map |
        | ART | Greta Lind | RTE | ${text} |`,
      }),
    ),
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
        | Team | Name | Role | Value Stream Map |
        | ART | Greta Lind | RTE | «Development VSM: https://example.com/dvsm» |
        | ART | Bo Ray | Business Owner | «» |`,
      findings: ["warning other: No Organizational Value Stream Map is recorded for train: ‘Development VSM"],
    },
    {
      name: "a column for development maps is no column for this one",
      table: `
        | «Team» | Name | Role | Development Value Stream Map |
        | ART | Greta Lind | RTE | https://example.com/map |`,
      findings: ["info no-column: No Organizational"],
    },
    ...["", "-", "?", "N/A", "TBC", "Pending", "In progress", "Requested – May", "To be provided", "Planned"].map(
      (text) => ({
        name: `‘${text}’ records nothing`,
        table: `
        | Team | Name | Role | Value Stream Map |
        | ART | Greta Lind | RTE | «${text}» |`,
        findings: ["warning blank: No Organizational Value Stream Map is recorded for train."],
      }),
    ),
    {
      name: "a map of another kind",
      table: `
        | Team | Name | Role | Value Stream Map |
        | ART | Greta Lind | RTE | «DVSM: https://example.com/map» |`,
      findings: [
        "warning other: No Organizational Value Stream Map is recorded for train: ‘DVSM: https://example.com/map’ is a Development Value Stream Map",
      ],
    },
  ],
});
