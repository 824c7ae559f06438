import { foldText } from "../grid/normalize-text";
import type { Art, ValueStreamMap } from "../roster/roster";

/** What the roster says of an ART's Organizational Value Stream Map: an explicit No wins, then any record, then blanks. */
export type MapRecord =
  | { readonly kind: "recorded" }
  | { readonly kind: "denied"; readonly map: ValueStreamMap }
  | { readonly kind: "blank"; readonly map: ValueStreamMap }
  | { readonly kind: "no-column" };

const DENIALS: ReadonlySet<string> = new Set([
  "no",
  "n",
  "none",
  "false",
  "missing",
  "absent",
  "not provided",
  "not available",
  "unavailable",
  "does not exist",
  "not created",
]);
const BLANKS: ReadonlySet<string> = new Set([
  "",
  "-",
  "?",
  "tbd",
  "tba",
  "pending",
  "n/a",
  "na",
  "unknown",
  "to be provided",
]);

/** Reads the ART's value stream map cells; maps of development organizations are another artifact and do not count. */
export function readMapRecord(art: Art): MapRecord {
  const maps = art.valueStreamMaps.filter((map) => map.kind === "organizational");
  const [first] = maps;
  if (first === undefined) return { kind: "no-column" };
  const denied = maps.find((map) => DENIALS.has(plain(map.text)));
  if (denied) return { kind: "denied", map: denied };
  return maps.every((map) => BLANKS.has(plain(map.text))) ? { kind: "blank", map: first } : { kind: "recorded" };
}

function plain(text: string): string {
  return foldText(text).replace(/[.!]+$/, "");
}
