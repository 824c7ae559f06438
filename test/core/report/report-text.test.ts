import { renderReportText } from "../../../src/core/report/report-text";
import { reportOfTable } from "../../support/table-report";

describe("renderReportText", () => {
  it("groups findings by ART and team, with level, cells, remedy and sentence in words", () => {
    const text = renderReportText(
      reportOfTable(`
        | Team        | Product Owner | Scrum Master | Developers     |
        | Falcon      | TBD           | Noor Haddad  | Cy Poe; Di Fox |
        | System Team | Ann Lee       |              | Eli Cho; Fay Lund |`),
    );
    expect(text).toContain("As of June 1, 2026: 1 ART, 2 teams, 6 people and 2 vacancies.");
    expect(text).toContain("Found 1 error, 1 warning and 3 notes.");
    expect(text).toContain(
      [
        "  Team Falcon",
        "    Error   Falcon has no Product Owner: the cell says ‘TBD’. [Roster!B2]",
        "            The handbook says this role should not be dismissed or missing; name one.",
        "            team-missing-product-owner: “Each of these roles are important and should not be dismissed or missing from the team.” (CCSQ Agile Handbook, Organization, line 31)",
        "  System Team",
        "    Warning System Team has no Scrum Master: the position is vacant. [Roster!C3]",
      ].join("\n"),
    );
    const places = ["ART train", "\n  Note    No Organizational Value", "\n  Team Falcon"].map((part) =>
      text.indexOf(part),
    );
    expect(places).toEqual([...places].filter((place) => place >= 0).sort((a, b) => a - b));
    expect(text).toContain(
      "\n  No column for the Product Manager on sheet ‘Roster’. 1 rule could not be checked in full (art-missing-product-manager).\n",
    );
    expect(text.endsWith("\n")).toBe(true);
  });

  it("tells what was not checked in words, with no more rules than a line bears", () => {
    const report = reportOfTable("| Team | Name | Role |\n| Falcon | Cy Poe | Developer |");
    const told = (rules: readonly string[]): string =>
      renderReportText({ ...report, notChecked: [{ rules, because: "Nothing tells.", detail: "engine words" }] })
        .split("Not checked\n")[1]
        ?.trim() ?? "";
    expect(told([])).toBe("Nothing tells.");
    expect(told(["a", "b"])).toBe("Nothing tells. 2 rules could not be checked in full (a and b).");
    expect(told(["a", "b", "c", "d", "e"])).toContain("(a, b, c, d and e)");
    expect(told(Array.from({ length: 21 }, (_, index) => `r${String(index)}`))).toBe(
      "Nothing tells. 21 rules could not be checked in full (r0, r1, r2, r3 … and 17 more rules).",
    );
  });

  it("says so where there is no roster, and why for each sheet", () => {
    const report = reportOfTable("| Team | Name | Role |\n| Falcon | Cy Poe | Developer |");
    const sheets = report.receipt.sheets.map((sheet) => ({ ...sheet, regions: [], skipped: "The sheet is empty." }));
    const text = renderReportText({ ...report, findings: [], notChecked: [], receipt: { ...report.receipt, sheets } });
    expect(text).toBe("No roster was found.\n  Roster: The sheet is empty.\n");
  });

  it("names no more cells than a line bears", () => {
    const rows = Array.from(
      { length: 12 },
      (_, index) => `| Falcon | Person ${"ABCDEFGHIJKL".charAt(index)} | Scrum Master |`,
    );
    const text = renderReportText(reportOfTable(["| Team | Name | Role |", ...rows].join("\n")));
    expect(text).toMatch(/\[Roster!C2, C3, C4, C5, C6, C7, C8, C9; and 16 more\]/);
  });
});
