import fc from "fast-check";
import type { RoleReading } from "../../../src/core/roster/role-reading";
import { parseRoleTitle } from "../../../src/core/roster/parse-role-title";

describe("What a role title means", () => {
  const title = fc.constantFrom(
    "Product Owner",
    "Scrum Master",
    "Product Manager",
    "Release Train Engineer",
    "Agile Coach",
    "Tester",
    "UX Designer",
  );
  /** "SVPS" would be several Senior Vice Presidents, and no unit. */
  const unitName = fc
    .stringMatching(/^[BCDFGHJKLMNPQRSTVWXZ]{4}$/)
    .filter((unit) => parseRoleTitle(unit).parts.length === 0);
  const bare = (reading: RoleReading): unknown => reading.parts.map(({ role, speciality }) => [role, speciality]);

  test("case, spaces and levels change nothing", () => {
    fc.assert(
      fc.property(
        title,
        fc.constantFrom(" ", "  ", "\u00a0", "-", "_"),
        fc.constantFrom("", " II", " 3", " *", ":", " (part-time)"),
        (text, space, tail) => {
          const spelled = text.replaceAll(" ", space) + tail;
          expect(bare(parseRoleTitle(spelled))).toEqual(bare(parseRoleTitle(text)));
          expect(bare(parseRoleTitle(spelled.toUpperCase()))).toEqual(bare(parseRoleTitle(text)));
        },
      ),
    );
  });

  test("a unit before the role or in brackets changes nothing", () => {
    fc.assert(
      fc.property(title, unitName, (text, unit) => {
        expect(bare(parseRoleTitle(`${unit} ${text}`))).toEqual(bare(parseRoleTitle(text)));
        expect(bare(parseRoleTitle(`${text} (${unit})`))).toEqual(bare(parseRoleTitle(text)));
      }),
    );
  });

  test("no text throws", () => {
    fc.assert(fc.property(fc.string({ maxLength: 80 }), (text) => parseRoleTitle(text).parts.length >= 0));
  });
});
