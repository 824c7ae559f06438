const ADDRESS = /[^\s,;<>()[\]"/]+@[^\s,;<>()[\]"/]+/g;

/** The e-mail addresses of a cell, in lower case and in order. */
export function readAddresses(text: string): readonly string[] {
  if (text === "") return NONE;
  return isPlainAddress(text) ? [text] : (text.toLowerCase().match(ADDRESS) ?? NONE);
}

const NONE: readonly string[] = [];

/** Whether it is one address in small letters and nothing else, told quickly because nearly all cells are so. */
function isPlainAddress(text: string): boolean {
  let at = -1;
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    if (code === AT && at < 0) at = index;
    else if (!isAddressCode(code)) return false;
  }
  return at > 0 && at < text.length - 1;
}

const AT = 64;

/** Small letters, digits, and the signs that stand between them. */
function isAddressCode(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 45 && code <= 57 && code !== SLASH) || code === UNDERSCORE;
}

const SLASH = 47;
const UNDERSCORE = 95;
