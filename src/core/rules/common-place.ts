import type { Art, Assignment, Team } from "../roster/roster";

/** Where a finding about several assignments of one person belongs. */
export interface CommonPlace {
  readonly art: Art | null;
  readonly team: Team | null;
}

/**
 * The ART and the team that all the assignments share; null where they are of several. Were it those of the first row,
 * sorting the sheet would give the finding another key, and what was set aside would come back.
 */
export function commonPlace(assignments: readonly Assignment[]): CommonPlace {
  const [first] = assignments;
  const isShared = (place: keyof CommonPlace): boolean => assignments.every((one) => one[place] === first?.[place]);
  return {
    art: isShared("art") ? (first?.art ?? null) : null,
    team: isShared("team") ? (first?.team ?? null) : null,
  };
}
