import { unzipSync } from "fflate";

/** Parts that may differ without anything of the user's having changed: file metadata and styles that nothing uses. */
const LEFTOVERS = /^(docProps\/|xl\/styles\.xml$)/;

/** The parts that only one package has or whose bytes differ, apart from file metadata and leftover styles. */
export function findPackageDifferences(before: Uint8Array, after: Uint8Array): string[] {
  const a = unzipSync(before);
  const b = unzipSync(after);
  return [...new Set([...Object.keys(a), ...Object.keys(b)])].filter(
    (name) => !LEFTOVERS.test(name) && !sameBytes(a[name], b[name]),
  );
}

function sameBytes(a: Uint8Array | undefined, b: Uint8Array | undefined): boolean {
  return a !== undefined && b !== undefined && Buffer.compare(a, b) === 0;
}
