import { textAt } from "../grid/cell-text";
import { foldName } from "../grid/normalize-text";
import type { ColumnMapping } from "../mapping/column-mapping";
import type { FieldId } from "../vocabulary/field-id";

const PERIOD_HEADER =
  /^(?:sprint|pi|iteration|(?:program |planning )?increment|quarter|month|week|release|fiscal year|fy|year)s?(?: (?:#|no\.?|number|name))?$/i;

/** Of the teams, or of the people, as many come again in another period at least where the rows are a rota's. */
const LEAST_REPEATED = 1 / 3;

/**
 * Whether a column gives each row its sprint, increment or release and the same teams, or people, come again in several
 * of them: the rows say who held a role when, or who signed what.
 */
export function repeatsByPeriod({ region, columns }: ColumnMapping): boolean {
  const period = region.columns.find(({ header }) => PERIOD_HEADER.test(header.trim()));
  const columnOf = (field: FieldId): number | undefined =>
    columns.find((column) => column.field === field)?.columnIndex;
  const subject = region.layout === "team-rows" ? columnOf("team") : (columnOf("name") ?? columnOf("last-name"));
  if (!period || subject === undefined) return false;
  const seen = new Map<string, Set<string>>();
  for (const rowIndex of region.bodyRows) {
    const key = foldName(textAt(region.sheet, rowIndex, subject));
    const when = textAt(region.sheet, rowIndex, period.columnIndex);
    if (key === "" || when === "") continue;
    const times = seen.get(key) ?? new Set();
    seen.set(key, times.add(when));
  }
  const repeated = [...seen.values()].filter((times) => times.size >= 2).length;
  return repeated > 0 && repeated >= seen.size * LEAST_REPEATED;
}
