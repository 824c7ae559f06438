import { parseAddress } from "../../src/core/grid/a1";
import { createWorkbook } from "../../src/workbook/create-workbook";
import { sheetNamed } from "../support/roster-fixture";
import { TROUBLED_ROSTER } from "../support/session-fixture";
import type { FaultFixture } from "./open-fault-fixture";

/** Something that a user does with the add-in. */
export interface UseCase {
  readonly name: string;
  /** What the user did before, without any fault. */
  readonly before: (fixture: FaultFixture) => Promise<void>;
  readonly run: (fixture: FaultFixture) => Promise<void>;
  /** Whether the user can stop it. */
  readonly canCancel: boolean;
}

const check = ({ session }: FaultFixture): Promise<void> => session.check();
const nothing = (): Promise<void> => Promise.resolve();

export const USE_CASES: readonly UseCase[] = [
  { name: "check", before: nothing, run: check, canCancel: true },
  { name: "check again after an edit", before: checkAndEdit, run: check, canCancel: true },
  {
    name: "check without writing",
    before: nothing,
    run: ({ session }) => session.checkWithoutWriting(),
    canCancel: true,
  },
  { name: "remove highlights", before: check, run: ({ session }) => session.removeMarks(), canCancel: true },
  { name: "remove summary", before: check, run: ({ session }) => session.removeSummary(), canCancel: true },
  { name: "go to a cell", before: check, run: goToCell, canCancel: false },
  { name: "ribbon: Check roster", before: nothing, run: press("checkRoster"), canCancel: true },
  { name: "ribbon: Remove highlights", before: check, run: press("removeHighlights"), canCancel: true },
  { name: "ribbon: Show results", before: nothing, run: press("showResults"), canCancel: false },
];

/** A roster with gaps, with formats, a filter, hidden rows and a rule of the user's own, beside a sheet that is no roster. */
export function troubledWorkbook(): Uint8Array {
  const workbook = createWorkbook("Roster");
  const roster = sheetNamed(workbook, "Roster");
  const header = workbook.styles.derive(0, { font: { bold: true }, fill: { color: "#D9E1F2" } });
  TROUBLED_ROSTER.split("\n").forEach((line, rowIndex) => {
    line.split(",").forEach((text, columnIndex) => {
      if (text !== "") roster.cells.setValue(rowIndex, columnIndex, text);
      if (rowIndex === 0) roster.cells.setStyleIndex(rowIndex, columnIndex, header);
    });
  });
  roster.cells.setFormula(8, 1, "COUNTA(C2:C7)", 6);
  roster.rows.setHidden(6, 6, true);
  roster.conditionalFormats.add({
    ranges: [parseAddress("A2:E7") ?? { rowIndex: 1, columnIndex: 0, rowCount: 1, columnCount: 1 }],
    formula: '$D2="Developer"',
    style: { font: { italic: true } },
  });
  const notes = workbook.addWorksheet("Notes");
  notes.cells.setValue(0, 0, "Ask Ann about the budget.");
  workbook.names.set("Budget", null, "Notes!$A$1");
  return workbook.save();
}

/** The user fills one gap and makes another, so that marks come and go and the summary tells something else. */
async function checkAndEdit({ session, host, time }: FaultFixture): Promise<void> {
  await session.check();
  const roster = sheetNamed(host.workbook, "Roster");
  host.typeInCell(roster, 3, 2, "Ines Okafor");
  host.typeInCell(roster, 4, 2, "TBD");
  await new Promise((resolve) => setImmediate(resolve));
  time.pass();
}

async function goToCell({ session }: FaultFixture): Promise<void> {
  const { state } = session.getSnapshot();
  const findings = state.kind === "done" ? state.result.report.findings : [];
  const cell = findings.flatMap((finding) => finding.cells)[0];
  if (!cell) throw new Error("The check found no cell to go to.");
  await session.reveal(cell);
}

function press(action: string): (fixture: FaultFixture) => Promise<void> {
  return ({ host }) => host.invokeAction(action);
}
