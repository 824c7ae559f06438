import { CheckmarkCircle16Filled } from "@fluentui/react-icons/headless/svg/checkmark-circle";
import { ErrorCircle16Filled } from "@fluentui/react-icons/headless/svg/error-circle";
import { QuestionCircle16Filled } from "@fluentui/react-icons/headless/svg/question-circle";
import { SubtractCircle16Regular } from "@fluentui/react-icons/headless/svg/subtract-circle";
import { useMemo, type ReactElement } from "react";
import type { CoverageCell, CoverageRow } from "../core/report/report";
import { roleTitle } from "../core/vocabulary/role-id";
import { classNames } from "./class-names";
import { PagedList } from "./PagedList";
import pane from "./pane.css";
import styles from "./CoverageView.css";

/** Who fills the roles, team by team: labelled words in squares, which colours and icons only repeat. */
export function CoverageView({ coverage }: { readonly coverage: readonly CoverageRow[] }): ReactElement {
  const arts = useMemo(() => rowsByArt(coverage), [coverage]);
  return (
    <>
      {coverage.length === 0 && <p className={pane.text}>The roster names no team and no train to draw.</p>}
      {[...arts].map(([art, rows]) => (
        <div key={art} className={styles.art}>
          <h3 className={pane.subheading}>{art}</h3>
          <PagedList
            items={rows}
            keyOf={(row) => row.team ?? ""}
            render={(row) => <CoverageLine row={row} />}
            className={styles.rows}
            first={30}
            more={100}
            noun="teams"
          />
        </div>
      ))}
    </>
  );
}

function CoverageLine({ row }: { readonly row: CoverageRow }): ReactElement {
  return (
    <>
      <h4 className={pane.subheading}>{row.team ?? "Train as a whole"}</h4>
      {row.cells.length === 0 ? (
        <p className={pane.muted}>Not required: support teams need no such role.</p>
      ) : (
        <dl className={styles.squares}>
          {row.cells.map((cell) => (
            <CoverageSquare key={cell.role} cell={cell} />
          ))}
        </dl>
      )}
    </>
  );
}

const LOOKS = {
  filled: { icon: CheckmarkCircle16Filled, look: "good" },
  several: { icon: ErrorCircle16Filled, look: "bad" },
  vacant: { icon: ErrorCircle16Filled, look: "bad" },
  missing: { icon: ErrorCircle16Filled, look: "bad" },
  unclear: { icon: QuestionCircle16Filled, look: "doubtful" },
  "not-checked": { icon: SubtractCircle16Regular, look: null },
} as const;

function CoverageSquare({ cell }: { readonly cell: CoverageCell }): ReactElement {
  const { icon: Icon, look } = LOOKS[cell.state];
  return (
    <div className={classNames(styles.square, look !== null && styles[look])}>
      <dt className={styles.role}>{cell.role === "developer" ? "Developers" : roleTitle(cell.role)}</dt>
      <dd className={classNames(styles.word, look !== null && styles[`${look}Word`])}>
        <Icon aria-hidden />
        {cell.words}
      </dd>
    </div>
  );
}

function rowsByArt(coverage: readonly CoverageRow[]): Map<string, CoverageRow[]> {
  const arts = new Map<string, CoverageRow[]>();
  for (const row of coverage) {
    const rows = arts.get(row.art);
    if (rows) rows.push(row);
    else arts.set(row.art, [row]);
  }
  return arts;
}
