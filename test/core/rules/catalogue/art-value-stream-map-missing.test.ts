import { artValueStreamMapMissing } from "../../../../src/core/rules/catalogue/art-value-stream-map-missing";
import { testRule } from "../../../support/test-rule";

testRule(artValueStreamMapMissing, {
  clean: [
    {
      name: "a blank is no denial",
      table: `
        | Team | Name | Role | Value Stream Map |
        | ART | Greta Lind | RTE | |`,
    },
    {
      name: "“Yes” is a record",
      table: `
        | Team | Name | Role | Value Stream Map |
        | ART | Greta Lind | RTE | Yes |`,
    },
    ...["No: see https://example.com/map", "Northstar map", "not sure", "nothing new"].map((text) => ({
      name: `‘${text}’ is no denial`,
      table: `
        | Team | Name | Role | Value Stream Map |
        | ART | Greta Lind | RTE | ${text} |`,
    })),
  ],
  flagged: [
    {
      name: "an explicit No wins over a link",
      table: `
        | Team | Name | Role | Value Stream Map |
        | ART | Greta Lind | RTE | https://example.com/map |
        | Falcon | Cy Poe | Developer | «Not provided» |`,
      findings: ["error: The Organizational Value Stream Map of train is recorded as ‘Not provided’."],
    },
    ...["No", "NONE", "Missing", "Not yet provided", "No – asked in May", "No map", "not available."].map((text) => ({
      name: `‘${text}’ denies it`,
      table: `
        | Team | Name | Role | Value Stream Map |
        | ART | Greta Lind | RTE | «${text}» |`,
      findings: [`error: The Organizational Value Stream Map of train is recorded as ‘${text}’.`],
    })),
  ],
});
