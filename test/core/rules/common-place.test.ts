import { reportOfTable } from "../../support/table-report";

const ROWS = [
  "| Heron  | Cyrus Dunn | Product Manager | Contractor |",
  "| Plover | Cyrus Dunn | Product Manager | Contractor |",
  "| Heron  | Ann Lee    | Product Owner   | Contractor |",
];

function accusedOf(rows: readonly string[]): unknown[] {
  const { findings } = reportOfTable(["| Team | Name | Role | Affiliation |", ...rows].join("\n"));
  return findings
    .filter(({ rule }) => rule === "product-manager-not-government")
    .map(({ key, team, person }) => ({ key, team, person }));
}

describe("A finding about a person on several teams", () => {
  it("names none of them and keeps its key however the rows are sorted", () => {
    const [finding] = accusedOf(ROWS);
    expect(finding).toMatchObject({ team: null, person: "Cyrus Dunn" });
    expect(accusedOf([...ROWS].reverse())).toEqual([finding]);
  });

  it("names the team where there is one only", () => {
    expect(accusedOf(ROWS.slice(0, 1))).toMatchObject([{ team: "Heron" }]);
  });
});
