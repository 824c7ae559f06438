const MINUS = 0x2d;
const POINT = 0x2e;
const NUMBER = /^\s*[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?\s*$/;

/**
 * The number that these bytes write, or undefined where they write none. Up to 15 digits are read without making a
 * string: such a whole number and a power of ten up to 22 are exact, so one division rounds as the standard demands.
 */
export function parseNumberBytes(bytes: Uint8Array, start: number, end: number): number | undefined {
  let at = start;
  const isNegative = bytes[at] === MINUS;
  if (isNegative) at++;
  if (end - at > 16 || end === at) return undefined;
  let digits = 0;
  let decimals = -1;
  for (; at < end; at++) {
    const digit = (bytes[at] ?? 0) - 0x30;
    if (digit >= 0 && digit <= 9) {
      digits = digits * 10 + digit;
      if (decimals >= 0) decimals++;
    } else if (bytes[at] === POINT && decimals < 0) {
      decimals = 0;
    } else {
      return undefined;
    }
  }
  if (digits > 999_999_999_999_999 || (decimals >= 0 && end - start < 2)) return undefined;
  const value = decimals > 0 ? digits / 10 ** decimals : digits;
  return isNegative ? -value : value;
}

/** The number that a text of a cell writes, or undefined: `Number` alone takes "", "0x1F" and "Infinity" for numbers. */
export function parseNumberText(text: string): number | undefined {
  if (!NUMBER.test(text)) return undefined;
  const value = Number(text);
  return Number.isFinite(value) ? value : undefined;
}
