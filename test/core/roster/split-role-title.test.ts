import { splitRoleTitle } from "../../../src/core/roster/split-role-title";
import { possessiveApart, titleTokens } from "../../../src/core/roster/title-words-of";

describe("A title’s stretches", () => {
  it.each([
    ["Scrum Master / Developer", "[scrum master]/[developer]"],
    ["Scrum Master (Acting)", "[scrum master](Acting)"],
    ["Product Owner, Claims (50%)", "[product owner],[claim]( )"],
    ["PO 1/2", "[po]"],
    ["Developer 6/1/2026", "[developer]"],
    ["Dev 20h", "[developer]"],
    ["Dev x2", "[developer]"],
    ["Developer(s)", "[developer]"],
    ["Developers (s)", "[developer]"],
    ["Owner's Rep", "[owner 's representative]"],
    ["Scrum Master\nDeveloper", "[scrum master];[developer]"],
    ["Software engineering. Lead", "[software engineering];[lead]"],
    ["A. Lead", "[a lead]"],
    ["508 Tester", "[508 tester]"],
    ["3 Tester", "[tester]"],
    ["Tester 3", "[tester]"],
    ["Tester - Lead", "[tester]-[lead]"],
    ["Tester-Lead", "[tester lead]"],
    ["Tester -Lead", "[tester]-[lead]"],
    ["PO & SM", "[po]&[sm]"],
    ["PO and SM", "[po]&[sm]"],
    ["PO or SM", "[po]/[sm]"],
    ["Scrum_Master", "[scrum master]"],
    ["Co-Lead", "[lead]"],
    ["Ex-Scrum Master", "[former scrum master]"],
    ["Non-Agile", "[non agile]"],
    ["P.O.", "[po]"],
    ["S.M", "[sm]"],
    ["U.S. Lead", "[us lead]"],
    ["SM1", "[sm]"],
    ["PO2", "[po]"],
    ["SMX1", "[smx1]"],
    ["UI/UX", "[ui ux]"],
    ["Dev Ops", "[devops]"],
  ])("%j are %s", (title, expected) => {
    const told = splitRoleTitle(title).map(
      ({ joint, words, brackets }) => `${joint}[${words.join(" ")}]${brackets.map((text) => `(${text})`).join("")}`,
    );
    expect(told.join("")).toBe(expected);
  });
});

describe("A title’s tokens", () => {
  it.each([
    ["Lead-", "lead"],
    ["--Lead", "lead"],
    ["Lead -- Dev", "lead·-·dev"],
    ["a.b.c", "abc"],
    ["O'Neil's", "o'neil's"],
    ["R&D", "research·development"],
    ["Q/A", "q·/·a"],
  ])("%j are %s", (title, expected) => {
    expect(titleTokens(title).join("·")).toBe(expected);
  });

  it.each([
    ["owner's", "owner+'s"],
    ["owners'", "owners+'s"],
    ["'s", "'s"],
    ["a's", "a's"],
    ["it's", "it+'s"],
    ["owner", "owner"],
  ])("%s is %s", (token, expected) => {
    expect(possessiveApart(token).join("+")).toBe(expected);
  });
});
