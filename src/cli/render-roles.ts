import { createRoleReader } from "../core/roster/parse-role-title";
import type { RoleReading } from "../core/roster/role-reading";
import { roleTitle, type RoleId } from "../core/vocabulary/role-id";

/** What the titles mean, one a line, in the order given. A last empty line is no title. */
export function renderRoles(input: string, json: boolean): string {
  const titles = input.replace(/^\uFEFF/, "").split(/\r?\n/);
  if (titles.at(-1) === "") titles.pop();
  const readRole = createRoleReader();
  return titles
    .map((title) => `${json ? roleJson(title, readRole(title)) : roleLine(title, readRole(title))}\n`)
    .join("");
}

function roleJson(text: string, reading: RoleReading): string {
  return JSON.stringify({
    text,
    roles: distinct(reading.parts.map((part) => part.role)),
    speciality: reading.parts.find((part) => part.speciality !== null)?.speciality ?? null,
    qualifiers: distinct(reading.parts.flatMap((part) => part.qualifiers)),
    ambiguous: reading.ambiguous,
  });
}

function roleLine(text: string, reading: RoleReading): string {
  if (reading.parts.length > 0) return `${text}: ${reading.parts.map((part) => roleTitle(part.role)).join(" and ")}`;
  if (reading.ambiguous.length > 0) return `${text}: unclear, ${titles(reading.ambiguous)}`;
  return `${text}: not recognized`;
}

function titles(roles: readonly RoleId[]): string {
  return roles.map(roleTitle).join(" or ");
}

function distinct<Item>(items: readonly Item[]): readonly Item[] {
  return [...new Set(items)];
}
