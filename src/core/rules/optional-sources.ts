import type { RuleSource } from "./finding";

/** A quotation from another page than the handbook's; optional rules rest on these and are never labelled as its own. */
export function relative(page: string, quote: string): RuleSource {
  return { page, line: null, quote };
}
