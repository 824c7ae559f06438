import { buildMappingQuestions, rememberAnswers, type MappingQuestion } from "../../src/app/mapping-question";
import { NO_MEMORY } from "../../src/core/mapping/column-mapping";
import { sessionOver } from "../support/session-fixture";

const QUESTION: MappingQuestion = {
  id: "0-role",
  sheetName: "Members",
  range: "A1:D9",
  headers: ["Name", "Duty", "Function", "Team"],
  field: "role",
  options: [
    { columnIndex: 1, header: "Duty", evidence: "5 of 8 cells are known roles.", samples: [] },
    { columnIndex: 2, header: "Function", evidence: "4 of 8 cells are known roles.", samples: [] },
  ],
};

describe("The answer to a question about columns", () => {
  it("names the field of the chosen column only", () => {
    expect(rememberAnswers(NO_MEMORY, [QUESTION], { "0-role": 2 }).columns).toEqual([
      { sheet: "Members", headers: QUESTION.headers, fields: { Function: "role" } },
    ]);
  });

  it("says of every offered column that it is none where the sheet has no such column", () => {
    expect(rememberAnswers(NO_MEMORY, [QUESTION], { "0-role": null }).columns).toEqual([
      { sheet: "Members", headers: QUESTION.headers, fields: { Duty: "none", Function: "none" } },
    ]);
  });

  it("keeps a column that was chosen for one field when the sheet has no column for another", () => {
    const team = { ...QUESTION, id: "0-team", field: "team" as const };
    const { columns } = rememberAnswers(NO_MEMORY, [QUESTION, team], { "0-role": 1, "0-team": null });
    expect(columns[0]?.fields).toEqual({ Duty: "role", Function: "none" });
  });

  it("joins what was said of the same roster before", () => {
    const earlier = rememberAnswers(NO_MEMORY, [QUESTION], { "0-role": 1 });
    const team = {
      ...QUESTION,
      id: "0-team",
      field: "team" as const,
      options: [{ columnIndex: 3, header: "Team", evidence: "", samples: [] }],
    };
    expect(rememberAnswers(earlier, [team], { "0-team": 3 }).columns).toEqual([
      { sheet: "Members", headers: QUESTION.headers, fields: { Duty: "role", Team: "team" } },
    ]);
  });
});

describe("Questions about columns", () => {
  it("come one for every field in doubt, with the likely columns best first", () => {
    const sheet = {
      id: "1",
      name: "Members",
      visibility: "visible" as const,
      purpose: "user" as const,
      values: [],
      numberFormats: [],
      merges: [],
      hiddenRows: [],
      hiddenColumns: [],
      tables: [],
      struckCells: [],
    };
    const column = (columnIndex: number, header: string, score: number | null, settled = false) => ({
      columnIndex,
      header,
      field: settled ? ("name" as const) : null,
      role: null,
      reading: null,
      decision: settled ? ("auto" as const) : ("ask" as const),
      evidence: `About ${header}.`,
      candidates: score === null ? [] : [{ field: "role" as const, score }],
    });
    const questions = buildMappingQuestions([
      {
        region: {
          sheet,
          layout: "person-rows",
          range: { rowIndex: 2, columnIndex: 0, rowCount: 9, columnCount: 4 },
          headerRows: [2],
          bodyRows: [3, 4],
          columns: [],
          role: null,
          team: null,
          art: null,
          organization: null,
          past: false,
          period: null,
          labelledSeats: [],
          titles: [],
        },
        columns: [
          column(0, "Name", 0.1, true),
          column(1, "Duty", 0.4),
          column(2, "Function", 0.6),
          column(3, "Team", null),
        ],
        doubtful: ["role"],
      },
    ]);
    expect(questions).toEqual([
      {
        id: "0-role",
        sheetName: "Members",
        range: "A3:D11",
        headers: ["Name", "Duty", "Function", "Team"],
        field: "role",
        options: [
          { columnIndex: 2, header: "Function", evidence: "About Function.", samples: [] },
          { columnIndex: 1, header: "Duty", evidence: "About Duty.", samples: [] },
        ],
      },
    ]);
  });
});

/** “Group” may or may not be a team's name. */
const DOUBTFUL_ROSTER = [
  "Person,Role 1,Role 2,Group",
  "Amara Quist,Product Owner,Scrum Master,Heron",
  "Bo Lindqvist,Scrum Master,Developer,Heron",
  "Celia Marchetti,Developer,Tester,Egret",
  "Dov Abernathy,Developer,Product Owner,Egret",
].join("\n");

describe("A session whose roster is in doubt", () => {
  it("asks before it judges or writes, and does the whole check once it is answered", async () => {
    const { session, workbook } = sessionOver(DOUBTFUL_ROSTER);
    await session.check();
    const { state } = session.getSnapshot();
    expect(state).toMatchObject({
      kind: "mapping-needed",
      questions: [{ field: "team", options: [{ header: "Group", columnIndex: 3 }] }],
    });
    expect(workbook.applied).toEqual([]);
    await session.answerMapping({ "0-team": 3 });
    const answered = session.getSnapshot().state;
    if (answered.kind !== "done") throw new Error(`The session is ${answered.kind}.`);
    const [region] = answered.result.report.receipt.sheets.flatMap((sheet) => sheet.regions);
    expect(region?.columns.at(-1)).toMatchObject({ header: "Group", field: "team", decision: "saved" });
    expect(answered.result.report.counts.teams).toBe(2);
    expect(workbook.applied).toHaveLength(1);
  });

  it("writes nothing after the answer where the asking check was not to write", async () => {
    const { session, workbook } = sessionOver(DOUBTFUL_ROSTER);
    await session.checkWithoutWriting();
    await session.answerMapping({ "0-team": 3 });
    expect(session.getSnapshot().state.kind).toBe("done");
    expect(workbook.applied).toEqual([]);
  });

  it("does not ask the same again where the sheet has no such column", async () => {
    const { session } = sessionOver(DOUBTFUL_ROSTER);
    await session.checkWithoutWriting();
    await session.answerMapping({ "0-team": null });
    expect(session.getSnapshot().state.kind).toBe("done");
  });

  it("does nothing with an answer that nobody asked for", async () => {
    const { session, workbook } = sessionOver(DOUBTFUL_ROSTER);
    await session.answerMapping({});
    expect(workbook.reads).toBe(0);
  });
});
