import { readStatus, readTeamStatus } from "../../../src/core/roster/read-status";

test.each([
  ["Active", "Status", "active"],
  ["ACTIVE - full time", "Status", "active"],
  ["On leave", "Status", "active"],
  ["Offboarding", "Status", "active"],
  ["Former", "Status", "former"],
  ["Inactive", "Status", "former"],
  ["Rolled off", "Status", "former"],
  ["Departed (May)", "Status", "former"],
  ["Not started", "Onboarding Status", "future"],
  ["Offer accepted", "Status", "future"],
  ["Vacant", "Status", "vacant"],
  ["Open position", "Status", "vacant"],
  ["Open", "Position Status", "vacant"],
  ["Open", "Status", "unknown"],
  ["Federal", "Status", "unknown"],
  ["", "Status", "unknown"],
  ["Yes", "Active?", "active"],
  ["No", "Active?", "former"],
  ["N", "Currently employed", "former"],
  ["TRUE", "IsVacancy", "vacant"],
  ["FALSE", "IsVacancy", "active"],
  ["No", "Filled?", "vacant"],
  ["Yes", "Filled?", "active"],
  ["Yes", "Unfilled", "vacant"],
  ["Yes", "Inactive", "former"],
  ["No", "Onboarded?", "future"],
  ["Yes", "Status", "unknown"],
])("‘%s’ under ‘%s’ is %s", (text, header, expected) => {
  expect(readStatus(text, header)).toBe(expected);
});

test.each([
  ["On Hold", "former"],
  ["Completed", "former"],
  ["cancelled", "former"],
  ["On hold (budget)", "former"],
  ["Planned", "former"],
  ["Not yet started", "former"],
  ["Active", "active"],
  ["In progress", "unknown"],
])("‘%s’ of a whole team is %s", (text, expected) => {
  expect(readTeamStatus(text, "Status")).toBe(expected);
});

test.each([
  ["Active", "", "active"],
  ["active.", "", "active"],
  ["active!!", "", "active"],
  ["former*", "", "former"],
  ["a.b", "", "unknown"],
  ["N.O.", "Active?", "unknown"],
  ["", "", "unknown"],
  ["Yes", "Active?", "active"],
  ["yesterday", "Active?", "unknown"],
  ["oh yes", "Active?", "unknown"],
  ["no", "Active?", "former"],
  ["nope", "Active?", "unknown"],
  ["x", "Filled?", "active"],
  ["0", "Filled?", "vacant"],
  ["1", "Vacant?", "vacant"],
  ["No", "Vacant?", "active"],
  ["Yes", "Left?", "former"],
  ["No", "Left?", "active"],
  ["Yes", "Onboarded?", "active"],
  ["No", "Onboarded?", "future"],
  ["Yes", "Status", "unknown"],
  ["Vacant (backfill)", "Status", "vacant"],
  ["Vacant - since May", "Status", "vacant"],
  ["vacant/open", "Status", "vacant"],
  ["left: in May", "Status", "former"],
  ["left,gone", "Status", "former"],
  ["Open", "Status", "unknown"],
  ["Open", "Position status", "vacant"],
  ["On hold", "Position status", "vacant"],
  ["On hold", "Status", "unknown"],
  ["Future", "Status", "future"],
  ["Whatever", "Status", "unknown"],
])("%j under %j is %s", (text, header, expected) => {
  expect(readStatus(text, header)).toBe(expected);
});

test.each([
  ["On hold", "Status", "former"],
  ["On hold.", "Status", "former"],
  ["On hold (budget)", "Status", "former"],
  ["Completed", "Status", "former"],
  ["Planned!!", "Status", "former"],
  ["Active", "Status", "active"],
  ["Former", "Status", "former"],
  ["Yes", "Active?", "active"],
  ["hold.on", "Status", "unknown"],
])("%j of a team under %j is %s", (text, header, expected) => {
  expect(readTeamStatus(text, header)).toBe(expected);
});
