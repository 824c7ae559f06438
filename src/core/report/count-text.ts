/** A count with its noun, as people write it: "no errors", "1 error", "1,204 errors". `plural` where an "s" will not do. */
export function countText(count: number, noun: string, plural = `${noun}s`): string {
  if (count === 0) return `no ${plural}`;
  return `${groupThousands(count)} ${count === 1 ? noun : plural}`;
}

function groupThousands(count: number): string {
  return String(count).replace(/\B(?=(\d{3})+$)/g, ",");
}
