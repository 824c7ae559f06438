import type { CellRef } from "../grid/cell-range";
import { foldName, foldText } from "../grid/normalize-text";
import type { MappingMemory } from "../mapping/column-mapping";
import {
  readAffiliation,
  type AffiliationEvidence,
  type AffiliationField,
  type AffiliationInput,
  type AffiliationReading,
} from "./read-affiliation";
import { createPlainAffiliationDecider } from "./decide-plain-affiliation";
import { isPersonRow } from "./person-row";
import { readAddresses } from "./read-addresses";
import type { Affiliation, AffiliationSign, Employer, RosterSource } from "./roster";
import type { SeatField } from "./seat";
import type { Statement } from "./statement";

/**
 * Decides from all statements about one person: what one sheet leaves out another may say. Two affiliation cells that
 * contradict each other are a conflict, whatever else is known.
 */
export function createAffiliationDecider(
  organizations: MappingMemory["organizations"],
  hasContractorWords: (region: RosterSource) => boolean,
): (statements: readonly Statement[]) => Employer {
  const userOrganizations = new Map(Object.entries(organizations).map(([name, kind]) => [foldName(name), kind]));
  const decidePlainly = createPlainAffiliationDecider(userOrganizations, hasContractorWords);
  return (statements) => {
    const plain = decidePlainly(statements);
    if (plain !== undefined) return plain;
    const own = statements.filter(({ seat }) => isPersonRow(seat));
    const stated = firstWith(own, "affiliation");
    const tags = [...new Set(statements.flatMap((statement) => statement.remarks.affiliationTags))];
    const graded = firstWith(own, "grade");
    const employed = firstWith(own, "organization");
    const besideName = statements.find((statement) => statement.remarks.organization !== "");
    const mailed = own.find((statement) => statement.email !== "");
    const input = {
      tags,
      grade: graded?.seat.text("grade") ?? "",
      organization: employed?.seat.text("organization") ?? besideName?.remarks.organization ?? "",
      email: (mailed && withTag(mailed)) ?? statements.find((statement) => statement.email !== "")?.email ?? "",
      userOrganizations,
      ...affiliationInput(stated, hasContractorWords),
    };
    const cells: Readonly<Record<AffiliationField, CellRef | null>> = {
      affiliation: stated?.seat.cell("affiliation") ?? null,
      name: statements.find((statement) => statement.remarks.affiliationTags.length > 0)?.nameCell ?? null,
      email: mailed?.seat.cell("email") ?? mailed?.nameCell ?? null,
      organization: employed?.seat.cell("organization") ?? besideName?.nameCell ?? null,
      grade: graded?.seat.cell("grade") ?? null,
    };
    const reading = readAffiliation(input);
    const verdictOf = (statement: Statement): AffiliationReading["verdict"] =>
      readAffiliation({ ...NOTHING_BESIDE, userOrganizations, ...affiliationInput(statement, hasContractorWords) })
        .verdict;
    const against = reading.verdict === "conflict" ? null : contradiction(own, verdictOf);
    const affiliation = against ?? fromReading(reading, cells);
    const organization = input.organization === "" ? null : { text: input.organization, cell: cells.organization };
    return { affiliation, organization };
  };
}

/** The address with what stands in brackets beside it; a cell of several addresses does not tell whose the tag is. */
function withTag({ seat, email }: Statement): string {
  const text = seat.text("email");
  return text.includes("(") && readAddresses(text).length === 1 ? text : email;
}

function firstWith(statements: readonly Statement[], field: SeatField): Statement | undefined {
  return statements.find((statement) => statement.seat.text(field) !== "");
}

type ColumnInput = Pick<AffiliationInput, "affiliation" | "affiliationHeader" | "columnHasContractorWords">;

const NO_AFFILIATION: ColumnInput = { affiliation: "", affiliationHeader: "", columnHasContractorWords: false };
/** What a cell of the affiliation column says by itself. */
const NOTHING_BESIDE = { tags: [], grade: "", organization: "", email: "" } as const;

function affiliationInput(
  statement: Statement | undefined,
  hasContractorWords: (region: RosterSource) => boolean,
): ColumnInput {
  if (statement === undefined) return NO_AFFILIATION;
  return {
    affiliation: statement.seat.text("affiliation"),
    affiliationHeader: statement.region.headers.get("affiliation") ?? "",
    columnHasContractorWords: hasContractorWords(statement.region),
  };
}

/** Two affiliation cells of one person that say different things, each by itself. */
function contradiction(
  statements: readonly Statement[],
  verdictOf: (statement: Statement) => AffiliationReading["verdict"],
): Affiliation | null {
  const seen = new Map<string, Statement>();
  for (const statement of statements) {
    const text = foldText(statement.seat.text("affiliation"));
    if (!seen.has(text)) seen.set(text, statement);
  }
  if (seen.size < 2) return null;
  const read = [...seen.values()].map((statement) => ({ seat: statement.seat, verdict: verdictOf(statement) }));
  const signs = (["government", "contractor"] as const).flatMap((says): AffiliationSign[] => {
    const seat = read.find(({ verdict }) => verdict === says)?.seat;
    return seat ? [{ says, text: seat.text("affiliation"), cell: seat.cell("affiliation") }] : [];
  });
  if (signs.length < 2) return null;
  const because = `${signs.map(({ text }) => `‘${text}’`).join(" and ")} in the affiliation column`;
  return { kind: "conflict", confirmed: false, nonAdo: false, because, signs };
}

function fromReading(
  reading: AffiliationReading,
  cells: Readonly<Record<AffiliationField, CellRef | null>>,
): Affiliation {
  const signs = reading.evidence.map((evidence: AffiliationEvidence): AffiliationSign => {
    return { says: evidence.says, text: evidence.text, cell: cells[evidence.field] };
  });
  const { verdict, confirmed, nonAdo, because } = reading;
  return { kind: verdict, confirmed, nonAdo, because, signs };
}
