import type { FieldId } from "../core/vocabulary/field-id";

/** The field's name as people read it, with a capital letter: "Team type". */
export function fieldText(field: FieldId): string {
  if (field === "art") return "Agile Release Train";
  if (field === "email") return "E-mail";
  if (field === "id") return "Identifier";
  const words = field.replaceAll("-", " ");
  return words.charAt(0).toUpperCase() + words.slice(1);
}
