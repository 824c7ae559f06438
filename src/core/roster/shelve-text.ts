/** A text whose brackets, dates, addresses and links were taken out, so that it can be split on what they hold too. */
export interface ShelvedText {
  /** The text with a mark in each gap. */
  readonly open: string;
  /** Puts back what a part of `open` holds marks of. */
  restore(part: string): string;
}

/** Marks enclose the gap's number; the character appears in no cell that Excel saves. */
const MARK = "\u0001";
const MARKS = new RegExp(`${MARK}(\\d+)${MARK}`, "g");

const KEPT = new RegExp(
  [
    String.raw`\([^()]*(?:\([^()]*\)[^()]*)*\)`,
    String.raw`\[[^[\]]*\]`,
    String.raw`\{[^{}]*\}`,
    String.raw`<[^<>]*>`,
    String.raw`https?://\S+`,
    String.raw`[^\s,;<>()[\]"/@]{1,64}@[^\s,;<>()[\]"/@]{1,255}`,
    String.raw`\d{1,2}/\d{1,2}(?:/\d{2,4})?`,
    String.raw`\p{L}{3,9}\.?\s\d{1,2}(?:st|nd|rd|th)?,\s?\d{4}`,
    String.raw`\b[Nn]/[Aa]\b`,
    String.raw`\bw/`,
    String.raw`\b(?:CMS|HHS|VA|CDC|GSA|DHS|OIT)/[A-Z]{2,6}(?:/[A-Za-z]+)?\b`,
    String.raw`\b[A-Z]{2,6}/(?:CTR|KTR|CIV|MIL|FED)\b`,
  ].join("|"),
  "gu",
);

/** Takes out what a separator must not tear apart. */
export function shelveText(text: string): ShelvedText {
  const kept: string[] = [];
  const open = text.replaceAll(MARK, "").replace(KEPT, (match) => {
    kept.push(match);
    return `${MARK}${String(kept.length - 1)}${MARK}`;
  });
  return { open, restore: (part) => part.replace(MARKS, (_, index: string) => kept[Number(index)] ?? "") };
}
