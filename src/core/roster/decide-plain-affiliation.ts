import type { CellRef } from "../grid/cell-range";
import { remember } from "../grid/remember";
import { NO_REMARKS } from "./parse-person-names";
import { readAffiliation, type AffiliationReading } from "./read-affiliation";
import type { UserOrganizations } from "./read-organization";
import type { Affiliation, AffiliationSign, Employer, RosterSource, Stated } from "./roster";
import type { Seat } from "./seat";
import type { Statement } from "./statement";

/**
 * Decides the affiliation of people whom one row names and whose name cell says nothing more, which nearly all rows of a
 * large roster are: rows that say the same of the employer share one reading. Gives undefined where it cannot tell that a
 * full decision would come to the same.
 */
export function createPlainAffiliationDecider(
  userOrganizations: UserOrganizations,
  hasContractorWords: (region: RosterSource) => boolean,
): (statements: readonly Statement[]) => Employer | undefined {
  const read = remember((region: RosterSource) => {
    const affiliationHeader = region.headers.get("affiliation") ?? "";
    const columnHasContractorWords = hasContractorWords(region);
    return remember((affiliation: string) =>
      remember((grade: string) =>
        remember((organization: string) =>
          remember((domain: string) => {
            const email = domain === "" ? "" : `somebody${domain}`;
            const said = { affiliation, affiliationHeader, columnHasContractorWords, grade, organization, email };
            return readAffiliation({ ...said, tags: [], userOrganizations });
          }),
        ),
      ),
    );
  });
  return (statements) => {
    const [statement] = statements;
    if (statement === undefined || statements.length > 1 || statement.remarks !== NO_REMARKS) return undefined;
    const { seat, region, email } = statement;
    const domain = domainOf(email);
    if (seat.roleColumn !== null || domain === undefined || seat.text("email").includes("(")) return undefined;
    const reading = read(region)(seat.text("affiliation"))(seat.text("grade"))(seat.text("organization"))(domain);
    // Where the address itself is the evidence, the person's own must be told.
    return reading.evidence.some(({ field }) => field === "email") ? undefined : new PlainDecision(seat, reading);
  };
}

/** What an address says of an employer beside its owner's name: "@" and the domain; undefined where the rest may say more. */
function domainOf(email: string): string | undefined {
  if (email === "") return "";
  const at = email.indexOf("@");
  if (email.length > LONGEST_ADDRESS || at !== email.lastIndexOf("@")) return undefined;
  let end = at;
  while (isDigit(email.charCodeAt(end - 1))) end -= 1;
  return TAG_ENDINGS.has(email.slice(end - 2, end)) ? undefined : email.slice(at);
}

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

const LONGEST_ADDRESS = 100;
/** Mailboxes such as "ann.lee.ctr@", whose last word may be a tag; too many words rather than too few. */
const TAG_ENDINGS: ReadonlySet<string> = new Set(["tr", "or", "iv", "il"]);

/** The decision about one seat's person. There is one for each row, so what only few rules ask for is made when asked. */
class PlainDecision implements Employer, Affiliation {
  constructor(
    private readonly seat: Seat,
    private readonly reading: AffiliationReading,
  ) {}

  get affiliation(): Affiliation {
    return this;
  }

  get organization(): Stated | null {
    const text = this.seat.text("organization");
    return text === "" ? null : { text, cell: this.seat.cell("organization") };
  }

  get kind(): Affiliation["kind"] {
    return this.reading.verdict;
  }

  get confirmed(): boolean {
    return this.reading.confirmed;
  }

  get nonAdo(): boolean {
    return this.reading.nonAdo;
  }

  get because(): string {
    return this.reading.because;
  }

  get signs(): readonly AffiliationSign[] {
    return this.reading.evidence.map(({ says, text, field }) => {
      const cell: CellRef | null = this.seat.cell(field);
      return { says, text, cell };
    });
  }
}
