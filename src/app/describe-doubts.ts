import type { ColumnMapping } from "../core/mapping/column-mapping";
import type { NotChecked } from "../core/report/report";
import { RULES } from "../core/rules/catalogue-index";
import type { RosterAttribute } from "../core/rules/roster-attributes";
import type { RuleRun } from "../core/rules/rule-run";
import { isRuleActive, type RuleSettings } from "../core/rules/rule-settings";
import { fieldTitle, type FieldId } from "../core/vocabulary/field-id";

/** A column in doubt is not used: the rules that need it are named, and what would settle it. */
export function describeDoubts(mappings: readonly ColumnMapping[], settings: RuleSettings): readonly NotChecked[] {
  return mappings.flatMap(({ region, doubtful }) =>
    doubtful.map((field) => {
      const attribute = DOUBTED_ATTRIBUTES[field];
      const needing = RULES.filter(
        (rule) => isRuleActive(rule, settings) && attribute !== undefined && rule.needs.includes(attribute),
      );
      const held =
        field === "role-column"
          ? "which columns list the people of a role. Say which ones do."
          : `which column holds the ${fieldTitle(field).toLowerCase()}. Say which one it is.`;
      return {
        rules: needing.map((rule) => rule.id),
        because: `On sheet ‘${region.sheet.name}’ it is in doubt ${held}`,
      };
    }),
  );
}

/** What a rule lacks for a column in doubt is told as the doubt, and not once more as a column that does not exist. */
export function leaveOutDoubted(runs: readonly RuleRun[], mappings: readonly ColumnMapping[]): readonly RuleRun[] {
  const doubted = new Set(mappings.flatMap(({ doubtful }) => doubtful.map((field) => DOUBTED_ATTRIBUTES[field])));
  return runs.filter(
    (run) =>
      run.kind !== "not-checked" ||
      run.lacking.length === 0 ||
      !run.lacking.every((attribute) => doubted.has(attribute)),
  );
}

/** The attributes that a column in doubt would give; the layout's other fields are never asked about. */
const DOUBTED_ATTRIBUTES: Partial<Readonly<Record<FieldId, RosterAttribute>>> = {
  name: "name",
  "first-name": "name",
  "last-name": "name",
  role: "role",
  "role-column": "role",
  team: "team",
};
