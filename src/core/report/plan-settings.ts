import { buildSettingsSheet } from "../decisions/settings-sheet";
import type { WorkbookDecisions } from "../decisions/workbook-decisions";
import type { WorkbookEdit } from "./workbook-edit";

/** What it takes to make the settings worksheet hold `decisions` where it holds `kept`: nothing where both are the same. */
export function planSettings(kept: WorkbookDecisions, decisions: WorkbookDecisions): WorkbookEdit[] {
  if (decisions === kept) return [];
  const sheet = buildSettingsSheet(decisions);
  return [sheet ? { kind: "write-sheet", sheet } : { kind: "remove-sheet", purpose: "settings" }];
}
