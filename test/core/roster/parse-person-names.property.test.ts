import fc from "fast-check";
import { parsePersonNames } from "../../../src/core/roster/parse-person-names";

const piece = fc.constantFrom(
  "Ann Lee",
  "Bo Ray",
  "Lee, Ann",
  "TBD",
  "(CTR)",
  "50%",
  "until 6/1/26",
  "Jr.",
  "-",
  "ann@x.org",
  "PO",
  "as interim",
  "z",
);
const joint = fc.constantFrom("; ", ", ", " / ", " & ", "\n", " - ", " and ", " ", "(", ")", ":");

test("no letter of a cell is lost, and nothing throws", () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(piece, joint), { minLength: 1, maxLength: 6 }), (parts) => {
      const text = parts.flat().join("");
      const told = JSON.stringify(parsePersonNames(text)).toLowerCase();
      for (const name of ["ann", "bo ray", "z"]) {
        if (new RegExp(`\\b${name}\\b`, "i").test(text)) expect(told).toContain(name.split(" ")[0]);
      }
    }),
  );
  fc.assert(fc.property(fc.string(), (text) => parsePersonNames(text).length > 0));
});
