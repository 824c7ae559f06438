import { useState, type ReactElement } from "react";
import { columnLetters } from "../core/grid/a1";
import type { ColumnReceipt, RegionReceipt } from "../core/report/report";
import { fieldTitle, type FieldId } from "../core/vocabulary/field-id";
import { classNames } from "./class-names";
import { Button } from "./Button";
import { ChangeColumn } from "./ChangeColumn";
import { columnName, describeFields, type FieldRow } from "./describe-fields";
import { PagedList } from "./PagedList";
import pane from "./pane.css";
import styles from "./RegionColumns.css";

interface RegionColumnsProps {
  readonly sheetName: string;
  readonly region: RegionReceipt;
}

/** One row for every field that matters, decided or not, each to be changed; then the other columns. */
export function RegionColumns({ sheetName, region }: RegionColumnsProps): ReactElement {
  const rows = describeFields(region);
  const told = new Set(rows.flatMap(({ column }) => (column ? [column.columnIndex] : [])));
  const others = region.columns.filter(({ columnIndex }) => !told.has(columnIndex));
  return (
    <>
      <PagedList
        items={rows}
        keyOf={(row) => row.key}
        render={(row) => <FieldLine sheetName={sheetName} region={region} row={row} />}
        className={styles.fields}
        first={30}
        more={50}
        noun="columns"
      />
      {others.length > 0 && (
        <p className={classNames(pane.muted, styles.others)}>{`Other columns: ${others.map(otherText).join("; ")}.`}</p>
      )}
    </>
  );
}

function FieldLine({ sheetName, region, row }: RegionColumnsProps & { readonly row: FieldRow }): ReactElement {
  const [changing, setChanging] = useState(false);
  const [samplesShown, setSamplesShown] = useState(false);
  const { title, column } = row;
  return (
    <>
      <p className={pane.text}>
        <strong>{`${title}: `}</strong>
        {column ? `column ${columnName(column)}${column.decision === "saved" ? ", as you said" : ""}` : "no column"}
      </p>
      {column && <p className={pane.muted}>{column.evidence}</p>}
      {changing ? (
        <ChangeColumn
          sheetName={sheetName}
          region={region}
          row={row}
          onCancel={() => {
            setChanging(false);
          }}
        />
      ) : (
        <div className={styles.actions}>
          {column && column.samples.length > 0 && (
            <Button
              size="small"
              aria-expanded={samplesShown}
              aria-label={`Samples of ${title}`}
              onClick={() => {
                setSamplesShown(!samplesShown);
              }}
            >
              Samples
            </Button>
          )}
          <Button
            size="small"
            aria-label={column ? `Change the column of ${title}` : `Choose a column for ${title}`}
            onClick={() => {
              setChanging(true);
            }}
          >
            {column ? "Change" : "Choose a column"}
          </Button>
        </div>
      )}
      {samplesShown && !changing && column && (
        <ul className={styles.samples}>
          {column.samples.map((sample) => (
            <li key={sample} className={pane.muted}>
              {sample}
            </li>
          ))}
        </ul>
      )}
    </>
  );
}

function otherText(column: ColumnReceipt): string {
  const { columnIndex, header, field, decision, candidates } = column;
  const name = `${columnLetters(columnIndex)} ‘${header}’`;
  const likely: FieldId | undefined = candidates[0]?.field;
  if (decision === "ask" && likely) return `${name} is in doubt, perhaps ${fieldTitle(likely)}`;
  if (field === null) return `${name} is not used${decision === "saved" ? ", as you said" : ""}`;
  return `${name} is ${fieldTitle(field)}`;
}
