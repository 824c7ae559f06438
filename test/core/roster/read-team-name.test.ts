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
