/**
 * Whether a value stream map's header or cell speaks of a Development Value Stream Map, which each ADO owes: another
 * artifact than the Organizational one that CCSQ provides (handbook, line 3). "dev" alone says nothing: it stands in
 * addresses.
 */
export function isDevelopmentMap(header: string, text: string): boolean {
  return /\bdvsm\b|\bdev(?:elopment)?[\s_-]*(?:value|vsm\b)/i.test(`${header} ${text}`);
}
