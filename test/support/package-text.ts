import { strFromU8, unzipSync } from "fflate";

/** The text of one part of a saved package, or undefined where it is not there. */
export function partText(bytes: Uint8Array, partName: string): string | undefined {
  const content = unzipSync(bytes)[partName];
  return content && strFromU8(content);
}

/** Names of the parts of a saved package, in their order. */
export function partNames(bytes: Uint8Array): string[] {
  return Object.keys(unzipSync(bytes));
}

/** Names of parts that differ between two packages, and of those that only one has. */
export function differingParts(before: Uint8Array, after: Uint8Array): string[] {
  const a = unzipSync(before);
  const b = unzipSync(after);
  const names = new Set([...Object.keys(a), ...Object.keys(b)]);
  return [...names].filter((name) => {
    const [x, y] = [a[name], b[name]];
    return !x || !y || strFromU8(x, true) !== strFromU8(y, true);
  });
}
