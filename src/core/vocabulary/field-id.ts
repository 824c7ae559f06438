/** What a column of a roster can be about; the ids are part of the command line's contract. */
export const FIELD_IDS = [
  "name",
  "first-name",
  "last-name",
  "email",
  "role",
  "team",
  "team-type",
  "sub-team",
  "art",
  "organization",
  "affiliation",
  "allocation",
  "start",
  "end",
  "location",
  "status",
  "manager",
  "skills",
  "grade",
  "phone",
  "id",
  "notes",
  "value-stream-map",
  "role-column",
] as const;

/** `role-column` is a column whose header is itself a role and whose cells hold names. */
export type FieldId = (typeof FIELD_IDS)[number];

/** The fields that say who somebody is: the whole name, or its two halves in columns of their own. */
export const NAME_FIELDS = ["name", "first-name", "last-name"] as const satisfies readonly FieldId[];

/** The field's name as people read it, with a capital letter: "Team type". */
export function fieldTitle(field: FieldId): string {
  if (field === "art") return "Agile Release Train";
  if (field === "email") return "E-mail";
  if (field === "id") return "Identifier";
  const words = field.replaceAll("-", " ");
  return words.charAt(0).toUpperCase() + words.slice(1);
}
