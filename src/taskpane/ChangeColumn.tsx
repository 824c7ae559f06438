import { useEffect, useRef, useState, type ReactElement } from "react";
import type { RegionReceipt } from "../core/report/report";
import { Button } from "./Button";
import { classNames } from "./class-names";
import { columnChoices, columnDecision, presentChoice } from "./column-choices";
import type { FieldRow } from "./describe-fields";
import { SelectField } from "./SelectField";
import { usePaneServices } from "./services";
import pane from "./pane.css";
import styles from "./ChangeColumn.css";

interface ChangeColumnProps {
  readonly sheetName: string;
  readonly region: RegionReceipt;
  readonly row: FieldRow;
  readonly onCancel: () => void;
}

/** Asks which column holds a field, or that none does; what the user said before can be taken back. */
export function ChangeColumn({ sheetName, region, row, onCancel }: ChangeColumnProps): ReactElement {
  const { session } = usePaneServices();
  const present = presentChoice(row);
  const [choice, setChoice] = useState(present);
  const form = useRef<HTMLFormElement>(null);
  const chosen = region.columns.find(({ columnIndex }) => String(columnIndex) === choice);

  useEffect(() => {
    form.current?.querySelector("select")?.focus();
  }, []);

  return (
    <form
      ref={form}
      className={classNames(pane.stack, styles.form)}
      onSubmit={(event) => {
        event.preventDefault();
        if (choice === present) {
          onCancel();
          return;
        }
        void session.decide(columnDecision(sheetName, region, row, choice));
      }}
    >
      <SelectField
        label={`Which column holds ${row.title}?`}
        {...(chosen && chosen.samples.length > 0 ? { note: `Holds ${chosen.samples.join("; ")}` } : {})}
        choices={columnChoices(region, row)}
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
