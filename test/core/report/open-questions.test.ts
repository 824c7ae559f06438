import { NO_MEMORY, type MappingMemory } from "../../../src/core/mapping/column-mapping";
import { findOpenQuestions, type OpenQuestion } from "../../../src/core/report/open-questions";
import { checkTable } from "../../support/check-table";
import { placeOf, rosterOfTable } from "../../support/table-roster";

function questionsOf(table: string, memory: Partial<MappingMemory> = {}): readonly OpenQuestion[] {
  const options = { memory: { ...NO_MEMORY, ...memory } };
  return findOpenQuestions(rosterOfTable(table, options), checkTable(table, options));
}

/** "title PM 2 @ Roster!C2 Roster!C4" */
function lineOf({ kind, text, count, cells }: OpenQuestion): string {
  return `${kind} ${text} ${String(count)} @ ${cells.map(placeOf).join(" ")}`;
}

function linesOf(table: string, memory: Partial<MappingMemory> = {}): readonly string[] {
  return questionsOf(table, memory).map(lineOf);
}

const TITLES = `
  | Team   | Name    | Role          | Status |
  | Falcon | Ann Lee | PM            |        |
  | Falcon | Bo Ray  | Scrum Master  |        |
  | Falcon | Cy Poe  | pm            |        |
  | Osprey | Di Fox  | Dream Weaver  |        |
  | Osprey | Eli Cho | Dream  weaver |        |
  | Osprey | Flo Day | DREAM WEAVER  |        |`;

const ORGANIZATIONS = `
  | Team   | Name    | Role          | Organization |
  | Falcon | Ann Lee | Product Owner | Brightwater  |
  | Falcon | Bo Ray  | Scrum Master  | BRIGHTWATER  |
  | Falcon | Cy Poe  | Developer     | Bright Reef  |
  | Falcon | Di Fox  | Developer     |              |`;

describe("Open questions about titles", () => {
  it("come once for a text, whatever its case and spacing, with all its cells", () => {
    expect([...linesOf(TITLES)].sort()).toEqual([
      "title Dream Weaver 3 @ Roster!C5 Roster!C6 Roster!C7",
      "title PM 2 @ Roster!C2 Roster!C4",
    ]);
  });

  it("offer what an unclear title can mean, and nothing for an unknown one", () => {
    const candidates = new Map(
      questionsOf(TITLES).map((each) => [each.text, each.kind === "title" && each.candidates]),
    );
    expect(candidates.get("PM")).toContain("product-manager");
    expect(candidates.get("Dream Weaver")).toEqual([]);
  });

  it("are not asked again once the user answered, in whatever spelling", () => {
    expect(linesOf(TITLES, { titles: { "dream weaver": "developer", Pm: "none" } })).toEqual([]);
  });

  it("come first where an answer settles more findings, and name those findings", () => {
    const questions = questionsOf(TITLES);
    const settled = questions.map(({ settles }) => settles.length);
    expect(settled).toEqual([...settled].sort((a, b) => b - a));
    const keys = new Set(checkTable(TITLES).map(({ key }) => key));
    expect(questions.flatMap(({ settles }) => settles).filter((key) => !keys.has(key))).toEqual([]);
    expect(settled[0]).toBeGreaterThan(0);
  });

  it("are not asked about who has left", () => {
    const left = `
      | Team   | Name    | Role          | End        |
      | Falcon | Ann Lee | Product Owner |            |
      | Falcon | Bo Ray  | Dream Weaver  | 2025-12-31 |`;
    expect(linesOf(left)).toEqual([]);
  });
});

describe("Open questions about organizations", () => {
  it("come once for a name, whatever its case, and not for a blank one", () => {
    expect(linesOf(ORGANIZATIONS)).toEqual([
      "organization Brightwater 2 @ Roster!D2 Roster!D3",
      "organization Bright Reef 1 @ Roster!D4",
    ]);
  });

  it("are not asked about the organizations that the user told of, in whatever spelling", () => {
    expect(linesOf(ORGANIZATIONS, { organizations: { BrightWater: "contractor" } })).toEqual([
      "organization Bright Reef 1 @ Roster!D4",
    ]);
  });

  it("are not asked where each person's own affiliation is told", () => {
    const told = `
      | Team   | Name    | Role          | Organization | Affiliation |
      | Falcon | Ann Lee | Product Owner | Brightwater  | Contractor  |`;
    expect(linesOf(told)).toEqual([]);
  });
});

describe("Open questions", () => {
  it("are none where the roster leaves nothing open", () => {
    expect(linesOf("| Team | Name | Role |\n| Falcon | Ann Lee | Product Owner |")).toEqual([]);
  });
});
