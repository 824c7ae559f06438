import { checkTable, runTable, summaries } from "../../support/check-table";

/** A train that nothing is wrong with, but for the rows that a case adds. */
function train(rows: string, extra = ""): string {
  return `
    | Team   | Name        | Role                   | Affiliation | Email | Organization | Start | End | Allocation | Value Stream Map |
    | ART    | Greta Lind  | Release Train Engineer | Contractor  |       |              |       |     |            | https://example.com/map |
    ${extra === "" ? "| ART | Ada Moss | Product Manager | Federal | | | | | | |" : extra}
    | Falcon | Ines Holm   | Product Owner          | Contractor  |       |              |       |     |            |  |
    | Falcon | Noor Haddad | Scrum Master           | Contractor  |       |              |       |     |            |  |
    | Falcon | Cy Poe      | Developer              | Contractor  |       |              |       |     |            |  |
    | Falcon | Di Fox      | Tester                 | Contractor  |       |              |       |     |            |  |
    ${rows}`;
}

describe("the twenty hard cases", () => {
  it("0: says nothing of the train that the cases start from", () => {
    expect(summaries(train(""))).toEqual([]);
  });

  it("1: three Product Managers, all federal: no finding", () => {
    const extra = ["Ada Moss", "Ben Okoro", "Cleo Tan"]
      .map((name) => `| ART | ${name} | Product Manager | Federal | | | | | | |`)
      .join("\n");
    expect(summaries(train("", extra))).toEqual([]);
  });

  it("2: two Product Managers, one a contractor: error for the contractor only", () => {
    const rows = `| ART | Ben Okoro | Product Manager | Contractor | | | | | | |`;
    expect(summaries(train(rows))).toEqual(["error product-manager-not-government Ben Okoro @ Roster!C8"]);
  });

  it("3: a Product Manager with a government mailbox only: warning, neither pass nor error", () => {
    const extra = `| ART | Ada Moss | Product Manager | | ada.moss@cms.hhs.gov | | | | | |`;
    expect(summaries(train("", extra))).toEqual([
      "warning product-manager-affiliation-unknown likely-government Ada Moss @ Roster!C3",
    ]);
  });

  it("4: a Product Manager tagged as contractor beside a government mailbox: error, the tag is the evidence", () => {
    const extra = `| ART | Ada Moss (CMS/CTR) | Product Manager | | ada.moss@cms.hhs.gov | | | | | |`;
    const [finding, ...others] = checkTable(train("", extra)).filter((each) => each.severity !== "info");
    expect(others).toEqual([]);
    expect(finding).toMatchObject({ rule: "product-manager-not-government", severity: "error", person: "Ada Moss" });
    expect(finding?.message).toContain("CMS/CTR");
    expect(finding?.cells).toContainEqual({ sheetId: "Roster", rowIndex: 2, columnIndex: 1 });
  });

  it.each(["Detailee", "USPHS", "Federal"])("5: a Product Manager who is %s: no finding", (affiliation) => {
    expect(summaries(train("", `| ART | Ada Moss | Product Manager | ${affiliation} | | | | | | |`))).toEqual([]);
  });

  it("6: “Federal” in a company’s name is no federal employee: error", () => {
    const extra = `| ART | Ada Moss | Product Manager | | | CGI Federal | | | | |`;
    expect(summaries(train("", extra))).toEqual(["error product-manager-not-government Ada Moss @ Roster!C3"]);
  });

  it("7: “Product Manager Support” by a contractor: no finding", () => {
    const rows = `| Program Support | Ben Okoro | Product Manager Support | Contractor | | | | | | |`;
    expect(summaries(train(rows))).toEqual([]);
  });

  it("8: a federal Product Owner on an Agile Team: warning", () => {
    const rows = `
      | Heron | Bo Ray    | Product Owner | Federal    | | | | | | |
      | Heron | Eli Cho   | Scrum Master  | Contractor | | | | | | |
      | Heron | Fay Lund  | Developer     | Contractor | | | | | | |`;
    expect(summaries(train(rows))).toEqual(["warning team-position-not-contractor Heron @ Roster!C8"]);
  });

  it("9: a Product Owner cell that says TBD: error, vacant, and that cell", () => {
    const table = `
      | Team   | Product Owner | Scrum Master | Developers |
      | Falcon | TBD           | Noor Haddad  | Cy Poe     |`;
    expect(summaries(table)).toEqual(["error team-missing-product-owner vacant Falcon @ Roster!B2"]);
    expect(checkTable(table).find((finding) => finding.severity === "error")?.accusedText).toBe("TBD");
  });

  it("10: a Scrum Master cell that says “N/A – Kanban team”: error, dismissed", () => {
    const table = `
      | Team   | Product Owner | Scrum Master      | Developers |
      | Falcon | Ines Holm     | N/A – Kanban team | Cy Poe     |`;
    expect(summaries(table)).toEqual(["error team-missing-scrum-master dismissed Falcon @ Roster!C2"]);
  });

  it("11: one Scrum Master on two teams: no finding of the handbook’s, a note in the profile scrum from three on", () => {
    const teams = (names: readonly string[]): string =>
      ["| Team | Product Owner | Scrum Master | Developers |"]
        .concat(
          names.map(
            (name, index) => `| ${name} | Owner ${"ABC".charAt(index)} | Noor Haddad | Dev ${"XYZ".charAt(index)} |`,
          ),
        )
        .join("\n");
    const settings = { profiles: ["scrum"], rules: {}, thresholds: {} } as const;
    const rules = ["scrum-master-over-three-teams", "person-on-multiple-teams"];
    expect(summaries(teams(["Falcon", "Heron"]), { settings, rules })).toEqual([]);
    expect(summaries(teams(["Falcon", "Heron", "Osprey"]), { settings, rules })).toEqual([
      "info scrum-master-over-three-teams Noor Haddad @ Roster!C2",
    ]);
    expect(summaries(teams(["Falcon", "Heron", "Osprey"]), { rules })).toEqual([]);
  });

  it("12: a backup Product Owner beside the Product Owner: no finding", () => {
    expect(summaries(train(`| Falcon | Bo Ray | Backup PO | Contractor | | | | | | |`))).toEqual([]);
  });

  it("13: a Product Owner cell with two names: error", () => {
    const table = `
      | Team   | Product Owner    | Scrum Master | Developers |
      | Falcon | Ann Lee; Bo Ray  | Noor Haddad  | Cy Poe     |`;
    expect(summaries(table)).toEqual(["error team-multiple-product-owners Falcon @ Roster!B2"]);
  });

  it("14: the old Product Owner ended last month, the new one is active: no finding", () => {
    const rows = `
      | Heron | Bo Ray   | Product Owner | Contractor | | | | 2026-05-04 | | |
      | Heron | Ola Rey  | Product Owner | Contractor | | | 2026-05-05 | | | |
      | Heron | Eli Cho  | Scrum Master  | Contractor | | | | | | |
      | Heron | Fay Lund | Developer     | Contractor | | | | | | |`;
    expect(summaries(train(rows))).toEqual([]);
  });

  it("15: one person as Scrum Master and Product Owner: warning; as Scrum Master and developer: no finding", () => {
    const rows = `
      | Heron  | Bo Ray      | Scrum Master  | Contractor | | | | | | |
      | Heron  | Bo Ray      | Product Owner | Contractor | | | | | | |
      | Heron  | Fay Lund    | Developer     | Contractor | | | | | | |
      | Falcon | Noor Haddad | Developer     | Contractor | | | | | | |`;
    expect(summaries(train(rows))).toEqual(["warning team-one-person-sm-and-po Heron Bo Ray @ Roster!C8"]);
  });

  it("16: a team “Program Support” without a Scrum Master: no findings, it is a support team", () => {
    const rows = ["Ana", "Ben", "Cle", "Dan", "Eva"]
      .map((name) => `| Program Support | ${name} Quist | Analyst | Contractor | | | | | | |`)
      .join("\n");
    expect(summaries(train(rows))).toEqual([]);
  });

  it("17: Tech Lead and QA Lead on an Agile Team: a note at most, and they count as developers", () => {
    const rows = `
      | Heron | Bo Ray   | Scrum Master  | Contractor | | | | | | |
      | Heron | Ola Rey  | Product Owner | Contractor | | | | | | |
      | Heron | Fay Lund | Tech Lead     | Contractor | | | | | | |
      | Heron | Gus Ito  | QA Lead       | Contractor | | | | | | |`;
    expect(summaries(train(rows))).toEqual([]);
    expect(summaries(train(rows), { rules: ["team-has-hierarchy", "team-missing-developers"] })).toEqual([
      "info team-has-hierarchy Heron @ Roster!C10",
    ]);
  });

  it("18: no Agile Coach: a note; a coach at 10 %: nothing", () => {
    const rules = ["art-no-agile-coach"];
    expect(summaries(train(""), { rules })).toEqual(["info art-no-agile-coach"]);
    const rows = `| ART | Ola Reyes | Agile Coach | Contractor | | | | | 10% | |`;
    expect(summaries(train(rows), { rules })).toEqual([]);
    expect(summaries(train(rows))).toEqual([]);
  });

  it("19: no value stream map anywhere: a note; an explicit No: error", () => {
    const rules = ["art-value-stream-map-missing", "art-value-stream-map-not-recorded"];
    const without = `
      | Team   | Name   | Role      |
      | Falcon | Cy Poe | Developer |`;
    expect(summaries(without, { rules })).toEqual(["info art-value-stream-map-not-recorded no-column @ Roster!A1"]);
    const denied = `
      | Team   | Name   | Role      | Value Stream Map |
      | Falcon | Cy Poe | Developer | No               |`;
    expect(summaries(denied, { rules })).toEqual(["error art-value-stream-map-missing @ Roster!D2"]);
  });

  it("20: nine developers, no tester, no writer: a note only where the workbook tells skills elsewhere", () => {
    const rows = "ABCDEFGHI"
      .split("")
      .map((letter) => `| Heron | Dev${letter} Quist | Developer | Contractor | | | | | | |`)
      .join("\n");
    const rules = ["team-skill-not-listed"];
    expect(summaries(train(rows), { rules })).toEqual([]);
    const runs = runTable(train(rows));
    expect(runs.find((run) => run.rule === "team-skill-not-listed")).toMatchObject({
      gaps: ["The roster does not tell the developers’ skills."],
    });
    const telling = `${rows}\n| Falcon | Ola Reyes | UX Designer | Contractor | | | | | | |`;
    expect(
      checkTable(train(telling)).filter((finding) => rules.includes(finding.rule) && finding.team === "Heron"),
    ).toMatchObject([{ severity: "info", message: "Heron lists no UI/UX, technical writers or testers." }]);
  });
});

