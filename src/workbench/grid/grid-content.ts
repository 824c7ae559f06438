import type { GridAxis } from "./grid-axis";
import type { SheetLook } from "./sheet-look";

/** What the grid draws: a sheet's look and how long its rows and columns are. */
export interface GridContent {
  readonly look: SheetLook;
  readonly rows: GridAxis;
  readonly columns: GridAxis;
}
