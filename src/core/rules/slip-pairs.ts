import { foldName } from "../grid/normalize-text";
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
 * are compared, not all with all; and where numbers tell the names apart ("Crew 1", "Crew 2") none are, because a number
 * is no slip.
 */
export function findSlipPairs<Item>(
  items: readonly Item[],
  describe: (item: Item) => SlipName,
): readonly (readonly [Item, Item])[] {
  const byForm = new Map<string, (readonly [Item, string])[]>();
  const pairs = new Map<Item, Set<Item>>();
  const described = items.map((item) => {
    const { scope, key, name } = describe(item);
    return { item, scope, key, name, numbers: numbersOf(scope, name) };
  });
  const counts = new Map<string, number>();
  for (const { numbers } of described) counts.set(numbers, (counts.get(numbers) ?? 0) + 1);
  for (const { item, scope, key, name, numbers } of described) {
    if (key.length < LEAST_NAME_LETTERS || key.length > MOST_LETTERS || counts.get(numbers) === 1) continue;
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

function numbersOf(scope: string, name: string): string {
  return `${scope}\n${foldName(name).replace(/\D+/g, "")}`;
}

function formsOf(key: string): ReadonlySet<string> {
  return new Set([key, ...Array.from(key, (_, index) => key.slice(0, index) + key.slice(index + 1))]);
}
