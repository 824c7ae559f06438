/** Milliseconds of the quickest of so many turns: other work on the machine only ever adds to them. */
export async function bestOf(turns: number, work: () => unknown): Promise<number> {
  let least = Infinity;
  for (let turn = 0; turn < turns; turn++) {
    const start = performance.now();
    await work();
    least = Math.min(least, performance.now() - start);
  }
  return least;
}
