import type { CellRef } from "../grid/cell-range";
import { foldName, foldText } from "../grid/normalize-text";
import { readOrganization } from "../roster/read-organization";
import type { Assignment, Person, Roster } from "../roster/roster";
import type { Finding } from "../rules/finding";
import type { RoleId } from "../vocabulary/role-id";

/** A role title that counts as no role before the user says what it means. One question a distinct text. */
export interface TitleQuestion {
  readonly kind: "title";
  /** As its first cell writes it. */
  readonly text: string;
  /** Rows that say it; names under it where it is a header. */
  readonly count: number;
  /** What it can mean, likeliest first; empty where the title is not known at all. */
  readonly candidates: readonly RoleId[];
  /** Where it stands, one cell a row. */
  readonly cells: readonly CellRef[];
  /** Keys of the findings that point at it: an answer settles them. */
  readonly settles: readonly string[];
}

/** An organization whose people are of unknown affiliation before the user says what it is. One question a name. */
export interface OrganizationQuestion {
  readonly kind: "organization";
  readonly text: string;
  /** People of it. */
  readonly count: number;
  readonly cells: readonly CellRef[];
  readonly settles: readonly string[];
}

/** Something that the roster leaves open and that the user can settle once for all its cells. */
export type OpenQuestion = TitleQuestion | OrganizationQuestion;

/** What the roster leaves open: what settles most findings comes first, then what concerns most rows. */
export function findOpenQuestions(roster: Roster, findings: readonly Finding[]): readonly OpenQuestion[] {
  const byCell = findingsByCell(findings);
  const questions = [...titleQuestions(roster, byCell), ...organizationQuestions(roster, byCell)];
  return questions.sort((a, b) => b.settles.length - a.settles.length || b.count - a.count);
}

function titleQuestions(roster: Roster, byCell: FindingKeys): TitleQuestion[] {
  const open = roster.assignments.filter((item) => isOpenTitle(item, byCell));
  return [...groupBy(open, ({ roleText }) => foldText(roleText))].map((group): TitleQuestion => {
    const cells = distinctCells(group.map(titleCell));
    return {
      kind: "title",
      text: group[0]?.roleText ?? "",
      count: group.length,
      candidates: [...new Set(group.flatMap(({ candidates }) => candidates))],
      cells,
      settles: keysAt(cells, byCell),
    };
  });
}

/** A title taken for a Developer for want of a better reading is asked about where a finding says so. */
function isOpenTitle(item: Assignment, byCell: FindingKeys): boolean {
  const { certainty, time, roleText } = item;
  if (time === "past" || time === "ended" || roleText === "") return false;
  if (certainty === "ambiguous" || certainty === "unrecognized") return true;
  if (certainty !== "counted") return false;
  const cell = titleCell(item);
  return cell !== null && byCell.has(cellKey(cell));
}

function titleCell({ seat, roleCell, nameCell }: Assignment): CellRef | null {
  return seat.roleColumn?.headerCell ?? roleCell ?? nameCell;
}

function organizationQuestions(roster: Roster, byCell: FindingKeys): OrganizationQuestion[] {
  const open = roster.people.filter(isOpenAffiliation);
  return [...groupBy(open, ({ organization }) => foldName(organization?.text ?? ""))].map(
    (group): OrganizationQuestion => {
      const cells = distinctCells(group.map(({ organization }) => organization?.cell ?? null));
      return {
        kind: "organization",
        text: group[0]?.organization?.text ?? "",
        count: group.length,
        cells,
        settles: keysAt(cells, byCell),
      };
    },
  );
}

/** Whether the organization's name is all that could tell whose employee the person is, and does not. */
function isOpenAffiliation(person: Person): boolean {
  const { affiliation } = person;
  if (affiliation.confirmed || affiliation.kind === "conflict") return false;
  const { organization } = person;
  if (organization === null) return false;
  if (!person.assignments.some(({ time }) => time !== "past" && time !== "ended")) return false;
  const key = foldName(organization.text);
  return key !== "" && readOrganization(organization.text, new Map())?.sure !== true;
}

type FindingKeys = ReadonlyMap<string, readonly string[]>;

function findingsByCell(findings: readonly Finding[]): FindingKeys {
  const keys = new Map<string, string[]>();
  for (const { key, cells } of findings) {
    for (const cell of cells) {
      const known = keys.get(cellKey(cell));
      if (known) known.push(key);
      else keys.set(cellKey(cell), [key]);
    }
  }
  return keys;
}

function keysAt(cells: readonly CellRef[], byCell: FindingKeys): readonly string[] {
  return [...new Set(cells.flatMap((cell) => byCell.get(cellKey(cell)) ?? []))];
}

function distinctCells(cells: readonly (CellRef | null)[]): readonly CellRef[] {
  const seen = new Map<string, CellRef>();
  for (const cell of cells) if (cell !== null && !seen.has(cellKey(cell))) seen.set(cellKey(cell), cell);
  return [...seen.values()];
}

function cellKey({ sheetId, rowIndex, columnIndex }: CellRef): string {
  return `${sheetId}\n${String(rowIndex)}\n${String(columnIndex)}`;
}

function groupBy<Item>(items: readonly Item[], keyOf: (item: Item) => string): Iterable<readonly Item[]> {
  const groups = new Map<string, Item[]>();
  for (const item of items) {
    const group = groups.get(keyOf(item));
    if (group) group.push(item);
    else groups.set(keyOf(item), [item]);
  }
  return groups.values();
}
