const ISO = /^(?:(\d{4})-(\d{2})-(\d{2}))?(?:T?(\d{2}):(\d{2})(?::(\d{2}(?:\.\d+)?))?)?Z?$/;
const DAY = 86_400_000;
/** Serial number of 1970-01-01 in either date system. */
const EPOCH_1900 = 25_569;
const EPOCH_1904 = 24_107;

/** Serial number of an ISO 8601 date or time as cells of type "d" hold it, or undefined where it is none. */
export function parseIsoDate(text: string, dateSystem: 1900 | 1904): number | undefined {
  const parts = ISO.exec(text.trim());
  if (!parts || text.trim() === "") return undefined;
  const time = (Number(parts[4] ?? 0) * 3600 + Number(parts[5] ?? 0) * 60 + Number(parts[6] ?? 0)) / 86_400;
  if (parts[1] === undefined) return time < 1 ? time : undefined;
  const [year, month, day] = [Number(parts[1]), Number(parts[2]), Number(parts[3])];
  const instant = Date.UTC(year, month - 1, day);
  const back = new Date(instant);
  if (back.getUTCMonth() !== month - 1 || back.getUTCDate() !== day || time >= 1) return undefined;
  const serial = instant / DAY + (dateSystem === 1900 ? EPOCH_1900 : EPOCH_1904);
  // Excel's 1900 counts a 29 February that never was, so the days before March 1900 come one lower.
  return (dateSystem === 1900 && serial < 61 ? serial - 1 : serial) + time;
}
