/** Longest value that a message repeats; a cell may hold 32,767 characters. */
const LONGEST_VALUE = 120;

/**
 * The template with every `{name}` replaced by its value, long values shortened and line breaks made spaces. A value is
 * never read as a template itself; behind one that ends with a full stop ("Acme Inc.") the template's own is left out.
 * Throws where the template asks for a value that is not given: a mistake of the rule.
 */
export function fillTemplate(template: string, values: Readonly<Record<string, string | number>>): string {
  return template.replace(/\{([a-zA-Z]+)\}(\.?)/g, (_, name: string, stop: string) => {
    if (!Object.hasOwn(values, name)) throw new Error(`The message asks for “${name}”, which the rule does not give.`);
    const value = shorten(String(values[name]));
    return value.endsWith(".") ? value : value + stop;
  });
}

function shorten(text: string): string {
  const line = text.replace(/\s+/g, " ").trim();
  const letters = Array.from(line);
  return letters.length > LONGEST_VALUE ? `${letters.slice(0, LONGEST_VALUE - 1).join("")}…` : line;
}
