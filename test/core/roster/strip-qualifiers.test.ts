import { qualifiersBefore, stripQualifiers, withoutNoise } from "../../../src/core/roster/strip-qualifiers";

const wordsOf = (title: string): readonly string[] => title.split(" ").filter((word) => word !== "");

describe("A title without its qualifiers", () => {
  it.each([
    ["backup scrum master", "scrum master|backup"],
    ["scrum master backup", "scrum master|backup"],
    ["senior backup scrum master", "scrum master|senior+backup"],
    ["lead engineer", "engineer|lead|led"],
    ["senior lead engineer", "engineer|senior+lead|led"],
    ["lead", "|lead|led"],
    ["senior", "|senior"],
    ["senior lead", "|senior+lead|led"],
    ["lead ux", "ux|lead|led"],
    ["the scrum master", "scrum master|"],
    ["scrum master the", "scrum master|"],
    ["vice president", "vice president|"],
    ["scrum master delegate", "scrum master delegate|"],
    ["scrum master associate", "scrum master associate|"],
    ["associate scrum master", "scrum master|associate"],
    ["ux lead", "ux lead|"],
    ["widget backup", "widget backup|"],
    ["fulltime scrum master", "scrum master|"],
    ["scrum master fulltime backup", "scrum master|backup"],
    ["scrum master backup fulltime", "scrum master|backup"],
    ["qa backup", "qa backup|"],
    ["backup", "|backup"],
    ["deputy acting scrum master", "scrum master|deputy+acting"],
    ["", "|"],
    ["engineer senior", "engineer|senior"],
    ["widget whisperer senior", "widget whisperer senior|"],
    ["a developer", "developer|"],
  ])("%s is %s", (title, expected) => {
    const { rest, qualifiers, led } = stripQualifiers(wordsOf(title));
    expect(`${rest.join(" ")}|${qualifiers.join("+")}${led ? "|led" : ""}`).toBe(expected);
  });
});

it.each<[string, number, string]>([
  ["claims backup scrum master", 2, "backup"],
  ["backup senior scrum master", 2, "backup+senior"],
  ["backup claims scrum master", 2, ""],
  ["backup", 1, "backup"],
  ["scrum master", 0, ""],
])("the qualifiers of %s before place %d are %j", (title, end, expected) => {
  expect(qualifiersBefore(wordsOf(title), end).join("+")).toBe(expected);
});

it.each([
  ["the scrum master", "scrum master"],
  ["a fulltime developer", "developer"],
  ["scrum master", "scrum master"],
])("%s says %s", (title, expected) => {
  expect(withoutNoise(wordsOf(title)).join(" ")).toBe(expected);
});
