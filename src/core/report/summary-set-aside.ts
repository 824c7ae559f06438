import type { Suppression } from "../decisions/workbook-decisions";
import { dateText } from "./date-text";
import type { GeneratedCell } from "./generated-sheet";
import type { Report } from "./report";
import { textCell, type SheetLayout } from "./sheet-layout";

/** What the user set aside, with reason, owner and end; then what ended, and what matches nothing any more. */
export function addSetAside(layout: SheetLayout, report: Report): void {
  const { suppressed, expiredSuppressions, staleSuppressions } = report;
  if (suppressed.length + expiredSuppressions.length + staleSuppressions.length === 0) return;
  layout.addHeading("Set aside");
  layout.add(
    textCell(
      "Set aside findings are neither counted nor marked. Change or delete them on the settings sheet, or in the pane.",
      "muted",
    ),
  );
  layout.addTable({
    name: "RosterCheckSetAside",
    altText: "Findings that were set aside, with the reason, who answers for it and until when.",
    headers: ["State", "What is set aside", "ART", "Team", "Owner", "Until", "Reason", "Rule"],
    rows: [
      ...suppressed.map((finding) =>
        line("Set aside", finding.message, finding.art, finding.team, { ...finding.suppressed, rule: finding.rule }),
      ),
      ...expiredSuppressions.map((one) =>
        line("Expired", "What it matches counts again. Renew it or delete it.", null, null, one),
      ),
      ...staleSuppressions.map((one) =>
        line("No match", "No finding matches it any more. Delete it where it is not needed.", null, null, one),
      ),
    ],
    filterButtons: true,
  });
}

function line(
  state: string,
  what: string,
  art: string | null,
  team: string | null,
  { owner, until, reason, rule }: Omit<Suppression, "key">,
): GeneratedCell[] {
  const texts = [what, art ?? "", team ?? "", owner, until === null ? "No end" : dateText(until), reason, rule];
  return [textCell(state, "state"), ...texts.map((text) => textCell(text, "wrapped"))];
}
