import { commonPlace } from "../../../src/core/rules/common-place";
import { reportOfTable } from "../../support/table-report";
import { rosterOfTable } from "../../support/table-roster";

const ROWS = [
  "| Heron  | Cyrus Dunn | Product Manager | Contractor |",
  "| Plover | Cyrus Dunn | Product Manager | Contractor |",
  "| Heron  | Ann Lee    | Product Owner   | Contractor |",
];

function accusedOf(rows: readonly string[]): unknown[] {
  const { findings } = reportOfTable(["| Team | Name | Role | Affiliation |", ...rows].join("\n"));
  return findings
    .filter(({ rule }) => rule === "product-manager-not-government")
    .map(({ key, art, team, person }) => ({ key, art, team, person }));
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

describe("The place that assignments share", () => {
  const places = (rows: string): unknown => {
    const { art, team } = commonPlace(rosterOfTable(`| ART | Team | Name | Role |\n${rows}`).assignments);
    return [art?.name, team?.name];
  };

  it.each([
    [
      "one team",
      "| Claims | Falcon | Cy Poe | Developer |\n| Claims | Falcon | Cy Poe | Tester |",
      ["Claims", "Falcon"],
    ],
    [
      "one ART",
      "| Claims | Falcon | Cy Poe | Developer |\n| Claims | Heron | Cy Poe | Tester |",
      ["Claims", undefined],
    ],
    ["none", "| Claims | Falcon | Cy Poe | Developer |\n| Quality | Heron | Cy Poe | Tester |", [undefined, undefined]],
    ["none of none", "", [undefined, undefined]],
  ])("is %s", (_, rows, expected) => {
    expect(places(rows)).toEqual(expected);
  });
});
