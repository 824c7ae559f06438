const MEGABYTE = 1024 * 1024;

/**
 * What Excel refuses, as numbers that a test can change; Infinity or false switches a refusal off.
 * Sources: learn.microsoft.com "Resource limits and performance optimization" (payload, cells of a read),
 * `Worksheet.getRange` (address), `Range.getMergedAreasOrNullObject` (merged areas), "Error handling" (cells of one
 * operation, workbook in front), support.microsoft.com "Excel specifications and limits" (text of a cell, formula, header,
 * links, formats).
 */
export interface HostLimits {
  /** Bytes of one request as UTF-8. Excel on the web. */
  readonly requestBytes: number;
  /** Bytes of one answer as UTF-8. Excel on the web. */
  readonly responseBytes: number;
  /** Characters of an address given to getRange or getRanges. */
  readonly addressLength: number;
  /** Merged areas that getMergedAreasOrNullObject will answer. */
  readonly mergedAreas: number;
  /** Characters in one cell. */
  readonly cellText: number;
  /** Characters of a formula without its "=". The documented bytecode is not worked out. */
  readonly formulaText: number;
  /** Characters of a header or footer, with its codes. */
  readonly headerText: number;
  /** Links of one sheet. */
  readonly hyperlinks: number;
  /** Different cell formats of the workbook. */
  readonly cellFormats: number;
  /** Cells of one read. */
  readonly cellsPerRead: number;
  /** What a larger read gets: Excel is known to give null in silence, and also to fail with RangeExceedsLimit. */
  readonly largerRead: "null" | "error";
  /** Cells that one operation may touch. */
  readonly cellsPerOperation: number;
  /** Whether protected sheets and workbooks refuse what they would refuse in Excel. */
  readonly protection: boolean;
}

export const EXCEL_LIMITS: HostLimits = {
  requestBytes: 5 * MEGABYTE,
  responseBytes: 5 * MEGABYTE,
  addressLength: 8192,
  mergedAreas: 512,
  cellText: 32_767,
  formulaText: 8192,
  headerText: 255,
  hyperlinks: 65_530,
  cellFormats: 65_490,
  cellsPerRead: 5_000_000,
  largerRead: "null",
  cellsPerOperation: 33_554_000,
  protection: true,
};
