import { parseDateText } from "../../../src/core/grid/parse-date-text";
import { parsePersonNames } from "../../../src/core/roster/parse-person-names";
import { parseRoleTitle } from "../../../src/core/roster/parse-role-title";
import { readAffiliation } from "../../../src/core/roster/read-affiliation";
import { parseTeamMentions, readTeamKind, teamKey } from "../../../src/core/roster/read-team-name";
import { readStatus } from "../../../src/core/roster/read-status";

/** As long as an Excel cell can be. */
const LONGEST = 32_767;

test.each(["a", "(", "1", " ", "x@", "-", "Ann Lee; ", "Product Owner ", "a,", "1/1/", "'"])(
  "a cell full of %j is read in no time",
  (piece) => {
    const text = piece.repeat(LONGEST / piece.length);
    const started = performance.now();
    parsePersonNames(text);
    parsePersonNames(text.slice(0, 1_900));
    parseRoleTitle(text);
    parseRoleTitle(text.slice(0, 599));
    parseDateText(text, "month-first");
    parseTeamMentions(text);
    readTeamKind(text, text);
    teamKey(text);
    readStatus(text, text);
    readAffiliation({
      affiliation: text,
      affiliationHeader: text,
      tags: [text],
      grade: text,
      organization: text,
      email: text,
      columnHasContractorWords: true,
      userOrganizations: new Map(),
    });
    expect(performance.now() - started).toBeLessThan(2_000);
  },
);
