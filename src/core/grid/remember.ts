/** Distinct inputs whose results are kept; a roster repeats few texts, and what it does not repeat need not be kept. */
const MOST_REMEMBERED = 20_000;

/**
 * The same reading with a bounded memory: each distinct input is read once. Only for readings that depend on nothing
 * else, that never give undefined, and whose results nobody changes.
 */
export function remember<Input, Result extends object | string | number | boolean | null>(
  read: (input: Input) => Result,
  most: number = MOST_REMEMBERED,
): (input: Input) => Result {
  const known = new Map<Input, Result>();
  let lastInput: Input | undefined;
  let lastResult: Result | undefined;
  return (input) => {
    // Rosters are sorted: the row before mostly says the same.
    if (lastResult !== undefined && lastInput === input) return lastResult;
    let result = known.get(input);
    if (result === undefined) {
      result = read(input);
      if (known.size < most) known.set(input, result);
    }
    lastInput = input;
    lastResult = result;
    return result;
  };
}
