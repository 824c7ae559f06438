import type { RoleReading } from "../../../src/core/roster/role-reading";
import { SeatTitleReader } from "../../../src/core/roster/read-seat-title";

const reader = new SeatTitleReader({
  "Widget Whisperer": "developer",
  Tester: "developer",
  "QA Lead": "product-owner",
  "Backup PM": "product-manager",
  "Acting Facilitator": "none",
});

describe("A title that the user has read", () => {
  it.each<[string, RoleReading]>([
    ["widget  WHISPERER", { parts: [{ role: "developer", speciality: null, qualifiers: [] }], ambiguous: [] }],
    ["Tester", { parts: [{ role: "developer", speciality: "tester", qualifiers: [] }], ambiguous: [] }],
    ["QA Lead", { parts: [{ role: "product-owner", speciality: null, qualifiers: [] }], ambiguous: [] }],
    ["Backup PM", { parts: [{ role: "product-manager", speciality: null, qualifiers: ["backup"] }], ambiguous: [] }],
  ])("is the user’s: %s", (roleText, reading) => {
    expect(reader.ofText(roleText)).toStrictEqual({ roleText, reading, titleSetAside: false });
  });

  it("is set aside where the user says that it is no role", () => {
    const reading = { parts: [], ambiguous: [] };
    expect(reader.ofText("Acting Facilitator")).toStrictEqual({
      roleText: "Acting Facilitator",
      reading,
      titleSetAside: true,
    });
  });
});

it("a blank title says nothing", () => {
  expect(reader.ofText("")).toStrictEqual({
    roleText: "",
    reading: { parts: [], ambiguous: [] },
    titleSetAside: false,
  });
});
