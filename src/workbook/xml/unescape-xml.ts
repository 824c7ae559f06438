const CONTROL = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/;
const ENTITIES: ReadonlyMap<string, string> = new Map([
  ["amp", "&"],
  ["lt", "<"],
  ["gt", ">"],
  ["quot", '"'],
  ["apos", "'"],
]);

/** What a text between tags or in quotes says: line ends as one kind, entities resolved. `refuse` makes the error to throw. */
export function unescapeXml(text: string, refuse: (why: string) => Error): string {
  if (CONTROL.test(text)) throw refuse("it holds control characters");
  const normalized = normalizeLineEnds(text);
  if (!normalized.includes("&")) return normalized;
  return normalized.replace(/&([^;&]*)(;?)/g, (_, name: string, semicolon: string) => {
    const character = semicolon === "" ? undefined : characterOf(name);
    if (character === undefined) throw refuse("it uses an entity that XML does not know");
    return character;
  });
}

/** XML reads every line end as a line feed. */
export function normalizeLineEnds(text: string): string {
  return text.includes("\r") ? text.replace(/\r\n?/g, "\n") : text;
}

function characterOf(entity: string): string | undefined {
  const code = /^#(?:x([0-9A-Fa-f]{1,6})|([0-9]{1,7}))$/.exec(entity);
  if (!code) return ENTITIES.get(entity);
  const point = code[1] === undefined ? Number(code[2]) : parseInt(code[1], 16);
  const isCharacter = point === 9 || point === 10 || point === 13 || (point >= 0x20 && point <= 0x10ffff);
  const isForbidden = (point >= 0xd800 && point <= 0xdfff) || point === 0xfffe || point === 0xffff;
  return isCharacter && !isForbidden ? String.fromCodePoint(point) : undefined;
}
