import type { CellRef } from "../grid/cell-range";
import { rangeContains } from "../grid/cell-range";
import { cellText } from "../grid/cell-text";
import { isErrorValue, type CellValue } from "../grid/cell-value";
import type { LabelledSeat } from "../layout/label-list";
import type { ContextText, RosterRegion } from "../layout/roster-region";
import type { RoleColumn, Seat, SeatField } from "./seat";

/** A seat of a list of labels, whose values were told apart when the list was found. */
export class LabelSeat implements Seat {
  constructor(
    readonly regionIndex: number,
    readonly roleColumn: RoleColumn | null,
    private readonly region: RosterRegion,
    private readonly labelled: LabelledSeat,
    /** Texts of titles and the sheet's name that speak for fields without a label. */
    private readonly contexts: ReadonlyMap<SeatField, ContextText>,
  ) {}

  get past(): boolean {
    return this.region.past || this.labelled.past;
  }

  get struck(): boolean {
    const cell = this.cell("name") ?? this.cell("last-name");
    return this.region.sheet.struckCells.some(
      (range) => cell !== null && rangeContains(range, cell.rowIndex, cell.columnIndex),
    );
  }

  text(field: SeatField): string {
    return cellText(this.value(field));
  }

  value(field: SeatField): CellValue {
    const value = this.labelled.fields.get(field)?.value ?? this.contexts.get(field)?.text ?? "";
    return isErrorValue(value) ? "" : value;
  }

  cell(field: SeatField): CellRef | null {
    return this.labelled.fields.get(field)?.cell ?? this.contexts.get(field)?.cell ?? null;
  }
}
