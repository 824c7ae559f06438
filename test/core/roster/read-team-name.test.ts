import { parseTeamMentions, parseTeamNames, readTeamKind, teamKey } from "../../../src/core/roster/read-team-name";

test.each([
  ["Falcon", "Team Falcon"],
  ["Falcon", "FALCON team"],
  ["Blue Jay", "BlueJay"],
  ["Blue-Jay", "Blue  Jay"],
  ["Intake & Claims", "Intake and Claims"],
  ["Équipe Café", "equipe cafe"],
  ["Falcon – QA", "Falcon QA"],
  ["Team 1", "1"],
])("‘%s’ and ‘%s’ are one team", (a, b) => {
  expect(teamKey(a)).toBe(teamKey(b));
});

test.each([
  ["Team 1", "Team 2"],
  ["Falcon", "Falcon – QA"],
  ["Falcon", "Falcons"],
  ["Team 1", "Team 11"],
  ["Teamwork", "Work"],
  ["★", "☆"],
])("‘%s’ and ‘%s’ are two teams", (a, b) => {
  expect(teamKey(a)).not.toBe(teamKey(b));
});

test.each([
  ["Falcon", "", "agile", false],
  ["Operations Dashboard", "", "agile", false],
  ["Support Portal", "", "agile", false],
  ["Program Support", "", "support", false],
  ["Program Support Team", "", "support", false],
  ["PMO", "", "support", false],
  ["Claims Help Desk", "", "support", false],
  ["Cyber Security", "", "support", false],
  ["Claims Help Desk Tier 2", "", "support", false],
  ["Support Level 1 Portal", "", "agile", false],
  ["LACE", "", "support", false],
  ["Shared Services", "", "support", false],
  ["System Team", "", "agile", true],
  ["DevOps", "", "agile", true],
  ["Platform Team", "", "agile", true],
  ["Platform Migration", "", "agile", false],
  ["ART", "", "pseudo", false],
  ["ART Level", "", "pseudo", false],
  ["ART Leadership", "", "pseudo", false],
  ["Claims ART Leadership", "", "pseudo", false],
  ["Leadership Team", "", "pseudo", false],
  ["All Teams", "", "pseudo", false],
  ["Product Management", "", "pseudo", false],
  ["Program", "", "pseudo", false],
  ["Program Mgmt", "", "pseudo", false],
  ["Leadership/Management", "", "pseudo", false],
  ["ART & Train", "", "pseudo", false],
  ["PMO/Leadership", "", "support", false],
  ["Help Desk / Operations", "", "support", false],
  ["Dev/Ops", "", "agile", false],
  ["-", "", "pseudo", false],
  ["N/A", "", "pseudo", false],
  ["Start", "", "agile", false],
  ["Program Support", "Agile", "agile", false],
  ["Falcon", "Support Team", "support", false],
  ["Falcon", "Scrum", "agile", false],
  ["Falcon", "Leadership", "pseudo", false],
  ["System Team", "Agile Team", "agile", false],
  ["Program Support", "Blue", "support", false],
])("‘%s’ of type ‘%s’ is %s (guessed: %s)", (name, type, kind, guessed) => {
  expect(readTeamKind(name, type)).toEqual({ kind, guessed });
});

test.each<[string, readonly string[]]>([
  ["Falcon", ["Falcon"]],
  ["Team A; Team B", ["Team A", "Team B"]],
  ["Falcon\nOsprey", ["Falcon", "Osprey"]],
  ["Team A, Team B", ["Team A", "Team B"]],
  ["Team A/Team B", ["Team A", "Team B"]],
  ["Falcon Team and Osprey Team", ["Falcon Team", "Osprey Team"]],
  ["Research, Data and Analytics", ["Research, Data and Analytics"]],
  ["Intake & Claims", ["Intake & Claims"]],
  ["Falcon/UX", ["Falcon/UX"]],
  ["Falcon; falcon", ["Falcon"]],
  ["Falcon; TBD", ["Falcon"]],
  ["TBD", []],
  ["N/A", []],
  ["-", []],
  ["unassigned", []],
  ["", []],
])("teams of %j", (text, expected) => {
  expect(parseTeamNames(text)).toEqual(expected);
});

