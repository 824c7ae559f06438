import { makeResetStyles, makeStyles, mergeClasses, tokens, typographyStyles } from "@fluentui/react-components";
import { CheckmarkCircle16Filled } from "@fluentui/react-icons/svg/checkmark-circle";
import { ErrorCircle16Filled } from "@fluentui/react-icons/svg/error-circle";
import { QuestionCircle16Filled } from "@fluentui/react-icons/svg/question-circle";
import { SubtractCircle16Regular } from "@fluentui/react-icons/svg/subtract-circle";
import { useMemo, type ReactElement } from "react";
import type { CoverageCell, CoverageRow } from "../core/report/report";
import { roleTitle } from "../core/vocabulary/role-id";
import { PagedList } from "./PagedList";
import { usePaneStyles } from "./pane-styles";

const useSquareClass = makeResetStyles({
  display: "flex",
  flexDirection: "column",
  justifyContent: "space-between",
  rowGap: tokens.spacingVerticalXXS,
  paddingBlock: tokens.spacingVerticalXS,
  paddingInline: tokens.spacingHorizontalSNudge,
  borderRadius: tokens.borderRadiusMedium,
  backgroundColor: tokens.colorNeutralBackground3,
  "@media (forced-colors: active)": { outline: `${tokens.strokeWidthThin} solid CanvasText` },
});

const useStyles = makeStyles({
  art: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalS },
  rows: {
    listStyleType: "none",
    margin: 0,
    padding: 0,
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalM,
  },
  squares: {
    display: "grid",
    gridTemplateColumns: "repeat(auto-fill, minmax(min(82px, 100%), 1fr))",
    gap: tokens.spacingHorizontalXS,
    margin: 0,
    marginBlockStart: tokens.spacingVerticalXS,
  },
  good: { backgroundColor: tokens.colorStatusSuccessBackground1 },
  bad: { backgroundColor: tokens.colorStatusDangerBackground1 },
  doubtful: { backgroundColor: tokens.colorStatusWarningBackground1 },
  goodWord: { color: tokens.colorStatusSuccessForeground1 },
  badWord: { color: tokens.colorStatusDangerForeground1 },
  doubtfulWord: { color: tokens.colorStatusWarningForeground1 },
  role: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground2, overflowWrap: "anywhere" },
  word: {
    ...typographyStyles.caption1Strong,
    margin: 0,
    display: "flex",
    alignItems: "center",
    columnGap: tokens.spacingHorizontalXXS,
  },
});

/** Who fills the roles, team by team: labelled words in squares, which colours and icons only repeat. */
export function CoverageView({ coverage }: { readonly coverage: readonly CoverageRow[] }): ReactElement {
  const styles = useStyles();
  const pane = usePaneStyles();
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
  const styles = useStyles();
  const pane = usePaneStyles();
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
  const styles = useStyles();
  const squareClass = useSquareClass();
  const { icon: Icon, look } = LOOKS[cell.state];
  return (
    <div className={mergeClasses(squareClass, look !== null && styles[look])}>
      <dt className={styles.role}>{cell.role === "developer" ? "Developers" : roleTitle(cell.role)}</dt>
      <dd className={mergeClasses(styles.word, look !== null && styles[`${look}Word`])}>
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