describe("also decided", () => {
  it("an ART without an RTE: warning", () => {
    const table = `
      | Team   | Name        | Role            | Affiliation |
      | ART    | Ada Moss    | Product Manager | Federal     |
      | Falcon | Ines Holm   | Product Owner   | Contractor  |
      | Falcon | Noor Haddad | Scrum Master    | Contractor  |
      | Falcon | Cy Poe      | Developer       | Contractor  |`;
    expect(summaries(table)).toEqual(["warning art-missing-rte absent @ Roster!A1"]);
  });

  it("only “PM” on the ART: warning, ask", () => {
    const extra = `| ART | Ada Moss | PM | Federal | | | | | | |`;
    expect(summaries(train("", extra))).toEqual([
      "warning art-missing-product-manager absent @ Roster!C3",
      "warning role-ambiguous Ada Moss @ Roster!C3",
    ]);
  });

  it("a team of 14: nothing in the handbook’s profile", () => {
    const rows = "ABCDEFGHIJKL"
      .split("")
      .map((letter) => `| Falcon | Dev${letter} Quist | Developer | Contractor | | | | | | |`)
      .join("\n");
    expect(summaries(train(rows))).toEqual([]);
  });

  it("a contractor as RTE: nothing", () => {
    expect(checkTable(train("")).filter((finding) => finding.person === "Greta Lind")).toEqual([]);
  });

  it("a government developer among contractors: one warning a team, not one a person", () => {
    const rows = `
      | Falcon | Fay Lund | Developer | Federal | | | | | | |
      | Falcon | Gus Ito  | Developer | Federal | | | | | | |`;
    expect(summaries(train(rows))).toEqual(["warning team-position-not-contractor Falcon @ Roster!C8"]);
  });

  it("a contractor titled Product Manager inside an Agile Team: the error, and the missing Product Owner", () => {
    const rows = `
      | Heron | Bo Ray   | Product Manager | Contractor | | | | | | |
      | Heron | Eli Cho  | Scrum Master    | Contractor | | | | | | |
      | Heron | Fay Lund | Developer       | Contractor | | | | | | |`;
    expect(summaries(train(rows))).toEqual([
      "error product-manager-not-government Heron Bo Ray @ Roster!C8",
      "error team-missing-product-owner absent Heron @ Roster!A8",
    ]);
    const memory = { columns: [], titles: { "product manager": "product-owner" }, organizations: {} } as const;
    expect(
      summaries(train(rows), { memory, rules: ["product-manager-not-government", "team-missing-product-owner"] }),
    ).toEqual([]);
  });
});
