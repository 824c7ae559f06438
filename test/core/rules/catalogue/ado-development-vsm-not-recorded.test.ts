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
  ],
});
