import { personNameVariants } from "../../../../src/core/rules/catalogue/person-name-variants";
import { findingsOf, testRule } from "../../../support/test-rule";

testRule(personNameVariants, {
  clean: [
    {
      name: "one address is one person",
      table: `
        | Team | Name | Role | Email |
        | Falcon | Hanna Olsen | Developer | ho@example.com |
        | Falcon | Hanne Olsen | Developer | ho@example.com |`,
    },
    {
      name: "initials differ",
      table: `
        | Team | Name | Role |
        | Falcon | Ann B Quistad | Developer |
        | Falcon | Ann C Quistad | Developer |`,
    },
    {
      name: "two teams",
      table: `
        | Team | Name | Role |
        | Falcon | Hanna Olsen | Developer |
        | Heron | Hanne Olsen | Developer |`,
    },
    {
      name: "two addresses are two people",
      table: `
        | Team | Name | Role | Email |
        | Falcon | Hanna Olsen | Developer | hanna@example.com |
        | Falcon | Hanne Olsen | Developer | hanne@example.com |
        | Falcon | Cy Poe | Developer | |`,
    },
  ],
  flagged: [
    {
      name: "letters swapped",
      table: `
        | Team | Name | Role |
        | Falcon | «Hanna Olsen» | Developer |
        | Falcon | «Hanna Olesn» | Developer |`,
      findings: ["info: Hanna Olsen and Hanna Olesn on Falcon differ in one letter and are read as two people."],
    },
    {
      name: "an address beside one of them",
      table: `
        | Team | Name | Role | Email |
        | Falcon | «Hanna Olsen» | Developer | hanna@example.com |
        | Falcon | «Hanne Olsen» | Developer | |`,
      findings: ["info: Hanna Olsen and Hanne Olsen on Falcon differ in one letter"],
    },
  ],
});

it.each([
  [80, 1],
  [81, 0],
])("compares the names of a team, and not those of a list of everybody: %d", (size, findings) => {
  const others = Array.from({ length: size - 2 }, (_, index) => `| Falcon | ${nameOf(index)} | Developer |`);
  const table = [
    "| Team | Name | Role |",
    "| Falcon | Hanna Olsen | Tester |",
    "| Falcon | Hanne Olsen | Tester |",
    ...others,
  ];
  expect(findingsOf(personNameVariants, table.join("\n"))).toHaveLength(findings);
});

/** Names that lie more than a slip apart. */
function nameOf(index: number): string {
  const letter = (at: number): string => "BCDFGHKLMN".charAt(at);
  const [ten, one] = [Math.floor(index / 10), index % 10];
  return `${letter(ten)}ane${letter(one).toLowerCase().repeat(3)} ${letter(one)}u${letter(ten).toLowerCase().repeat(3)}`;
}
