import type { XmlElement } from "./xml-element";

const COMPATIBILITY = "http://schemas.openxmlformats.org/markup-compatibility/2006";
const KNOWN_EXTENSIONS = "http://schemas.microsoft.com/office/";

/**
 * The child elements as a reader such as Excel counts them: of alternative contents (`mc:AlternateContent`) those of the
 * first choice whose requirements it knows, else of the fallback.
 */
export function effectiveElements(parent: XmlElement): XmlElement[] {
  return parent.elements().flatMap((element) => {
    if (element.local !== "AlternateContent" || element.uri !== COMPATIBILITY) return [element];
    const chosen = element.elements("Choice").find(isUnderstood) ?? element.find("Fallback");
    return chosen ? effectiveElements(chosen) : [];
  });
}

function isUnderstood(choice: XmlElement): boolean {
  const prefixes = (choice.attribute("Requires") ?? "").split(/\s+/).filter((prefix) => prefix !== "");
  return prefixes.length > 0 && prefixes.every((prefix) => namespaceOf(choice, prefix)?.startsWith(KNOWN_EXTENSIONS));
}

function namespaceOf(element: XmlElement, prefix: string): string | undefined {
  for (let at: XmlElement | null = element; at; at = at.parent) {
    const declared = at.attributes.find((attribute) => attribute.name === `xmlns:${prefix}`);
    if (declared) return declared.value;
  }
  return undefined;
}
