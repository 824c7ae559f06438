import type { CellRef } from "../grid/cell-range";
import { cellText } from "../grid/cell-text";
import { isErrorValue, type CellValue } from "../grid/cell-value";
import { valueAt } from "../grid/sheet-snapshot";
import type { RoleColumn, Seat, SeatField } from "./seat";
import { splitTitle } from "../mapping/title-split";
import { sourceRow, sourceValue, type FieldSource, type SeatPlan } from "./seat-plan";

/** Where a seat of a row differs from what the row's own columns say. All columns are 0-based. */
export interface SeatPlace {
  readonly roleColumn: RoleColumn | null;
  /** Column of the name where it is not the name column; null: the name column. */
  readonly nameColumn: number | null;
  /** Row whose cell holds the name where the seat's own only points there ("see Merlin"); null: the seat's own row. */
  readonly nameRow: number | null;
  /** Column whose header is the team; null: the team column or the region's own team. */
  readonly teamColumn: number | null;
  /** Column whose header is the person and whose cell is the role; null: the name and role columns. */
  readonly personColumn: number | null;
  /** Column whose cell is the share of time; null: the allocation column. */
  readonly shareColumn: number | null;
}

export const OWN_COLUMNS: SeatPlace = {
  roleColumn: null,
  nameColumn: null,
  nameRow: null,
  teamColumn: null,
  personColumn: null,
  shareColumn: null,
};

/** A seat that reads its cells when asked: a row number, what its region shares, and where it stands in the row. */
export class RowSeat implements Seat {
  constructor(
    private readonly plan: SeatPlan,
    /** Index into the region's body rows. */
    private readonly position: number,
    private readonly place: SeatPlace,
  ) {}

  get regionIndex(): number {
    return this.plan.regionIndex;
  }

  get roleColumn(): RoleColumn | null {
    return this.place.roleColumn;
  }

  get past(): boolean {
    return this.plan.region.past;
  }

  get struck(): boolean {
    if (!this.plan.hasStruckCells) return false;
    const columns = [this.columnOf("name"), this.columnOf("first-name"), this.columnOf("last-name")];
    return columns.some((columnIndex) => columnIndex !== undefined && this.plan.isStruck(this.rowIndex, columnIndex));
  }

  text(field: SeatField): string {
    const text = cellText(this.said(field));
    const { titleSplit } = this.plan;
    if (titleSplit === null || (field !== "role" && field !== "organization")) return text;
    return splitTitle(text, titleSplit)[field];
  }

  value(field: SeatField): CellValue {
    const value = this.said(field);
    return isErrorValue(value) ? "" : value;
  }

  cell(field: SeatField): CellRef | null {
    const header = this.headerColumn(field);
    if (header !== null) return this.plan.headerCell(header);
    const source = this.plan.sources.get(field);
    if (source?.context) return source.context.cell;
    const columnIndex = this.columnOf(field);
    if (columnIndex === undefined) return null;
    const rowIndex = this.ownColumn(field) === null ? sourceRow(this.plan, source, this.position) : this.rowIndex;
    return { sheetId: this.plan.region.sheet.id, rowIndex, columnIndex };
  }

  private get rowIndex(): number {
    return this.plan.region.bodyRows[this.position] ?? 0;
  }

  /** What a header or a title says in the cell's place, else what the cell holds. */
  private said(field: SeatField): CellValue {
    const { plan, place } = this;
    const source = plan.sources.get(field);
    if (place === OWN_COLUMNS) return source?.context ? source.context.text : sourceValue(plan, source, this.position);
    const header = this.headerColumn(field);
    if (header !== null) return plan.headerText(header);
    return source?.context ? source.context.text : this.ownValue(field, source);
  }

  private ownValue(field: SeatField, source: FieldSource | undefined): CellValue {
    const own = this.ownColumn(field);
    if (own === null) return sourceValue(this.plan, source, this.position);
    const rowIndex = field === "name" ? (this.place.nameRow ?? this.rowIndex) : this.rowIndex;
    return valueAt(this.plan.region.sheet, rowIndex, own);
  }

  /** The column whose header, not its cell, answers for the field. */
  private headerColumn(field: SeatField): number | null {
    if (field === "team") return this.place.teamColumn;
    return field === "name" ? this.place.personColumn : null;
  }

  private ownColumn(field: SeatField): number | null {
    if (field === "name") return this.place.nameColumn;
    if (field === "role") return this.place.personColumn;
    return field === "allocation" ? this.place.shareColumn : null;
  }

  private columnOf(field: SeatField): number | undefined {
    return this.ownColumn(field) ?? this.plan.columns.get(field);
  }
}
