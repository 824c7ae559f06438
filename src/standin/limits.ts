const MEGABYTE = 1024 * 1024;

/**
 * What Excel refuses, as numbers that a test can change; Infinity or false switches a refusal off.
 * Sources: learn.microsoft.com "Resource limits and performance optimization" (payload, cells of a read),
 * `Worksheet.getRange` (address), `Range.getMergedAreasOrNullObject` (merged areas), "Error handling" (cells of one
 * operation), support.microsoft.com "Excel specifications and limits" (text of a cell).
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
  /** Cells of one read. */
  readonly cellsPerRead: number;
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
  cellsPerRead: 5_000_000,
  cellsPerOperation: 33_554_000,
  protection: true,
};
