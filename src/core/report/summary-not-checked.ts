import { notCheckedText } from "./not-checked-text";
import type { NotChecked } from "./report";
import { textCell, type SheetLayout } from "./sheet-layout";

/** The rules that could not look: never a pass, so they stand above the findings. */
export function addNotChecked(layout: SheetLayout, notChecked: readonly NotChecked[]): void {
  layout.addHeading("Not checked");
  if (notChecked.length === 0) {
    layout.add(textCell("Every rule could be checked.", "body"));
    return;
  }
  layout.addTable({
    name: "RosterCheckNotChecked",
    altText: "Rules that could not be checked and why.",
    headers: ["State", "Why, and which rules"],
    rows: notChecked.map((entry) => [textCell("Not checked", "state"), textCell(notCheckedText(entry), "wrapped")]),
  });
}
