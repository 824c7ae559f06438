import type { RoleReading } from "../../../src/core/roster/role-reading";
import type { SeatTitle } from "../../../src/core/roster/statement";
import { SeatTitleReader } from "../../../src/core/roster/read-seat-title";

/** Made anew each time, because a reader remembers what it has read. */
const read = (roleText: string): SeatTitle => new SeatTitleReader(TITLES).ofText(roleText);

const TITLES = {
  "Widget Whisperer": "developer",
  Tester: "developer",
  "QA Lead": "product-owner",
  "Backup PM": "product-manager",
  "Acting Facilitator": "none",
} as const;

describe("A title that the user has read", () => {
  it.each<[string, RoleReading]>([
    ["widget  WHISPERER", { parts: [{ role: "developer", speciality: null, qualifiers: [] }], ambiguous: [] }],
    ["Tester", { parts: [{ role: "developer", speciality: "tester", qualifiers: [] }], ambiguous: [] }],
    ["QA Lead", { parts: [{ role: "product-owner", speciality: null, qualifiers: [] }], ambiguous: [] }],
    ["Backup PM", { parts: [{ role: "product-manager", speciality: null, qualifiers: ["backup"] }], ambiguous: [] }],
  ])("is the user’s: %s", (roleText, reading) => {
    expect(read(roleText)).toStrictEqual({ roleText, reading, titleSetAside: false });
  });

  it("is set aside where the user says that it is no role", () => {
    const reading = { parts: [], ambiguous: [] };
    expect(read("Acting Facilitator")).toStrictEqual({
      roleText: "Acting Facilitator",
      reading,
      titleSetAside: true,
    });
  });
});

it("a blank title says nothing", () => {
  expect(read("")).toStrictEqual({
    roleText: "",
    reading: { parts: [], ambiguous: [] },
    titleSetAside: false,
  });
});
