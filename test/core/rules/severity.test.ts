import { capSeverity, compareSeverity, SEVERITIES } from "../../../src/core/rules/severity";

test("severities are ordered from the worst to the mildest", () => {
  expect(SEVERITIES).toEqual(["error", "warning", "info"]);
  expect(["info", "error", "warning"].sort((a, b) => compareSeverity(b as "info", a as "info"))).toEqual(SEVERITIES);
  expect(compareSeverity("warning", "warning")).toBe(0);
});

test.each([
  ["error", "warning", "warning"],
  ["warning", "error", "warning"],
  ["info", "warning", "info"],
  ["info", "info", "info"],
] as const)("%s is no worse than %s as %s", (severity, ceiling, capped) => {
  expect(capSeverity(severity, ceiling)).toBe(capped);
});
