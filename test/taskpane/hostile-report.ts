import { checkSnapshot } from "../../src/app/check-snapshot";
import { NOTHING_GIVEN } from "../../src/core/decisions/with-given";
import type { Report } from "../../src/core/report/report";
import { sheetOfRows, workbookOf } from "../support/sheet-of-rows";

/** Texts of cells that other programs would run, follow, turn round or choke on; each stands for itself in a pane. */
export const HOSTILE_TEXTS: readonly string[] = [
  '=HYPERLINK("https://example.invalid","Open")',
  '<img src=x onerror="window.wasRun = true">',
  "<script>window.wasRun = true</script>",
  '"><svg onload="window.wasRun = true">',
  "javascript:window.wasRun=true",
  "&copy {{wasRun}} ${wasRun}",
  "فريق الصقر",
  "🦅 Zoë 🧑 Ñandú",
  "N".repeat(40_000),
];

/** What the core says of a roster whose trains, teams, names and roles are those texts; its sheet's name is markup too. */
export function hostileReport(): Report {
  const rows = HOSTILE_TEXTS.flatMap((text) => [
    [text, text, text, "Scrum Master"],
    [text, text, "Ann Lee", text],
    [text, text, "Bo Ray", "Scrum Master"],
    [text, text, "Cy Dow", "Developer"],
  ]);
  const sheet = sheetOfRows('<img src=x onerror="window.wasRun = true">', [["ART", "Team", "Name", "Role"], ...rows]);
  const check = checkSnapshot(workbookOf(sheet), {
    ...NOTHING_GIVEN,
    asOf: "2026-11-23",
    whenInDoubt: "leave-out",
  });
  if (check.kind !== "checked") throw new Error("The hostile roster asks about its columns.");
  return check.report;
}
