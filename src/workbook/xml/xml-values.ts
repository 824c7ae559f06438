/** Whether an attribute's text means yes, as XML Schema and old writers spell it; `missing` where there is no attribute. */
export function isXmlTrue(value: string | undefined, missing = false): boolean {
  return value === undefined ? missing : value === "1" || value === "true" || value === "on";
}

/** An attribute for a flag: left out where it says what its absence says. */
export function xmlFlag(value: boolean, missing = false): string | undefined {
  return value === missing ? undefined : value ? "1" : "0";
}

/** A number of an attribute, or `missing` where there is none that is finite. */
export function xmlNumber(value: string | undefined, missing: number): number {
  const number = value === undefined || value.trim() === "" ? NaN : Number(value);
  return Number.isFinite(number) ? number : missing;
}
