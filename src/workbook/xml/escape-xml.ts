/** Text between tags. */
export function escapeXmlText(text: string): string {
  return /[&<>\r]/.test(text) ? text.replace(/[&<>\r]/g, (character) => ENTITIES[character] ?? character) : text;
}

/** An attribute's value inside double quotes. Line breaks and tabs are spelled out, else a reader takes them for spaces. */
export function escapeXmlAttribute(text: string): string {
  return /[&<>"\t\r\n]/.test(text)
    ? text.replace(/[&<>"\t\r\n]/g, (character) => ENTITIES[character] ?? character)
    : text;
}

const ENTITIES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "\t": "&#9;",
  "\n": "&#10;",
  "\r": "&#13;",
};
