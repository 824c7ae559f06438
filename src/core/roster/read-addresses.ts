const ADDRESS = /[^\s,;<>()[\]"/]+@[^\s,;<>()[\]"/]+/g;

/** The e-mail addresses of a cell, in lower case and in order. */
export function readAddresses(text: string): readonly string[] {
  if (text === "") return NONE;
  return PLAIN_ADDRESS.test(text) ? [text] : (text.toLowerCase().match(ADDRESS) ?? NONE);
}

const NONE: readonly string[] = [];

/** One address in small letters and nothing else, told quickly because nearly all cells are so. */
const PLAIN_ADDRESS = /^[a-z0-9.-]+@[a-z0-9.-]+$/;
