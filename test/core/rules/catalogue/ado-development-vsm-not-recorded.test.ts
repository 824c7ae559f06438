import { adoDevelopmentVsmNotRecorded } from "../../../../src/core/rules/catalogue/ado-development-vsm-not-recorded";
import { testRule } from "../../../support/test-rule";

testRule(adoDevelopmentVsmNotRecorded, {
  clean: [
    {
      name: "a link is there",
      table: `
        | Team | Name | Role | Organization | Value Stream Map |
        | Falcon | Cy Poe | Developer | Tidewater LLC | Development VSM https://example.com/dvsm |`,
    },
    {
      name: "only developers of a contractor’s own count",
      table: `
        | Team | Name | Role | Organization | Affiliation | End |
        | Falcon | Cy Poe | Scrum Master | Tidewater LLC | Contractor | |
        | Falcon | Di Fox | Developer | Harbor LLC | Contractor | 2026-01-31 |
        | Falcon | Eli Cho | Developer | Seaway LLC | Non-ADO | |
        | Falcon | Fay Lund | Developer | | Contractor | |
        | Falcon | TBD | Developer | Lagoon LLC | Contractor | |`,
    },
    {
      name: "a link in a column for such maps",
      table: `
        | Team | Name | Role | Organization | Development Value Stream Map |
        | Falcon | Cy Poe | Developer | Tidewater LLC | https://example.com/map |`,
    },
  ],
  flagged: [
    {
      name: "one finding an organization",
      table: `
        | Team | Name | Role | Organization | Value Stream Map |
        | Falcon | Cy Poe | Developer | «Tidewater LLC» | |
        | Falcon | Di Fox | Developer | Tidewater, LLC | https://example.com/map |`,
      findings: ["info: No Development Value Stream Map is recorded for Tidewater LLC."],
    },
    {
      name: "a column for such maps is blank",
      table: `
        | Team | Name | Role | Organization | Development Value Stream Map |
        | Falcon | Cy Poe | Developer | «Tidewater LLC» | |`,
      findings: ["info: No Development Value Stream Map is recorded for Tidewater LLC."],
    },
  ],
});
