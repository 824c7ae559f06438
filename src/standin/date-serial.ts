const DAY = 86_400_000;
/** Days between the two epochs of Excel's dates. */
const DAYS_TO_1904 = 1462;

/** Excel's serial number of a day after February 1900; month and day count from 1. */
export function dateSerial(year: number, month: number, day: number, dateSystem: 1900 | 1904): number {
  const days = Math.round((Date.UTC(year, month - 1, day) - Date.UTC(1899, 11, 30)) / DAY);
  return dateSystem === 1904 ? days - DAYS_TO_1904 : days;
}
