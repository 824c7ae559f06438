import fc from "fast-check";
import { NO_REMARKS, parsePersonNames } from "../../../src/core/roster/parse-person-names";
import { createPlainNameTest } from "../../../src/core/roster/plain-name";
import { HONORIFICS, RANKS, START_WORDS } from "../../../src/core/vocabulary/name-words";
import { QUALIFIER_WORDS } from "../../../src/core/vocabulary/title-words";
import { SEAT_NOUNS, SURE_BEGINNINGS, VACANT_TEXTS } from "../../../src/core/vocabulary/vacancy-words";

/** Words that mean something in a name cell, capitalised as a name is. */
const TELLING = [HONORIFICS, RANKS, START_WORDS, QUALIFIER_WORDS.keys(), SEAT_NOUNS, SURE_BEGINNINGS, VACANT_TEXTS]
  .flatMap((words) => [...words].flatMap((phrase) => phrase.split(" ")))
  .concat(["inc", "llc", "developer", "open", "position", "contractor", "federal", "and", "as"])
  .map((word) => word.charAt(0).toUpperCase() + word.slice(1));

const word = fc.oneof(
  fc.constantFrom("Ann", "Lee", "Bo", "Ray", "O'Neil", "van", "Smith-Jones", "B.", "Lee-", "José", "A", "J."),
  fc.constantFrom(...TELLING),
  fc.stringMatching(/^[A-Z][a-z]{0,6}$/),
);
const cell = fc.oneof(
  fc.array(word, { minLength: 1, maxLength: 5 }).map((words) => words.join(" ")),
  fc.string({ maxLength: 12 }),
);

test("what is told quickly for a plain name is what a full reading gives", () => {
  const isPlainName = createPlainNameTest();
  fc.assert(
    fc.property(cell, (text) => {
      if (!isPlainName(text)) return;
      expect(parsePersonNames(text)).toEqual([{ ...NO_REMARKS, display: text }]);
    }),
    { numRuns: 5_000 },
  );
});
