import { useEffect, useRef, useState, type ReactElement } from "react";
import { columnAnswer } from "../app/decision-changes";
import type { RegionReceipt } from "../core/report/report";
import { fieldTitle, type FieldId } from "../core/vocabulary/field-id";
import { Button } from "./Button";
import { columnName, type FieldRow } from "./describe-fields";
import { SelectField, type Choice } from "./SelectField";
import { usePaneServices } from "./services";
import pane from "./pane.css";

interface ChangeColumnProps {
  readonly sheetName: string;
  readonly region: RegionReceipt;
  readonly row: FieldRow;
  readonly onCancel: () => void;
}

const NOWHERE = "none";
const AS_READ = "as read";

/** Asks which column holds a field, or that none does; what the user said before can be taken back. */
export function ChangeColumn({ sheetName, region, row, onCancel }: ChangeColumnProps): ReactElement {
  const { session } = usePaneServices();
  const present = row.column === null ? NOWHERE : String(row.column.columnIndex);
  const [choice, setChoice] = useState(present);
  const form = useRef<HTMLFormElement>(null);
  const chosen = region.columns.find(({ columnIndex }) => String(columnIndex) === choice);

  useEffect(() => {
    form.current?.querySelector("select")?.focus();
  }, []);

  return (
    <form
      ref={form}
      className={pane.stack}
      onSubmit={(event) => {
        event.preventDefault();
        if (choice === present) {
          onCancel();
          return;
        }
        const headers = region.columns.map(({ header }) => header);
        void session.decide(columnAnswer({ sheet: sheetName, headers }, answeredFields(region, row, choice)));
      }}
    >
      <SelectField
        label={`Which column holds ${row.title}?`}
        {...(chosen && chosen.samples.length > 0 ? { note: `Holds ${chosen.samples.join("; ")}` } : {})}
        choices={choicesOf(region, row)}
        value={choice}
        onChange={setChoice}
      />
      <div className={pane.row}>
        <Button type="submit" size="small" appearance="primary">
          Use and check
        </Button>
        <Button size="small" onClick={onCancel}>
          Cancel
        </Button>
      </div>
    </form>
  );
}

function choicesOf(region: RegionReceipt, row: FieldRow): readonly Choice[] {
  const answered = region.columns.some(({ decision }) => decision === "saved");
  return [
    ...region.columns.map((column) => {
      const other = column.field !== null && column.columnIndex !== row.column?.columnIndex;
      const now = other ? `, now ${fieldTitle(column.field)}` : "";
      return { value: String(column.columnIndex), text: `Column ${columnName(column)}${now}` };
    }),
    { value: NOWHERE, text: "Not in this sheet" },
    ...(answered ? [{ value: AS_READ, text: "As Roster Check reads it" }] : []),
  ];
}

/** What is to be remembered of the columns: the chosen one holds the field, and the one that held it so far does not. */
function answeredFields(
  region: RegionReceipt,
  { field, column }: FieldRow,
  choice: string,
): Readonly<Record<string, FieldId | "none" | null>> {
  if (choice === AS_READ) return Object.fromEntries(region.columns.map(({ header }) => [header, null]));
  const chosen = region.columns.find(({ columnIndex }) => String(columnIndex) === choice);
  const leaves = column !== null && (chosen === undefined || field === "role-column");
  const doubted = chosen === undefined ? region.columns.filter((each) => isDoubted(each, field)) : [];
  return {
    ...Object.fromEntries(doubted.map(({ header }) => [header, "none" as const])),
    ...(leaves ? { [column.header]: "none" } : {}),
    ...(chosen ? { [chosen.header]: field } : {}),
  };
}

function isDoubted({ decision, candidates }: RegionReceipt["columns"][number], field: FieldId): boolean {
  return decision === "ask" && candidates[0]?.field === field;
}
