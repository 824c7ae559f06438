import { splitRoleTitle } from "../../../src/core/roster/split-role-title";
import { possessiveApart, titleTokens } from "../../../src/core/roster/title-words-of";

describe("A title’s stretches", () => {
  it.each([
    ["Scrum Master / Developer", "[scrum master]/[developer]"],
    ["Scrum Master (Acting)", "[scrum master](Acting)"],
    ["Product Owner, Claims (50%)", "[product owner],[claim](50%)"],
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
    ["PO 1/2/3", "[po]"],
    ["PO 11/22", "[po]"],
    ["Dev 6-1", "[developer]"],
    ["Dev 12.5.2026", "[developer]"],
    ["Dev 50%", "[developer]"],
    ["Dev 50 %", "[developer]"],
    ["Dev 12,5%", "[developer]"],
    ["Dev 125 %", "[developer]"],
    ["Dev 12.25%", "[developer]"],
    ["Dev 20 hrs", "[developer]"],
    ["Dev 0.5 FTE", "[developer]"],
    ["Dev 12,5 hrs Tester", "[developer tester]"],
    ["Dev 6/1/2026 Tester", "[developer tester]"],
    ["Dev 12,5% Tester", "[developer tester]"],
    ["Dev  20  hours", "[developer]"],
    ["Dev 20 hr", "[developer]"],
    ["Dev 20 hour", "[developer]"],
    ["Dev 20 hours", "[developer]"],
    ["Dev 2 fte", "[developer]"],
    ["Dev 12fte", "[developer]"],
    ["Dev x 2", "[developer]"],
    ["Dev x12", "[developer]"],
    ["Dev 2x", "[developer]"],
    ["Dev xx2", "[developer xx2]"],
    ["508", "[508]"],
    ["5081 Tester", "[tester]"],
    ["T3 Dev", "[t3 developer]"],
    ["Level 3 Dev", "[level developer]"],
    ["(Acting)", "[](Acting)"],
    ["Dev ()", "[developer]()"],
    ["/ Dev /", "/[developer]"],
    ["Dev\r\n\r\nQA", "[developer];[qa]"],
    ["Software Engineering.  Lead", "[software engineering];[lead]"],
    ["Software Engineering.lead", "[software engineering.lead]"],
    ["software. Lead", "[software];[lead]"],
    ["SOFTWARE. Lead", "[software lead]"],
    ["Engineering. lead", "[engineering lead]"],
  ])("%j are %s", (title, expected) => {
    const told = splitRoleTitle(title).map(
      ({ joint, words, brackets }) => `${joint}[${words.join(" ")}]${brackets.map((text) => `(${text})`).join("")}`,
    );
    expect(told.join("")).toBe(expected);
  });
});

describe("A title’s tokens", () => {
  it.each([
    ["", ""],
    ["PO oder SM", "po·/·sm"],
    ["Co-op Lead", "op·lead"],
    ["Nonstop", "nonstop"],
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
    ["don't", "don't"],
  ])("%s is %s", (token, expected) => {
    expect(possessiveApart(token).join("+")).toBe(expected);
  });
});
