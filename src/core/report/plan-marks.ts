import { cellAddress, rangeAddress } from "../grid/a1";
import { MAX_COLUMNS, type CellRange, type CellRef } from "../grid/cell-range";
import { valueAt, type SheetSnapshot, type WorkbookSnapshot } from "../grid/sheet-snapshot";
import type { Finding } from "../rules/finding";
import { SEVERITIES, type Severity } from "../rules/severity";
import { mergeCells, type CellPosition } from "./cell-rectangles";
import { accusedCondition, LONGEST_ADDRESS, markFormula, packConditions } from "./mark-formula";
import type { MarkCells } from "./workbook-edit";

/**
 * The marks of a run, worst severity first, in as few rules as possible. Every cell that a finding names is marked. A
 * mark clears itself when the finding's first cell no longer holds the accused text; cells of one column whose tested
 * cell stands in the same place beside them share a rule, so a rule's first range always begins at the top left of all
 * its ranges, which is where every spreadsheet program anchors a relative formula.
 */
export function planMarks(findings: readonly Finding[], snapshot: WorkbookSnapshot): MarkCells[] {
  const sheets = new Map<string, SheetMarks>();
  for (const sheet of snapshot.sheets) {
    if (sheet.purpose === "user") sheets.set(sheet.id, new SheetMarks(sheet));
  }
  for (const finding of findings) {
    for (const cell of finding.cells) sheets.get(cell.sheetId)?.add(finding, cell);
  }
  return SEVERITIES.flatMap((severity) => [...sheets.values()].flatMap((sheet) => sheet.plan(severity)));
}

/** Addresses of one rule, joined; Excel refuses range lists beyond 8,192 characters. */
const MAX_ADDRESSES = 4000;

/** A cell that stays marked while the cell at the offset still holds `value`. */
interface Test {
  readonly rowOffset: number;
  readonly columnOffset: number;
  /** The condition with the longest address that there is, for its length and as a key. */
  readonly template: string;
  conditionAt(cell: CellPosition): string;
}

interface MarkedCell extends CellPosition {
  readonly always: Set<Severity>;
  readonly tests: Map<Severity, Test[]>;
}

class SheetMarks {
  private readonly cells = new Map<number, MarkedCell>();

  constructor(private readonly sheet: SheetSnapshot) {}

  add(finding: Finding, cell: CellRef): void {
    const key = cell.rowIndex * MAX_COLUMNS + cell.columnIndex;
    let marked = this.cells.get(key);
    if (!marked) {
      marked = { rowIndex: cell.rowIndex, columnIndex: cell.columnIndex, always: new Set(), tests: new Map() };
      this.cells.set(key, marked);
    }
    const test = this.findTest(finding, cell);
    if (test === null) marked.always.add(finding.severity);
    else marked.tests.set(finding.severity, [...(marked.tests.get(finding.severity) ?? []), test]);
  }

  plan(severity: Severity): MarkCells[] {
    const always: CellPosition[] = [];
    const tested = new Map<string, TestedCells>();
    for (const cell of this.cells.values()) {
      if (isCoveredByWorse(cell, severity)) continue;
      if (cell.always.has(severity)) {
        always.push(cell);
        continue;
      }
      for (const test of cell.tests.get(severity) ?? []) {
        if (isTestedByWorse(cell, severity, test)) continue;
        const key = `${cell.columnIndex} ${test.rowOffset} ${test.columnOffset}`;
        let group = tested.get(key);
        if (!group) tested.set(key, (group = new TestedCells()));
        group.add(cell, test);
      }
    }
    const mark = (ranges: readonly CellRange[], formula: string): MarkCells => ({
      kind: "mark-cells",
      sheetId: this.sheet.id,
      severity,
      ranges,
      formula,
    });
    return [
      ...splitByLength(mergeCells(always)).map((ranges) => mark(ranges, markFormula([]))),
      ...[...tested.values()].flatMap((group) => group.plan(mark)),
    ];
  }

  private findTest(finding: Finding, cell: CellRef): Test | null {
    const accused = finding.cells[0];
    if (finding.accusedText === null || accused?.sheetId !== cell.sheetId) return null;
    const value = valueAt(this.sheet, accused.rowIndex, accused.columnIndex);
    const accusedText = finding.accusedText;
    const template = accusedCondition(LONGEST_ADDRESS, value, accusedText);
    if (template === null) return null;
    const rowOffset = accused.rowIndex - cell.rowIndex;
    const columnOffset = accused.columnIndex - cell.columnIndex;
    return {
      rowOffset,
      columnOffset,
      template,
      conditionAt: (at) => {
        const address = cellAddress(at.rowIndex + rowOffset, at.columnIndex + columnOffset);
        return accusedCondition(address, value, accusedText) ?? "";
      },
    };
  }
}

/** Whether a worse mark that never clears itself lies over the cell, so that this one would never be seen. */
function isCoveredByWorse(cell: MarkedCell, severity: Severity): boolean {
  return worseThan(severity).some((worse) => cell.always.has(worse));
}

/** Whether a worse mark comes and goes with the same test. */
function isTestedByWorse(cell: MarkedCell, severity: Severity, test: Test): boolean {
  return worseThan(severity).some((worse) =>
    cell.tests
      .get(worse)
      ?.some(
        (other) =>
          other.template === test.template &&
          other.rowOffset === test.rowOffset &&
          other.columnOffset === test.columnOffset,
      ),
  );
}

function worseThan(severity: Severity): readonly Severity[] {
  return SEVERITIES.slice(0, SEVERITIES.indexOf(severity));
}

/** Cells of one column that all test the cell at the same offset, by what they test for. */
class TestedCells {
  private readonly byTemplate = new Map<string, { readonly test: Test; readonly cells: CellPosition[] }>();

  add(cell: CellPosition, test: Test): void {
    const entry = this.byTemplate.get(test.template);
    if (entry) entry.cells.push(cell);
    else this.byTemplate.set(test.template, { test, cells: [cell] });
  }

  plan(mark: (ranges: readonly CellRange[], formula: string) => MarkCells): MarkCells[] {
    const entries = [...this.byTemplate.values()];
    const packs = packConditions(new Map(entries.map((entry) => [entry, entry.test.template])));
    return packs.flatMap((pack) =>
      splitByLength(mergeCells(pack.flatMap((entry) => entry.cells))).map((ranges) => {
        const [first] = ranges;
        return mark(ranges, first ? markFormula(pack.map((entry) => entry.test.conditionAt(first))) : markFormula([]));
      }),
    );
  }
}

function splitByLength(ranges: readonly CellRange[]): CellRange[][] {
  const lists: CellRange[][] = [];
  let list: CellRange[] = [];
  let length = MAX_ADDRESSES;
  for (const range of ranges) {
    const needed = rangeAddress(range).length + 1;
    if (length + needed > MAX_ADDRESSES) {
      list = [];
      lists.push(list);
      length = 0;
    }
    list.push(range);
    length += needed;
  }
  return lists;
}
