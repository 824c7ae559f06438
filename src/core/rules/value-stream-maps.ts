import { foldText } from "../grid/normalize-text";
import type { Art, ValueStreamMap } from "../roster/roster";

/**
 * What the roster says of an ART's Organizational Value Stream Map: an explicit No wins, then any record, then blanks.
 * `other`: its column names a Development Value Stream Map only.
 */
export type MapRecord =
  | { readonly kind: "recorded" }
  | { readonly kind: "denied"; readonly map: ValueStreamMap }
  | { readonly kind: "blank"; readonly map: ValueStreamMap }
  | { readonly kind: "other"; readonly map: ValueStreamMap; readonly blank: ValueStreamMap | null }
  | { readonly kind: "no-column" };

/** What says that there is no map; a remark may follow ("No – asked in May"). */
const DENIAL =
  /^(?:no|n|none|false|missing|absent|unavailable|(?:no|without) (?:map|vsm|value stream map|link)|not (?:yet )?(?:provided|available|there|created|received|delivered|done|made|started|given)|does not exist|not existing)(?=$|\s*[-–—:;,.(!])/;

/** What says neither that there is a map nor that there is none. */
const BLANK =
  /^(?:-+|\?+|tb[acd]|pending|n\/?a|unknown|to be (?:provided|determined|decided|added|done|created)|in (?:progress|work)|wip|requested|awaiting|waiting|planned|coming soon|to ?do|open|not yet|later)?(?=$|\s*[-–—:;,.(!])/;

/** A link or a file is a record, whatever words stand before it. */
const LINK = /https?:|www\.|\.(?:com|gov|net|org)\b|\.(?:vsdx?|pdf|pptx?|xlsx?|docx?|png|jpe?g)\b/i;

/** Reads the ART's value stream map cells; maps of development organizations are another artifact and do not count. */
export function readMapRecord(art: Art): MapRecord {
  const maps = art.valueStreamMaps.filter((map) => map.kind === "organizational");
  const other = art.valueStreamMaps.find((map) => map.kind === "development" && map.ownColumn);
  const denied = maps.find((map) => says(DENIAL, map));
  if (denied) return { kind: "denied", map: denied };
  if (maps.some((map) => !says(BLANK, map))) return { kind: "recorded" };
  const [first] = maps;
  if (other) return { kind: "other", map: other, blank: first ?? null };
  return first === undefined ? { kind: "no-column" } : { kind: "blank", map: first };
}

function says(words: RegExp, { text }: ValueStreamMap): boolean {
  return !LINK.test(text) && words.test(foldText(text));
}
