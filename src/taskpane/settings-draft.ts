import { useMemo, useState } from "react";
import type { DecisionChange } from "../app/check-workbook";
import { allChanges } from "../app/decision-changes";
import type { WorkbookDecisions } from "../core/decisions/workbook-decisions";

/** Changes that the user has made on the page and not saved yet, and what the decisions would be with them. */
export interface SettingsDraft {
  readonly decisions: WorkbookDecisions;
  readonly add: (change: DecisionChange) => void;
  readonly isChanged: boolean;
  /** All changes as one, in their order. */
  readonly change: DecisionChange;
}

/** A draft over the decisions that the last check rests on. */
export function useSettingsDraft(kept: WorkbookDecisions): SettingsDraft {
  const [changes, setChanges] = useState<readonly DecisionChange[]>([]);
  const change = useMemo(() => allChanges(changes), [changes]);
  const decisions = useMemo(() => change(kept), [change, kept]);
  return {
    decisions,
    add: (next) => {
      setChanges([...changes, next]);
    },
    isChanged: changes.length > 0,
    change,
  };
}
