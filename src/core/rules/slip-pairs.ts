import { isNameSlip, LEAST_NAME_LETTERS } from "./name-slip";

/** What tells an item apart: only items of one scope are compared. */
export interface SlipName {
  readonly scope: string;
  /** The name as compared, folded. */
  readonly key: string;
  /** The name that a slip is looked for in. */
  readonly name: string;
}

/** Longer texts are no names, and their forms would fill the memory. */
const MOST_LETTERS = 100;

/**
 * Pairs of items whose names lie a slip apart, the earlier item first. Names that share a form with one letter left out
 * are compared, not all with all.
 */
export function findSlipPairs<Item>(
  items: readonly Item[],
  describe: (item: Item) => SlipName,
): readonly (readonly [Item, Item])[] {
  const byForm = new Map<string, (readonly [Item, string])[]>();
  const pairs = new Map<Item, Set<Item>>();
  for (const item of items) {
    const { scope, key, name } = describe(item);
    if (key.length < LEAST_NAME_LETTERS || key.length > MOST_LETTERS) continue;
    for (const form of formsOf(key)) {
      const place = `${scope}\n${form}`;
      const others = byForm.get(place) ?? [];
      byForm.set(place, others);
      for (const [other, otherName] of others) {
        if (isNameSlip(otherName, name)) pairs.set(other, (pairs.get(other) ?? new Set()).add(item));
      }
      others.push([item, name]);
    }
  }
  return [...pairs].flatMap(([item, others]) => [...others].map((other) => [item, other] as const));
}

function formsOf(key: string): ReadonlySet<string> {
  return new Set([key, ...Array.from(key, (_, index) => key.slice(0, index) + key.slice(index + 1))]);
}
