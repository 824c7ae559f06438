import { readVacancy } from "../../../src/core/roster/read-vacancy";

test.each([
  "",
  "TBD",
  "tba",
  "TBH",
  "TBN",
  "TBC",
  "Vacant",
  "<vacant>",
  "[Vacant]",
  "(vacant)",
  "*TBD*",
  "VACANT!",
  "Open",
  "Open Position",
  "Open Req",
  "Req #4711",
  "Req. 20-113",
  "Unfilled",
  "Unassigned",
  "Not assigned",
  "Pending",
  "Hiring",
  "Recruiting",
  "In recruitment",
  "New Hire",
  "Backfill",
  "Backfill for Bo Ray",
  "Bo Ray's backfill",
  "Replacement for Bo Ray",
  "Placeholder",
  "Developer 3",
  "Contractor 2",
  "Developer #3",
  "TBD 2",
  "TBD2",
  "2 open positions",
  "TBD/Vacant",
  "Name",
  "[Name]",
  "<name>",
  "First Last",
  "?",
  "??",
  "-",
  "–",
  "—",
  "x",
  "Nobody",
  "0",
  "To be determined",
  "to be hired",
])("‘%s’ is a vacancy", (text) => {
  expect(readVacancy(text)).toEqual({ kind: "vacant", note: "" === text ? "" : (expect.any(String) as string) });
});

test.each(["N/A", "n/a", "NA", "None", "Not needed", "Not required", "not applicable", "(N/A)"])(
  "‘%s’ waives the seat",
  (text) => {
    expect(readVacancy(text)).toEqual({ kind: "dismissed", note: "" });
  },
);

test.each([
  ["TBD – start June", "vacant", "start June"],
  ["TBD start June", "vacant", "start June"],
  ["Vacant (Ann Lee left)", "vacant", "Ann Lee left"],
  ["Vacant since May", "vacant", "since May"],
  ["Open: req 1234", "vacant", "req 1234"],
  ["Pending - offer is out", "vacant", "offer is out"],
  ["N/A – Kanban team", "dismissed", "Kanban team"],
  ["N/A (Kanban)", "dismissed", "Kanban"],
  ["None - shared with Falcon", "dismissed", "shared with Falcon"],
  ["To be hired by 3/1", "vacant", "by 3/1"],
])("‘%s’ keeps its note", (text, kind, note) => {
  expect(readVacancy(text)).toEqual({ kind, note });
});

test.each(["No PO required", "Not required at this time", "No Scrum Master needed for now"])(
  "‘%s’ waives the seat in other words",
  (text) => {
    expect(readVacancy(text)).toEqual({ kind: "dismissed", note: "" });
  },
);

test.each([
  "Interviewing",
  "Interviews in progress",
  "Pending award",
  "Pending onboarding",
  "Position on hold",
  "Recruitment underway",
  "Need PO",
  "Needs a developer",
])("‘%s’ tells of a hire on its way", (text) => {
  expect(readVacancy(text)).toEqual({ kind: "vacant", note: "" });
});

test.each([
  "Vacanti",
  "Pending Award-Lee",
  "Hold Needham",
  "Maria Vacanti",
  "Noah Body",
  "Noah Open",
  "Open, Noah",
  "Na, Jin",
  "Nan Openshaw",
  "Tebede Pending",
  "Backfill: Bo Ray",
  "New hire - Ann Lee",
  "Ann Lee",
  "Xi",
  "Tbilisi Tbdaze",
  "TBD; Ann Lee",
  "TBD / Ann Lee",
  "O'Brien-Smith",
  "Name Surnameson",
  "Hiring Manager",
  "Ann Lee 2",
])("‘%s’ is a person", (text) => {
  expect(readVacancy(text)).toBeNull();
});
