/** Distinct inputs whose results are kept; a roster repeats few texts, and what it does not repeat need not be kept. */
const MOST_REMEMBERED = 20_000;

/**
 * The same reading with a bounded memory: each distinct input is read once. Only for readings that depend on nothing
 * else, and whose results nobody changes.
 */
export function remember<Input, Result>(
  read: (input: Input) => Result,
  most: number = MOST_REMEMBERED,
): (input: Input) => Result {
  const known = new Map<Input, Result>();
  return (input) => {
    const earlier = known.get(input);
    if (earlier !== undefined || known.has(input)) return earlier as Result;
    const result = read(input);
    if (known.size < most) known.set(input, result);
    return result;
  };
}
