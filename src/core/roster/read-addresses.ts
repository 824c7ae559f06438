const ADDRESS = /[^\s,;<>()[\]"/]+@[^\s,;<>()[\]"/]+/g;

/** The e-mail addresses of a cell, in lower case and in order. */
export function readAddresses(text: string): readonly string[] {
  if (text === "") return NONE;
  return isPlainAddress(text) ? [text] : (text.toLowerCase().match(ADDRESS) ?? NONE);
}

const NONE: readonly string[] = [];

/** One address in small letters and nothing else, told quickly because nearly all cells are so. */
function isPlainAddress(text: string): boolean {
  let at = -1;
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    if (code === 64) {
      if (at >= 0) return false;
      at = index;
    } else if (!((code >= 97 && code <= 122) || (code >= 48 && code <= 57) || code === 45 || code === 46)) return false;
  }
  return at > 0 && at < text.length - 1;
}
