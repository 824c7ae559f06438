import type { Finding } from "../core/rules/finding";
import type { SeverityCounts } from "./severity-counts";

/** The findings of one team; `team` is null for what concerns the train, or the workbook, as a whole. */
export interface TeamGroup {
  readonly key: string;
  readonly team: string | null;
  readonly findings: readonly Finding[];
  readonly counts: SeverityCounts;
}

/** The findings of one Agile Release Train; `art` is null for what concerns the workbook as a whole. */
export interface ArtGroup {
  readonly key: string;
  readonly art: string | null;
  readonly teams: readonly TeamGroup[];
}

/** Groups in the order in which their first finding comes; a report lists errors first, so the worst groups lead. */
export function groupFindings(findings: readonly Finding[]): ArtGroup[] {
  const arts = new Map<string | null, Map<string | null, Finding[]>>();
  for (const finding of findings) {
    const teams = getOrAdd(arts, finding.art, () => new Map<string | null, Finding[]>());
    getOrAdd(teams, finding.team, () => []).push(finding);
  }
  return [...arts].map(([art, teams]) => ({
    key: JSON.stringify(art),
    art,
    teams: [...teams].map(([team, members]) => ({
      key: JSON.stringify([art, team]),
      team,
      findings: members,
      counts: countBySeverity(members),
    })),
  }));
}

function countBySeverity(findings: readonly Finding[]): SeverityCounts {
  const counts = { error: 0, warning: 0, info: 0 };
  for (const finding of findings) counts[finding.severity] += 1;
  return counts;
}

function getOrAdd<K, V>(map: Map<K, V>, key: K, create: () => V): V {
  const present = map.get(key);
  if (present !== undefined) return present;
  const added = create();
  map.set(key, added);
  return added;
}