test("a share beside a team", () => {
  expect(parseTeamMentions("Falcon (60%); Osprey - 40 %; Team 7")).toEqual([
    { name: "Falcon", allocation: 60 },
    { name: "Osprey", allocation: 40 },
    { name: "Team 7", allocation: null },
  ]);
});

test.each(["Falcon (60%), Osprey (40%)", "Falcon 60% / Osprey 40%", "Falcon (60%) and Osprey (40%)"])(
  "teams with a share each are teams: %s",
  (text) => {
    expect(parseTeamMentions(text)).toEqual([
      { name: "Falcon", allocation: 60 },
      { name: "Osprey", allocation: 40 },
    ]);
  },
);

test("one share behind a name with “and” in it parts nothing", () => {
  expect(parseTeamMentions("Intake and Claims (50%)")).toEqual([{ name: "Intake and Claims", allocation: 50 }]);
});

test("a text longer than any list of teams stays one", () => {
  const teams = Array.from({ length: 400 }, (_, index) => `Falcon ${String(index)}`).join("; ");
  expect(parseTeamNames(teams)).toEqual([teams]);
});

describe("spellings, kinds and lists in detail", () => {
  test.each([
    ["Team Falcon", "falcon"],
    ["Falcon Team", "falcon"],
    ["  Falcon!  ", "falcon"],
    ["Falcon & Heron", "falconandheron"],
    ["Falcon and Heron", "falconandheron"],
    ["Team", "team"],
    ["Steam Falcon", "steamfalcon"],
    ["Falcon Teamwork", "falconteamwork"],
    ["Fálcon", "falcon"],
    ["Falcon--1", "falcon1"],
    ["Falcon - Crew", "falconcrew"],
    ["Team Team", "team"],
    ["Team Falcon Team", "falcon"],
    ["!!!", "!!!"],
    ["team  X", "x"],
  ])("the key of %j is %s", (name, key) => {
    expect(teamKey(name)).toBe(key);
  });

  test.each([
    ["Falcon", "", "agile"],
    ["Falcon", "Agile", "agile"],
    ["Falcon", "Support", "support"],
    ["Falcon", "Claims Help Desk", "support"],
    ["Falcon", "System Team", "agile?"],
    ["Falcon", "Scrum Team", "agile"],
    ["Falcon", "Leadership", "pseudo"],
    ["Falcon", "Blue", "agile"],
    ["Help Desk", "Blue", "support"],
    ["Help Desk", "Agile Team", "agile"],
    ["Claims Help Desk", "", "support"],
    ["Claims Help-Desk", "", "support"],
    ["Help Desk Dashboard", "", "agile"],
    ["Help Desk Tier 2", "", "support"],
    ["Help Desk Level 3 Crew", "", "agile"],
    ["Team Help Desk", "", "support"],
    ["Help Desk Team", "", "support"],
    ["Help Desk Teams", "", "support"],
    ["ART Leadership", "", "pseudo"],
    ["Claims Leadership", "", "pseudo"],
    ["All Teams", "", "pseudo"],
    ["System Team", "", "agile?"],
    ["Claims System Team", "", "agile?"],
    ["Shared Services", "", "support"],
    ["help_desk", "", "support"],
    ["help__desk", "", "support"],
    ["help _ desk", "", "support"],
    ["(Help Desk)", "", "support"],
    ["Platform Team", "", "agile?"],
    ["DevOps", "", "agile?"],
    ["Program Support", "", "support"],
    ["Teamwork Falcon", "", "agile"],
    ["Steam Help Desk", "", "support"],
    ["X Program Management Office", "", "support"],
    ["Claims Help - Desk", "", "support"],
    ["Help Tier 2 Desk", "", "agile"],
    ["Shared Team Services", "", "agile"],
    ["Team Everyone", "", "pseudo"],
  ])("%s of the type %j is %s", (name, type, expected) => {
    const { kind, guessed } = readTeamKind(name, type);
    expect(`${kind}${guessed ? "?" : ""}`).toBe(expected);
  });

  test.each<[string, readonly string[]]>([
    ["Falcon; Heron", ["Falcon", "Heron"]],
    ["Falcon;; Heron", ["Falcon", "Heron"]],
    ["Falcon | Heron", ["Falcon", "Heron"]],
    ["Falcon\nHeron", ["Falcon", "Heron"]],
    ["Falcon • Heron", ["Falcon", "Heron"]],
    ["Falcon, Heron", ["Falcon, Heron"]],
    ["Team A, Team B", ["Team A", "Team B"]],
    ["Team A , Team B", ["Team A", "Team B"]],
    ["Team A,Team B", ["Team A", "Team B"]],
    ["Team A and Team B", ["Team A", "Team B"]],
    ["Team A  and  Team B", ["Team A", "Team B"]],
    ["Falcon Team and Osprey Team", ["Falcon Team", "Osprey Team"]],
    ["Falcon Team and Osprey", ["Falcon Team and Osprey"]],
    ["Falcon & Heron", ["Falcon & Heron"]],
    ["Team A / Team B", ["Team A", "Team B"]],
    ["Team A + Team B", ["Team A", "Team B"]],
    ["Falcon (50%), Osprey (50%)", ["Falcon 50%", "Osprey 50%"]],
    ["Falcon (50%), Osprey", ["Falcon (50%), Osprey"]],
    ["Falcon 50%", ["Falcon 50%"]],
    ["Falcon - 50 %", ["Falcon 50%"]],
    ["Falcon [50%]", ["Falcon 50%"]],
    ["Falcon: 50%", ["Falcon 50%"]],
    ["Falcon (0.5 FTE)", ["Falcon 50%"]],
    ["Falcon 0.5 FTE", ["Falcon 50%"]],
    ["Falcon (20 hrs)", ["Falcon 50%"]],
    ["Falcon (20 hr)", ["Falcon 50%"]],
    ["Falcon 20 hours", ["Falcon 50%"]],
    ["Falcon 20 h/w", ["Falcon 50%"]],
    ["Falcon (12.5%)", ["Falcon 12.5%"]],
    ["Falcon (100.5 hours)", ["Falcon 251.25%"]],
    ["Falcon(50%)", ["Falcon 50%"]],
    ["Falcon 2", ["Falcon 2"]],
    ["Falcon %", ["Falcon %"]],
    ["Falcon fte", ["Falcon fte"]],
    ["Falcon 1.5%", ["Falcon 1.5%"]],
    ["50%", []],
    ["TBD", []],
    ["-", []],
    ["N/A; Falcon", ["Falcon"]],
    ["Falcon; falcon team", ["Falcon"]],
    ["Team A,", ["Team A,"]],
    ["Team A, , Team B", ["Team A", "Team B"]],
    ["Teamwork A, Team B", ["Teamwork A, Team B"]],
    ["Team A, B team lead", ["Team A, B team lead"]],
    ["Blue Team, Red  Team", ["Blue Team", "Red Team"]],
    ["Falcon                                   50%", ["Falcon 50%"]],
    ["Falcon 1 (50%)", ["Falcon 1 50%"]],
    ["Falcon (12.25%)", ["Falcon 12.25%"]],
    ["Falcon (12 FTE), Osprey (8 FTE)", ["Falcon", "Osprey"]],
    ["Falcon (Blue)", ["Falcon (Blue)"]],
    ["Falcon (50%) Heron", ["Falcon (50%) Heron"]],
  ])("%j names %j", (text, expected) => {
    const told = parseTeamMentions(text).map(({ name, allocation }) =>
      allocation === null ? name : `${name} ${String(allocation)}%`,
    );
    expect(told).toEqual(expected);
  });

  test("a cell of more than 2,000 letters is one text", () => {
    expect(parseTeamMentions(`${"Falcon; ".repeat(249)}Heronnnn`)).toHaveLength(2);
    expect(parseTeamMentions(`${"Falcon; ".repeat(249)}Heronnnnn`)).toHaveLength(1);
  });
});
