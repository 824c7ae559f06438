import { readHeader } from "../../../src/core/mapping/read-header";
import { createRoleReader } from "../../../src/core/roster/parse-role-title";

const readRole = createRoleReader();

function fieldOf(header: string): string {
  const { kind, claims } = readHeader(header, readRole);
  return claims[0]?.field ?? kind;
}

describe("A header on its own", () => {
  it.each([
    ["Full Name", "name"],
    ["Name of Employee", "name"],
    ["Employee Name (Last, First)", "name"],
    ["preferred_name", "name"],
    ["Given Name(s)", "first-name"],
    ["legal_last_name", "last-name"],
    ["E-Mail Address:", "email"],
    ["Work Email", "email"],
    ["Project Role", "role"],
    ["Role(s) *", "role"],
    ["Title/Role", "role"],
    ["Squad / Team", "team"],
    ["Team Name", "team"],
    ["Agile Release Train (ART)", "art"],
    ["Company or Agency", "organization"],
    ["Fed/Contractor", "affiliation"],
    ["Are you a contractor or federal employee?", "affiliation"],
    ["% Allocated", "allocation"],
    ["FTE %", "allocation"],
    ["Hire Dt", "start"],
    ["Role Start Date", "start"],
    ["DateofHire", "start"],
    ["Roll-off Date", "end"],
    ["Time Zone", "location"],
    ["Is Active?", "status"],
    ["Reports To", "manager"],
    ["Employee #", "id"],
    ["PO Number", "id"],
    ["Team Type", "team-type"],
    ["Sub-team", "sub-team"],
    ["VSM Link", "value-stream-map"],
    ["What is your role on the team?", "role"],
    ["Account Name: Account Name", "organization"],
    ["Contact information / e-mail", "email"],
    ["memberFullName", "name"],
    ["FirstName LastName", "name"],
    ["First name of member", "first-name"],
    ["Company Email Address", "email"],
    ["Home Team", "team"],
    ["Hours per week on this team", "allocation"],
    ["% on this train", "allocation"],
    ["Date Joined Team", "start"],
    ["Vacancy Status", "status"],
    ["Personnel Category", "affiliation"],
    ["Home Org", "organization"],
    ["member.org", "organization"],
    ["ART Team", "team"],
    ["Team Supported", "team"],
    ["Équipe agile", "team"],
    ["Agile Team Member", "name"],
    ["Nachname, Vorname", "name"],
    ["% dedicación", "allocation"],
    ["Service End Date", "end"],
    ["Fill Status", "status"],
    ["Employer Type", "affiliation"],
    ["CMS Employee?", "affiliation"],
    ["Is this person a contractor?", "affiliation"],
  ])("%s names %s", (header, field) => {
    expect(fieldOf(header)).toBe(field);
  });

  it.each([
    ["Team info / Team", "team"],
    ["People / Role", "role"],
    ["Assignment / ART", "art"],
    ["Person / Name", "name"],
  ])("%s is its own header under a heading over several columns", (header, field) => {
    const { claims } = readHeader(header, readRole);
    expect(claims).toHaveLength(1);
    expect(claims[0]?.field).toBe(field);
    expect(claims[0]?.strength).toBeGreaterThanOrEqual(0.7);
  });

  it.each(["Team info / Name", "Vendor / Email", "Supervisor / Name"])("%s is no person's by the heading", (header) => {
    const { claims } = readHeader(header, readRole);
    expect(claims.filter(({ field, strength }) => /name|email/.test(field) && strength >= 0.6)).toEqual([]);
  });

  it.each([
    ["Orgnization", "organization"],
    ["Emial", "email"],
    ["Positon", "role"],
    ["Locaton", "location"],
    ["Taem", "team"],
    ["Strat Date", "start"],
  ])("%s is a slip of the pen for %s", (header, field) => {
    expect(readHeader(header, readRole).claims[0]).toMatchObject({ field, how: "misspelled" });
  });

  it.each([
    ["Project Manager Email", "an address of another person"],
    ["Team Lead Email", "an address of another person"],
    ["Scrum Master Email", "an address of another person"],
    ["Supervisor Email", "an address of another person"],
    ["Team Email", "a shared mailbox"],
    ["Role Family", "a family of roles"],
    ["Team Status", "the team's status"],
    ["Date of Birth", "no date in a role"],
    ["% Complete", "no share of time"],
    ["Bonus %", "no share of time"],
    ["Company Size", "a size"],
    ["Annual Salary", "money"],
    ["Email Distribution List", "a shared mailbox"],
  ])("%s is none of the fields: %s", (header) => {
    expect(readHeader(header, readRole).kind).toBe("other");
  });

  it.each([
    ["Product Owner", "product-owner", []],
    ["productOwnerName", "product-owner", []],
    ["scrum_master", "scrum-master", []],
    ["Backup PO", "product-owner", ["backup"]],
    ["Developers", "developer", []],
    ["Bureau Product Owner", "product-owner", []],
  ])("%s is the role %s", (header, role, qualifiers) => {
    const reading = readHeader(header, readRole);
    expect(reading.role?.parts[0]).toMatchObject({ role, qualifiers });
  });

  it("leaves open what “PM” and “Team Lead” mean", () => {
    expect(readHeader("PM", readRole).role?.ambiguous).toContain("product-manager");
    expect(readHeader("Team Lead", readRole).role?.parts).toEqual([]);
  });

  it.each(["Product", "Owner", "Contract", "Department", "Value Stream"])(
    "%s alone is not enough to decide",
    (header) => {
      const reading = readHeader(header, readRole);
      expect(reading.claims.every((claim) => claim.strength < 0.75)).toBe(true);
      expect(reading.role?.parts ?? []).toEqual([]);
    },
  );

  it.each(["Név", "Heron", "Team Kingfisher", "xx1"])("%s says nothing", (header) => {
    expect(readHeader(header, readRole)).toMatchObject({ kind: "unknown", claims: [], role: null });
  });

  it("reads a blank header and a sentence as no field", () => {
    expect(readHeader("  ", readRole).kind).toBe("blank");
    expect(
      readHeader("Please fill in every line of this sheet before the fifth working day of the month, thanks", readRole)
        .kind,
    ).toBe("unknown");
  });
});
