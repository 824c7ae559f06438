/** Excel counts days from 1900 (with a leap day that never was) or, in workbooks from old Macs, from 1904. */
export type DateSystem = 1900 | 1904;

/** Last serial of Excel's calendar, 9999-12-31, in the 1900 system. */
const LAST_SERIAL_1900 = 2_958_465;
/** Days between the two systems' zeros; the same date is this much smaller in the 1904 system. */
const DAYS_1900_TO_1904 = 1462;
/** 1970-01-01 in the 1900 system. */
const UNIX_EPOCH_SERIAL = 25_569;
/** Serial of 1900-02-29, a day that Excel has and the calendar has not (kept for Lotus 1-2-3). */
const PHANTOM_DAY = 60;

/**
 * The day of a serial number as `YYYY-MM-DD`; the time of day is dropped. Undefined for the serials that are no day:
 * negative ones, 0 and 60 of the 1900 system, and those past the year 9999.
 */
export function serialToIso(serial: number, system: DateSystem): string | undefined {
  if (!Number.isFinite(serial) || serial < 0) return undefined;
  const day = Math.floor(serial) + (system === 1904 ? DAYS_1900_TO_1904 : 0);
  if (day > LAST_SERIAL_1900 || day < 1 || day === PHANTOM_DAY) return undefined;
  return isoOfDayNumber(day - UNIX_EPOCH_SERIAL + (day < PHANTOM_DAY ? 1 : 0));
}

/** The serial of an ISO day, or undefined where the text is no real day or lies before the system's first. */
export function isoToSerial(iso: string, system: DateSystem): number | undefined {
  const dayNumber = dayNumberOfIso(iso);
  if (dayNumber === undefined) return undefined;
  const since1900 = dayNumber + UNIX_EPOCH_SERIAL;
  const day = since1900 <= PHANTOM_DAY ? since1900 - 1 : since1900;
  const serial = system === 1904 ? day - DAYS_1900_TO_1904 : day;
  const first = system === 1904 ? 0 : 1;
  return serial < first || day > LAST_SERIAL_1900 ? undefined : serial;
}

/** Days since 1970-01-01 of an ISO day (negative before), or undefined where the text is no real day. */
export function dayNumberOfIso(iso: string): number | undefined {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(iso);
  if (!match) return undefined;
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])];
  return isoOfDate(year, month, day) === undefined ? undefined : dayNumber(year, month, day);
}

/** Days from one ISO day to another, negative where it lies before; NaN where either text is no real day. */
export function daysBetween(from: string, to: string): number {
  return (dayNumberOfIso(to) ?? NaN) - (dayNumberOfIso(from) ?? NaN);
}

/** ISO text of a date (month and day 1-based), or undefined where the calendar has no such day. */
export function isoOfDate(year: number, month: number, day: number): string | undefined {
  if (!Number.isInteger(year) || !Number.isInteger(month) || !Number.isInteger(day)) return undefined;
  if (year < 1 || year > 9999 || month < 1 || month > 12 || day < 1 || day > daysInMonth(year, month)) return undefined;
  return `${String(year).padStart(4, "0")}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`;
}

/** How many days the month (1-based) has. */
export function daysInMonth(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

/** Days since 1970-01-01 in the Gregorian calendar, counted in eras of 400 years that start in March. */
function dayNumber(year: number, month: number, day: number): number {
  const shifted = month <= 2 ? year - 1 : year;
  const era = Math.floor(shifted / 400);
  const yearOfEra = shifted - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * 146_097 + dayOfEra - 719_468;
}

function isoOfDayNumber(number: number): string | undefined {
  const days = number + 719_468;
  const era = Math.floor(days / 146_097);
  const dayOfEra = days - era * 146_097;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36_524) - Math.floor(dayOfEra / 146_096)) / 365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const monthFromMarch = Math.floor((5 * dayOfYear + 2) / 153);
  const day = dayOfYear - Math.floor((153 * monthFromMarch + 2) / 5) + 1;
  const month = monthFromMarch + (monthFromMarch < 10 ? 3 : -9);
  return isoOfDate(yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day);
}
