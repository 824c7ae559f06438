/**
 * The stable key of a finding: 16 hexadecimal digits of a hash over its parts. Parts are kept apart, so that
 * ("ab", "c") and ("a", "bc") differ. No part can be read back from it.
 */
export function findingKey(parts: readonly string[]): string {
  const text = parts.map((part) => `${String(part.length)}:${part}`).join("|");
  return hex(hash(text, 0x811c9dc5)) + hex(hash(text, 0x2545f491));
}

/** A 32-bit multiplicative hash (MurmurHash3's mixing steps) over the text's UTF-16 units. */
function hash(text: string, seed: number): number {
  let value = seed;
  for (let index = 0; index < text.length; index += 1) {
    value = Math.imul(value ^ text.charCodeAt(index), 0xcc9e2d51);
    value = (value << 13) | (value >>> 19);
  }
  value = Math.imul(value ^ (value >>> 16), 0x85ebca6b);
  value = Math.imul(value ^ (value >>> 13), 0xc2b2ae35);
  return (value ^ (value >>> 16)) >>> 0;
}

function hex(value: number): string {
  return value.toString(16).padStart(8, "0");
}
