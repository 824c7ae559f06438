import { NO_MEMORY, type MappingMemory } from "../../../src/core/mapping/column-mapping";
import { understandSheets } from "../../../src/core/layout/understand-sheets";
import { createRoleReader } from "../../../src/core/roster/parse-role-title";
import { sheetOfRows, workbookOf } from "../../support/sheet-of-rows";

const ROSTER = sheetOfRows("Roster", [
  "Team | Name | Role",
  "ART | Eve Stone | RTE",
  "Heron | Ann Lee | Product Owner",
  "Heron | Bo Ray | Developer",
  "Osprey | Cy Dunn | Developer",
]);
const TEAM_ROWS = sheetOfRows("Roster", ["Team | Product Owner | Developers", "Heron | Ann Lee | Bo Ray; Cy Dunn"]);

/** Whether the second sheet is read as a roster. */
function isRead(first: typeof ROSTER, rows: readonly string[], memory: MappingMemory = NO_MEMORY): boolean {
  const sheets = understandSheets(workbookOf(first, sheetOfRows("Marks", rows)), memory, createRoleReader());
  const marks = sheets[1];
  expect(marks?.skipped === null).toBe(marks?.rosters.length !== 0);
  return marks?.skipped === null;
}

describe("People and marks beside a roster that gives the people's teams", () => {
  it.each([
    ["skills", ["Name | Terraform | AWS", "Ann Lee | x | ", "Bo Ray |  | x"]],
    ["skills beside roles", ["Name | Role | Azure | AWS", "Ann Lee | Product Owner | x | ", "Bo Ray | Tester |  | x"]],
    ["tools", ["Name | Jira | Slack | GitHub", "Lee, Ann | x | x | ", "Ray, Bo | x |  | x", "Di Poe | x | x | x"]],
    ["meetings", ["Name | 10/1 | 10/8", "Ann Lee | x | ", "Bo Ray | x | x"]],
  ])("is no roster: %s", (_, rows) => {
    expect(isRead(ROSTER, rows)).toBe(false);
    expect(isRead(TEAM_ROWS, rows)).toBe(false);
  });

  it.each([
    ["one header is a team's", ["Name | Role | HERON | AWS", "Ann Lee | PO | x | ", "Bo Ray | Dev |  | x"]],
    ["the marks are of roles", ["Name | Team | PO | Dev", "Ann Lee | Plover | x | ", "Bo Ray | Plover |  | x"]],
    ["half of the people are others", ["Name | Role | Plover | Wren", "Ann Lee | PO | x | ", "Di Poe | Dev |  | x"]],
  ])("is a roster where %s", (_, rows) => {
    expect(isRead(ROSTER, rows)).toBe(true);
  });

  it("is a roster where the user says so", () => {
    const fields = { Plover: "team", Wren: "team" } as const;
    const rows = ["Name | Role | Plover | Wren", "Ann Lee | PO | x | ", "Bo Ray | Dev |  | x"];
    const columns = [{ sheet: "Marks", headers: ["Name", "Role", "Plover", "Wren"], fields }];
    expect(isRead(ROSTER, rows)).toBe(false);
    expect(isRead(ROSTER, rows, { ...NO_MEMORY, columns })).toBe(true);
  });

  it("is a roster where no other one gives teams", () => {
    const leads = sheetOfRows("Roster", ["Name | Role", "Ann Lee | Product Owner", "Bo Ray | Developer"]);
    expect(isRead(leads, ["Name | Role | Plover | Wren", "Ann Lee | PO | x | ", "Bo Ray | Dev |  | x"])).toBe(true);
  });
});
