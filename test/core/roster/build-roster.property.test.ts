import fc from "fast-check";
import { rosterOfTable } from "../../support/table-roster";

describe("whatever the cells hold", () => {
  const text = fc.oneof(
    fc.constantFrom(
      "",
      "TBD",
      "N/A",
      "Ann Lee",
      "Lee, Ann",
      "PM",
      "PO",
      "=HYPERLINK(1)",
      "__proto__",
      "constructor",
      "ann@x.gov",
      "1/2/3",
      "Falcon; Heron",
      "ART",
    ),
    fc.string(),
    fc.string({ unit: "grapheme" }),
  );

  it("builds a roster without throwing, each assignment a person’s or a vacancy", () => {
    const headers = [
      "ART",
      "Team",
      "Team type",
      "Name",
      "Role",
      "Email",
      "Affiliation",
      "Organization",
      "Start",
      "End",
      "Status",
      "Allocation",
      "Product Owner",
      "PM",
    ];
    const clean = (cell: string): string => cell.replace(/[|\n\r«»]/g, " ");
    fc.assert(
      fc.property(
        fc.array(fc.array(text, { minLength: headers.length, maxLength: headers.length }), { maxLength: 8 }),
        (rows) => {
          const table = [headers, ...rows].map((row) => `| ${row.map(clean).join(" | ")} |`).join("\n");
          const roster = rosterOfTable(table);
          for (const item of roster.assignments) {
            expect(item.person === null).toBe(item.vacancy !== null);
            expect(item.person === null || item.person.assignments.includes(item)).toBe(true);
            expect(item.team === null || item.team.assignments.includes(item)).toBe(true);
          }
        },
      ),
      { numRuns: 150 },
    );
  });
});
