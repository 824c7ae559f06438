import { useMemo, type ReactElement } from "react";
import type { Finding } from "../core/rules/finding";
import type { CellNames } from "./cell-names";
import { Disclosure } from "./Disclosure";
import { FindingItem } from "./FindingItem";
import { groupFindings, type ArtGroup, type TeamGroup } from "./group-findings";
import { PagedList } from "./PagedList";
import { severityCountText } from "./severity-counts";
import pane from "./pane.css";
import styles from "./FindingGroups.css";

/** Teams stand open from the top until this many findings are in sight; the others open on demand. */
const OPEN_FINDINGS = 15;

/** The findings by train and team, worst first. */
export function FindingGroups({
  findings,
  newKeys,
  cellNames,
}: {
  readonly findings: readonly Finding[];
  /** Keys of findings that were not there last time. */
  readonly newKeys: ReadonlySet<string>;
  readonly cellNames: CellNames;
}): ReactElement {
  const arts = useMemo(() => groupFindings(findings), [findings]);
  const openTeams = useMemo(() => teamsOpenAtFirst(arts), [arts]);
  return (
    <>
      {arts.map((art) => (
        <div key={art.key} className={styles.art}>
          <h3 className={pane.subheading}>{art.art ?? "Workbook"}</h3>
          <PagedList
            items={art.teams}
            keyOf={(group) => group.key}
            render={(group) => (
              <Disclosure
                level={4}
                title={teamTitle(art, group)}
                note={severityCountText(group.counts)}
                openAtFirst={openTeams.has(group.key)}
              >
                {() => (
                  <PagedList
                    items={group.findings}
                    keyOf={(finding) => finding.key}
                    render={(finding) => (
                      <FindingItem finding={finding} isNew={newKeys.has(finding.key)} cellNames={cellNames} />
                    )}
                    className={styles.findings}
                    first={20}
                    more={50}
                    noun="findings"
                  />
                )}
              </Disclosure>
            )}
            className={styles.teams}
            itemClassName={pane.card}
            first={50}
            more={100}
            noun="teams"
          />
        </div>
      ))}
    </>
  );
}

function teamTitle(art: ArtGroup, group: TeamGroup): string {
  if (group.team !== null) return group.team;
  return art.art === null ? "Roster as a whole" : "Train as a whole";
}

function teamsOpenAtFirst(arts: readonly ArtGroup[]): ReadonlySet<string> {
  const open = new Set<string>();
  let inSight = 0;
  for (const group of arts.flatMap((art) => art.teams)) {
    inSight += Math.min(group.findings.length, 20);
    if (inSight > OPEN_FINDINGS && open.size > 0) break;
    open.add(group.key);
  }
  return open;
}
