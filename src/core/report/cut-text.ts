/** A row that shows more than this is taller than Excel can draw (409 points) at the widths of our columns. */
const MAX_CHARACTERS = 900;

/** The text, or its beginning with an ellipsis where it is too long to be read in a cell; never cuts a character in two. */
export function cutText(text: string): string {
  if (text.length <= MAX_CHARACTERS) return text;
  const cut = text.slice(0, MAX_CHARACTERS - 1);
  return `${/[\ud800-\udbff]$/.test(cut) ? cut.slice(0, -1) : cut}…`;
}
