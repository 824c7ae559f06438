import { Target16Regular } from "@fluentui/react-icons/headless/svg/target";
import { useId, useState, type ReactElement, type ReactNode } from "react";
import type { CellRef } from "../core/grid/cell-range";
import type { CellNames } from "./cell-names";
import { countText } from "../core/report/count-text";
import { Button } from "./Button";
import { PagedList } from "./PagedList";
import { usePaneServices } from "./services";
import styles from "./GoToCells.css";

interface GoToCellsProps {
  readonly cells: readonly CellRef[];
  readonly cellNames: CellNames;
  /** What stands beside the buttons, before the list that opens beneath them. */
  readonly children: ReactNode;
}

/** Leads to the evidence: a button for the first cell and, where there are more, a small list on demand. */
export function GoToCells({ cells, cellNames, children }: GoToCellsProps): ReactElement {
  const { session } = usePaneServices();
  const [first, ...others] = cells;
  if (!first) return <>{children}</>;
  return (
    <>
      <Button
        size="small"
        className={styles.button}
        icon={<Target16Regular aria-hidden />}
        onClick={() => void session.reveal(first)}
      >
        {`Go to ${cellNames(first)}`}
      </Button>
      {others.length > 0 ? (
        <OtherCells cells={others} cellNames={cellNames}>
          {children}
        </OtherCells>
      ) : (
        children
      )}
    </>
  );
}

function OtherCells({ cells, cellNames, children }: GoToCellsProps): ReactElement {
  const { session } = usePaneServices();
  const [open, setOpen] = useState(false);
  const listId = useId();
  return (
    <>
      <Button
        size="small"
        appearance="subtle"
        className={styles.toggle}
        aria-label={countText(cells.length, "more cell")}
        aria-expanded={open}
        aria-controls={listId}
        onClick={() => {
          setOpen(!open);
        }}
      >
        {`${cells.length.toLocaleString("en-US")} more`}
      </Button>
      {children}
      <div id={listId} hidden={!open} className={styles.more}>
        {open && (
          <PagedList
            items={cells}
            keyOf={(cell) => `${cell.sheetId}-${cell.rowIndex}-${cell.columnIndex}`}
            render={(cell) => (
              <Button
                size="small"
                appearance="outline"
                className={styles.button}
                aria-label={`Go to ${cellNames(cell)}`}
                onClick={() => void session.reveal(cell)}
              >
                {cellNames(cell)}
              </Button>
            )}
            className={styles.list}
            first={20}
            more={50}
            noun="cells"
          />
        )}
      </div>
    </>
  );
}
