import { parseDateText } from "../../../src/core/grid/parse-date-text";
import { parsePersonNames } from "../../../src/core/roster/parse-person-names";
import { parseRoleTitle } from "../../../src/core/roster/parse-role-title";
import { readAffiliation } from "../../../src/core/roster/read-affiliation";
import { parseTeamMentions, readTeamKind, teamKey } from "../../../src/core/roster/read-team-name";
import { readStatus } from "../../../src/core/roster/read-status";

/** As long as an Excel cell can be. */
const LONGEST = 32_767;

// A pattern that tries the same characters again and again would never come to the end of these.
test.each(["a", "(", "1", " ", "x@", "-", "Ann Lee; ", "Product Owner ", "a,", "1/1/", "'"])(
  "a cell full of %j is read to its end, and taken for nothing that it is not",
  (piece) => {
    const text = piece.repeat(LONGEST / piece.length);
    expect(parsePersonNames(text)).toHaveLength(1);
    expect(parsePersonNames(text.slice(0, 1_900)).length).toBeGreaterThan(0);
    expect(parseRoleTitle(text).parts).toEqual([]);
    expect(parseRoleTitle(text.slice(0, 599)).ambiguous).toEqual([]);
    expect(parseDateText(text, "month-first").kind).toBe(piece === " " ? "blank" : "invalid");
    expect(parseTeamMentions(text)).toHaveLength(piece === " " ? 0 : 1);
    expect(readTeamKind(text, text)).toEqual({ kind: "agile", guessed: false });
    expect(teamKey(text).length).toBeLessThanOrEqual(LONGEST);
    expect(readStatus(text, text)).toBe("unknown");
    const affiliation = readAffiliation({
      affiliation: text,
      affiliationHeader: text,
      tags: [text],
      grade: text,
      organization: text,
      email: text,
      columnHasContractorWords: true,
      userOrganizations: new Map(),
    });
    expect(affiliation.verdict).toBe("unknown");
  },
);
