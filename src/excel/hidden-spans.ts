import type { IndexSpan } from "../core/grid/sheet-snapshot";

/** The stretches of true, as 0-based inclusive spans; the first flag is that of line `first`. */
export function hiddenSpans(first: number, flags: readonly boolean[]): IndexSpan[] {
  const spans: IndexSpan[] = [];
  let start: number | null = null;
  for (let offset = 0; offset <= flags.length; offset++) {
    const isHidden = flags[offset] ?? false;
    if (isHidden && start === null) start = offset;
    if (!isHidden && start !== null) {
      spans.push({ first: first + start, last: first + offset - 1 });
      start = null;
    }
  }
  return spans;
}
