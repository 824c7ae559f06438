import { rosterOfTable } from "../../support/table-roster";

function peopleOf(table: string): readonly string[] {
  return rosterOfTable(table).people.map(({ name }) => name);
}

describe("A name that leaves most of itself out", () => {
  it.each([
    ["an initial and the surname", "A. Ruiz"],
    ["the given name and an initial", "Ana R."],
    ["the given name alone", "Ana"],
    ["surname first", "Ruiz, A."],
  ])("is the same person in the same role on the same team: %s", (_, short) => {
    expect(
      peopleOf(`
        | Team   | Name    | Role          |
        | Osprey | ${short} | Product Owner |
        | Osprey | Ana Ruiz | Product Owner |`),
    ).toEqual(["Ana Ruiz"]);
  });

  it("is tied over two sheets, developers among them", () => {
    expect(
      peopleOf(`
        ## Teams
        | Team   | Product Owner | Developers       |
        | Osprey | A. Ruiz       | Cy D.; Dee Early |
        ## Members
        | Team   | Name      | Role          |
        | Osprey | Ana Ruiz  | Product Owner |
        | Osprey | Cy Dunn   | Developer     |
        | Osprey | Dee Early | Developer     |`),
    ).toEqual(["Ana Ruiz", "Cy Dunn", "Dee Early"]);
  });

  it.each([
    ["on another team", "Falcon", "A. Ruiz", "Product Owner"],
    ["in another role", "Osprey", "A. Ruiz", "Scrum Master"],
    ["with another initial", "Osprey", "B. Ruiz", "Product Owner"],
  ])("stays a person of its own %s", (_, team, name, role) => {
    expect(
      peopleOf(`
        | Team   | Name     | Role          |
        | Osprey | Ana Ruiz | Product Owner |
        | ${team} | ${name} | ${role} |`),
    ).toHaveLength(2);
  });

  it("stays a person of its own where two could be meant, or two developers of one list", () => {
    expect(
      peopleOf(`
        | Team   | Name      | Role          |
        | Osprey | A. Ruiz   | Product Owner |
        | Osprey | Ana Ruiz  | Product Owner |
        | Falcon | Alex Ruiz | Developer     |`),
    ).toHaveLength(3);
    expect(
      peopleOf(`
        | Team   | Name     | Role      |
        | Osprey | A. Ruiz  | Developer |
        | Osprey | Ana Ruiz | Developer |`),
    ).toHaveLength(2);
  });

  it.each([
    ["two words that are both letters", "A R"],
    ["three words", "Ana R. B."],
    ["three words of which one is a letter", "Ana R. Bo"],
    ["another surname", "A. Ruizz"],
    ["the surname alone", "Ruiz"],
    ["a letter alone", "A"],
  ])("is no name for %s", (_, short) => {
    expect(
      peopleOf(`
        | Team   | Name     | Role          |
        | Osprey | ${short} | Product Owner |
        | Osprey | Ana Ruiz | Product Owner |`),
    ).toHaveLength(2);
  });

  it.each(["A. Rui", "A. Xu"])("is no name for somebody of another surname, initial or not: %s", (short) => {
    expect(
      peopleOf(`
        | Team   | Name       | Role          |
        | Osprey | ${short}   | Product Owner |
        | Osprey | A. B. Ruiz | Product Owner |`),
    ).toHaveLength(2);
  });

  it("stays a person of its own where two in the same seat could be meant", () => {
    expect(
      peopleOf(`
        | Team   | Name      | Role          |
        | Osprey | A. Ruiz   | Product Owner |
        | Osprey | Ana Ruiz  | Product Owner |
        | Osprey | Alex Ruiz | Product Owner |`),
    ).toHaveLength(3);
  });

  it("keeps the address that tells it apart, and the order of first mention", () => {
    expect(
      peopleOf(`
        | Team   | Name     | Role          | Email |
        | Osprey | A. Ruiz  | Product Owner | ar@example.com |
        | Osprey | Ana Ruiz | Product Owner | |`),
    ).toEqual(["A. Ruiz", "Ana Ruiz"]);
    expect(
      peopleOf(`
        | Team   | Name     | Role          |
        | Osprey | A. Ruiz  | Product Owner |
        | Osprey | Bo Ray   | Scrum Master  |
        | Osprey | Ana Ruiz | Product Owner |`),
    ).toEqual(["Ana Ruiz", "Bo Ray"]);
  });

  it("needs one shared seat of several", () => {
    expect(
      peopleOf(`
        | Team   | Name     | Role          |
        | Falcon | A. Ruiz  | Scrum Master  |
        | Osprey | A. Ruiz  | Product Owner |
        | Osprey | Ana Ruiz | Product Owner / Developer |`),
    ).toEqual(["Ana Ruiz"]);
  });

  it("is nobody else's where neither row names a team", () => {
    expect(
      peopleOf(`
        | Name     | Role          |
        | A. Ruiz  | Product Owner |
        | Ana Ruiz | Product Owner |`),
    ).toHaveLength(2);
  });
});
