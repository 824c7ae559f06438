import type { MappingMemory } from "../../../src/core/mapping/column-mapping";
import { sheetOfRows } from "../../support/sheet-of-rows";
import { fieldsOf, mappingsOf } from "../../support/understood";

const PEOPLE = [
  ["Ann Lee", "Product Owner", "ann.lee@acme.example", "Heron", "Contractor"],
  ["Bo Ray", "Scrum Master", "bo.ray@acme.example", "Heron", "Contractor"],
  ["Cy Dunn", "Software Engineer", "cy.dunn@acme.example", "Heron", "Federal"],
  ["Dee Early", "Tester", "dee.early@acme.example", "Osprey", "Contractor"],
  ["Flo Grant", "Product Owner", "flo.grant@acme.example", "Osprey", "Federal"],
] as const;

function mapped(
  rows: readonly (string | readonly (string | number)[])[],
  memory?: MappingMemory,
): Record<string, string> {
  const [mapping] = mappingsOf([sheetOfRows("Roster", rows)], memory);
  if (!mapping) throw new Error("No roster was found.");
  return fieldsOf(mapping);
}

describe("Mapping columns", () => {
  it("maps plain headers", () => {
    expect(mapped([["Name", "Role", "Email", "Team", "Fed/Ctr"], ...PEOPLE])).toEqual({
      Name: "name",
      Role: "role",
      Email: "email",
      Team: "team",
      "Fed/Ctr": "affiliation",
    });
  });

  it("finds fields by their values under headers in a language that nobody taught it", () => {
    expect(mapped([["Név", "Beosztás", "Cím", "Csapat", "Jogviszony"], ...PEOPLE])).toMatchObject({
      Név: "name",
      Beosztás: "role",
      Cím: "email",
      Jogviszony: "affiliation",
    });
  });

  it("asks where headers lie about their values", () => {
    const fields = mapped([["Role", "Email", "Name", "Team", "Fed/Ctr"], ...PEOPLE]);
    expect(Object.entries(fields).filter(([, field]) => /^(?:name|role|email)$/.test(field))).toEqual([]);
    expect(fields.Role).toMatch(/^\?/);
  });

  it("lets Role win over Title, and Team over Department", () => {
    const rows = PEOPLE.map((row) => [...row, "Engineer III", "IT"]);
    const fields = mapped([["Name", "Role", "Email", "Team", "Fed/Ctr", "Title", "Department"], ...rows]);
    expect(fields).toMatchObject({ Role: "role", Team: "team" });
    expect(fields.Title).toBeUndefined();
    expect(fields.Department).toBeUndefined();
  });

  it("takes a column of people for no answer to its header", () => {
    const rows = PEOPLE.map((row) => [row[1], row[3], row[0]]);
    expect(mapped([["Role", "Team", "CMS Employee"], ...rows])["CMS Employee"]).not.toBe("affiliation");
    const answers = PEOPLE.map((row) => [...row.slice(0, 4), "No"]);
    expect(mapped([["Name", "Role", "Email", "Team", "CMS Employee?"], ...answers])).toMatchObject({
      "CMS Employee?": "affiliation",
    });
  });

  it("takes a labor category for the role only where nothing else is one", () => {
    const rows = PEOPLE.map((row) => [...row, "Engineer III"]);
    const both = mapped([["Name", "Key Personnel Role", "Email", "Team", "Fed/Ctr", "Labor Category"], ...rows]);
    expect(both).toMatchObject({ "Key Personnel Role": "role" });
    expect(both["Labor Category"]).toBeUndefined();
    expect(mapped([["Name", "LCAT", "Email", "Team", "Fed/Ctr"], ...PEOPLE])).toMatchObject({ LCAT: "role" });
  });

  it("lets the values decide what a status is about", () => {
    expect(mapped([["Name", "Role", "Email", "Team", "Status"], ...PEOPLE])).toMatchObject({ Status: "affiliation" });
    const codes = PEOPLE.map((row, index) => [...row.slice(0, 4), `R-10${String(index)}`]);
    expect(mapped([["Name", "Role", "Email", "Team", "Req ID"], ...codes])["Req ID"]).not.toBe("status");
    const filled = PEOPLE.map((row) => [...row.slice(0, 4), "Encumbered"]);
    expect(mapped([["Name", "Role", "Email", "Team", "Encumbered/Vacant"], ...filled])).toMatchObject({
      "Encumbered/Vacant": "status",
    });
  });

  it.each(["Probation End", "PTO End", "Vacation End", "Course End", "NDA End"])(
    "takes %s for nobody's last day",
    (header) => {
      const rows = PEOPLE.map((row, index) => [...row, `2026-0${String(index + 1)}-15`]);
      const fields = mapped([["Name", "Role", "Email", "Team", "Fed/Ctr", header], ...rows]);
      expect(fields[header]).not.toBe("end");
    },
  );

  it("only asks whether an owner is a person of the roster", () => {
    expect(mapped([["Owner", "Role", "Email", "Team", "Fed/Ctr"], ...PEOPLE]).Owner).toBe("?name");
  });

  it("reads a single name beside surnames as the given name", () => {
    const rows = PEOPLE.map(([name = "", ...rest]) => [name.split(" ")[1] ?? "", name.split(" ")[0] ?? "", ...rest]);
    expect(mapped([["Cognome", "Nome", "Ruolo", "Email", "Squadra", "Fed/Ctr"], ...rows])).toMatchObject({
      Cognome: "last-name",
      Nome: "first-name",
    });
  });

  it("asks about a department whose names are fields of work too", () => {
    const rows = ["Ann Lee | Director | Design", "Bo Ray | Developer | Development", "Cy Dunn | Developer | Testing"];
    expect(mapped(["Name | Title | Department", ...rows, "Dee Early | Tester | QA"])).toMatchObject({
      Title: "role",
      Department: "?team",
    });
  });

  it("only asks about a department where no team is given", () => {
    expect(mapped([["Name", "Role", "Email", "Department", "Fed/Ctr"], ...PEOPLE]).Department).toBe("?team");
  });

  it("reads Affiliation as the values have it", () => {
    const organizations = PEOPLE.map((row) => [...row.slice(0, 4), "Oakmoor Consulting LLP"]);
    expect(mapped([["Name", "Role", "Email", "Team", "Affiliation"], ...PEOPLE]).Affiliation).toBe("affiliation");
    expect(mapped([["Name", "Role", "Email", "Team", "Affiliation"], ...organizations]).Affiliation).toBe(
      "organization",
    );
  });

  it("takes no form of address for a role", () => {
    const rows = PEOPLE.map(([name, role, email, team], index) => [
      index % 2 === 0 ? "Ms" : "Mr",
      name,
      role,
      email,
      team,
    ]);
    const fields = mapped([["Title", "Name", "Function", "Email", "Team"], ...rows]);
    expect(fields).toMatchObject({ Function: "role" });
    expect(fields.Title).toBeUndefined();
  });

  it("takes no contract number for an organization", () => {
    const rows = PEOPLE.map((row, index) => [...row, 75_000 + index]);
    expect(mapped([["Name", "Role", "Email", "Team", "Fed/Ctr", "Contract"], ...rows]).Contract).toBeUndefined();
  });

  it("keeps another person's address and dates of other things out", () => {
    const rows = PEOPLE.map((row) => [...row, "boss@acme.example", "2026-01-05", "2026-02-05"]);
    const fields = mapped([
      ["Name", "Role", "Email", "Team", "Fed/Ctr", "Project Manager Email", "Training Date", "Role Start Date"],
      ...rows,
    ]);
    expect(fields).toMatchObject({ Email: "email", "Role Start Date": "start" });
    expect(fields["Project Manager Email"]).toBeUndefined();
    expect(fields["Training Date"]).toBeUndefined();
  });

  it("reads “Name” beside columns of roles as the team's", () => {
    const fields = mapped([
      "Name | Product Owner | Scrum Master",
      "Heron | Ann Lee | Bo Ray",
      "Osprey | Cy Dunn | TBD",
    ]);
    expect(fields).toEqual({ Name: "team", "Product Owner": "role-column", "Scrum Master": "role-column" });
  });

  it("gives role columns their role, and several names in a cell do not disturb it", () => {
    const [mapping] = mappingsOf([
      sheetOfRows("Teams", [
        "Team | PO | Backup PO | Developers",
        "Heron | Ann Lee | Hal Ives | Bo Ray; Cy Dunn",
        "Osprey | TBD |  | Dee Early\\nFlo Grant",
      ]),
    ]);
    expect(mapping?.columns.map(({ role }) => role)).toEqual([null, "product-owner", "product-owner", "developer"]);
    expect(mapping?.columns[2]?.reading?.parts[0]?.qualifiers).toEqual(["backup"]);
  });

  it("takes people beside open seats for names, whatever the open seats are called", () => {
    const fields = mapped([
      ["Team", "Product Owner", "Developers"],
      ["Heron", "Ann Lee", "Bo Ray; Developer 2; Developer 3"],
      ["Osprey", "Cy Dunn", "Dee Early; TBD"],
    ]);
    expect(fields).toMatchObject({ Developers: "role-column" });
  });

  it("takes a whole team in one cell for names, however long the list", () => {
    const six = ["Bo Ray", "Cy Dunn", "Dee Early", "Flo Grant", "Hal Ives-Underwood", "Ines van der Holm"];
    const fields = mapped([
      ["Team", "Product Owner", "Developers", "Remarks"],
      [
        "Heron",
        "Ann Lee",
        six.join("; "),
        "The team sits in the north building and plans there on every other Tuesday.",
      ],
      ["Osprey", "Kit Moss", six.join("\n"), "Its two newest people wait for their clearance, which takes six weeks."],
      ["Plover", "Lou Nash", six.join(" / "), "Nothing to say about this team that has not been said above already."],
    ]);
    expect(fields).toMatchObject({ Developers: "role-column", Remarks: "notes" });
  });

  it("reads “Nom” beside “Prénom” as the surname, and a whole name as a name", () => {
    const surnames = PEOPLE.map(([name, role]) => [...name.split(" "), role]);
    expect(mapped([["Prénom", "Nom", "Rôle"], ...surnames])).toMatchObject({ Prénom: "first-name", Nom: "last-name" });
    const whole = PEOPLE.map(([name, role]) => [name.split(" ")[0] ?? "", name, role]);
    expect(mapped([["Preferred First Name", "Name", "Role"], ...whole])).toMatchObject({ Name: "name" });
  });

  it("takes yes and no under “Contractor?” for an affiliation, and shares of time in words for shares", () => {
    const rows = PEOPLE.map(([name, role], index) => [name, role, index % 2 ? "No" : "Yes", "Half-time"]);
    expect(mapped([["Name", "Role", "Are you a contractor?", "Availability"], ...rows])).toMatchObject({
      "Are you a contractor?": "affiliation",
      Availability: "allocation",
    });
  });

  it("asks whether “Project Start Date” is the person's, and prefers the actual day to the expected one", () => {
    const rows = PEOPLE.map(([name, role]) => [name, role, "2026-01-05", "2026-01-12"]);
    expect(mapped([["Name", "Role", "Project Start Date", "Notes"], ...rows])["Project Start Date"]).toBe("?start");
    expect(mapped([["Name", "Role", "Expected Start", "Actual Start"], ...rows])).toEqual({
      Name: "name",
      Role: "role",
      "Actual Start": "start",
    });
  });

  it("explains itself with counts", () => {
    const [mapping] = mappingsOf([sheetOfRows("Roster", [["Name", "Job", "Email", "Team", "Fed/Ctr"], ...PEOPLE])]);
    expect(mapping?.columns[1]?.evidence).toBe("Header “Job” names the field; 5 of 5 cells are known roles.");
  });

  it("accepts a blank form by its headers alone", () => {
    const fields = mapped(["Role | First Name | Last Name | Email", "Product Owner", "Scrum Master", "Tester"]);
    expect(fields).toEqual({ Role: "role", "First Name": "first-name", "Last Name": "last-name", Email: "email" });
  });
});

describe("What the user decided earlier", () => {
  const memory: MappingMemory = {
    columns: [
      {
        sheet: "Old name",
        headers: ["Name", "Role", "Email", "Unit", "Fed/Ctr"],
        fields: { Unit: "team", Email: "none" },
      },
    ],
    titles: {},
    organizations: {},
  };

  it("outranks the evidence, also when the sheet was renamed", () => {
    const [mapping] = mappingsOf(
      [sheetOfRows("Roster", [["Name", "Role", "Email", "Unit", "Fed/Ctr"], ...PEOPLE])],
      memory,
    );
    expect(mapping?.columns[3]).toMatchObject({ field: "team", decision: "saved" });
    expect(mapping?.columns[2]).toMatchObject({ field: null, decision: "saved" });
  });

  it("holds for no other table", () => {
    const [mapping] = mappingsOf(
      [sheetOfRows("Other", ["Person | Position | Unit", "Ann Lee | Tester | A1", "Bo Ray | Tester | A1"])],
      memory,
    );
    expect(mapping?.columns.map(({ decision }) => decision)).not.toContain("saved");
  });
});
