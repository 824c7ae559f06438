import { sheetNameCandidates, type SheetPurpose } from "../core/report/own-sheet";
import { refuseForSheet, refuseForWorkbook, refuseForMissingSheet } from "../core/report/refused-edit";
import type { GeneratedSheet } from "../core/report/generated-sheet";
import type { MarkCells, RefusedEdit, WorkbookEdit } from "../core/report/workbook-edit";
import { clearMarkSteps, markSteps } from "./mark-steps";
import type { OwnDeletions } from "./own-deletions";
import { markKey, type OwnMarks } from "./own-marks";
import type { OwnSheetDetails } from "./own-sheet-details";
import { removeSheetSteps, showSheetSteps } from "./sheet-place-steps";
import { writeSheetSteps } from "./write-sheet-steps";
import { findSheetByName, type SheetState, type WorkbookState } from "./workbook-state";
import type { WriteStep } from "./write-steps";

/** Turns edits into steps of writing, against the workbook as it stands, and collects what is refused. */
export class EditPlan {
  readonly steps: WriteStep[] = [];
  private readonly refusals = new Map<string, RefusedEdit>();
  private readonly knownMarks: Set<string>;

  constructor(
    private readonly state: WorkbookState,
    private readonly marks: OwnMarks,
    markKeys: ReadonlySet<string>,
    private readonly details: ReadonlyMap<SheetPurpose, OwnSheetDetails>,
    private readonly deletions: OwnDeletions,
  ) {
    this.knownMarks = new Set(markKeys);
  }

  /** Each told once, in order. */
  get refused(): readonly RefusedEdit[] {
    return [...this.refusals.values()];
  }

  add(edit: WorkbookEdit): void {
    switch (edit.kind) {
      case "clear-marks":
        this.clearMarks();
        return;
      case "mark-cells":
        this.mark(edit);
        return;
      case "note-cells":
        // Notes are written after everything else; see write-cell-notes.ts.
        return;
      case "write-sheet":
        this.writeSheet(edit.sheet);
        return;
      case "remove-sheet":
        this.removeSheet(edit.purpose);
        return;
      case "show-sheet":
        this.showSheet(edit.purpose);
    }
  }

  private clearMarks(): void {
    for (const sheet of this.state.sheets) {
      const marks = this.marks.get(sheet.id);
      if (marks === null) this.refuse(unreadableMarks(sheet.name));
      else if (marks === undefined || marks.length === 0) continue;
      else if (sheet.mayFormat) this.steps.push(...clearMarkSteps(marks));
      else this.refuse(refuseForSheet("clear-marks", sheet.name));
    }
    this.knownMarks.clear();
  }

  private mark(edit: MarkCells): void {
    const sheet = this.state.sheets.find(({ id }) => id === edit.sheetId);
    const key = `${edit.sheetId} ${markKey(edit.formula, edit.ranges)}`;
    if (!sheet) this.refuse(refuseForMissingSheet(edit.kind));
    else if (!sheet.mayFormat) this.refuse(refuseForSheet(edit.kind, sheet.name));
    else if (!this.knownMarks.has(key)) this.steps.push(...markSteps(edit));
    this.knownMarks.add(key);
  }

  private writeSheet(sheet: GeneratedSheet): void {
    const own = this.state.own.get(sheet.purpose);
    if (!own && this.state.isStructureProtected) {
      this.refuse(refuseForWorkbook("write-sheet", null));
    } else if (own?.isProtected) {
      this.refuse(refuseForSheet("write-sheet", own.name));
    } else {
      this.steps.push(
        ...writeSheetSteps(
          sheet,
          own ?? this.addSheet(sheet),
          this.state,
          own ? this.details.get(sheet.purpose) : null,
        ),
      );
      this.state.named.add(sheet.purpose);
    }
  }

  /** Notes a sheet that the steps will add. It has no id before that, and is spoken of by its name. */
  private addSheet({ title, purpose }: GeneratedSheet): SheetState {
    let name = title;
    for (const candidate of sheetNameCandidates(title)) {
      name = candidate;
      if (!findSheetByName(this.state, candidate)) break;
    }
    const sheet: SheetState = { id: name, name, visibility: "visible", isProtected: false, mayFormat: true };
    this.state.sheets.push(sheet);
    this.state.own.set(purpose, sheet);
    return sheet;
  }

  private removeSheet(purpose: SheetPurpose): void {
    const own = this.state.own.get(purpose);
    const others = this.state.sheets.filter((sheet) => sheet !== own && sheet.visibility === "visible");
    if (own && this.state.isStructureProtected) {
      this.refuse(refuseForWorkbook("remove-sheet", own.name));
      return;
    }
    if (own && others.length === 0) {
      this.refuse(lastVisibleSheet(own.name));
      return;
    }
    this.steps.push(...removeSheetSteps(purpose, own, this.state.named.has(purpose)));
    if (own) {
      this.deletions.add(own.id);
      this.state.sheets.splice(this.state.sheets.indexOf(own), 1);
    }
    this.state.own.delete(purpose);
    this.state.named.delete(purpose);
  }

  private showSheet(purpose: SheetPurpose): void {
    const own = this.state.own.get(purpose);
    if (!own) return;
    if (own.visibility !== "visible" && this.state.isStructureProtected) {
      this.refuse(refuseForWorkbook("show-sheet", own.name));
      return;
    }
    this.steps.push(...showSheetSteps(own));
    own.visibility = "visible";
  }

  private refuse(refused: RefusedEdit): void {
    this.refusals.set(JSON.stringify(refused), refused);
  }
}

function unreadableMarks(sheetName: string): RefusedEdit {
  return {
    edit: "clear-marks",
    sheetName,
    message: `Excel could not list the conditional formats of the sheet “${sheetName}”, so its earlier highlights stay. Remove them by hand (Home, Conditional Formatting, Manage Rules).`,
  };
}

function lastVisibleSheet(sheetName: string): RefusedEdit {
  return {
    edit: "remove-sheet",
    sheetName,
    message: `The sheet “${sheetName}” is the only visible one, so it could not be removed. Unhide another sheet and try again.`,
  };
}
