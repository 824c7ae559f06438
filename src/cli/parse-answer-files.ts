import { AppError } from "../app/app-error";
import type { MappingMemory } from "../core/mapping/column-mapping";
import type { RuleProfile } from "../core/rules/finding";
import type { RuleLevel, RuleSettings } from "../core/rules/rule-settings";
import { FIELD_IDS, type FieldId } from "../core/vocabulary/field-id";
import { ROLE_IDS, type RoleId } from "../core/vocabulary/role-id";

const PROFILES: readonly RuleProfile[] = ["ccsq", "data", "related", "scrum", "safe"];
const LEVELS: readonly RuleLevel[] = ["off", "info", "warning", "error"];
const FIELDS: readonly (FieldId | "none")[] = [...FIELD_IDS, "none"];
const ROLES: readonly (RoleId | "none")[] = [...ROLE_IDS, "none"];
const KINDS: readonly MappingMemory["organizations"][string][] = ["government", "contractor", "non-ado"];

/**
 * Reads a `--mapping` file as the task pane exports it. Throws an AppError ("bad-argument") that names the file and the
 * place in it; unknown members are refused, so that a typing error never goes unnoticed.
 */
export function parseMappingFile(file: string, text: string): MappingMemory {
  const root = openDocument(file, text, ["columns", "titles", "organizations"]);
  return {
    columns: root
      .member("columns")
      .items()
      .map((entry) => {
        entry.allow(["sheet", "headers", "fields"]);
        return {
          sheet: entry.member("sheet").text(),
          headers: entry
            .member("headers")
            .items()
            .map((header) => header.text()),
          fields: entry.member("fields").dictionary((value) => value.oneOf(FIELDS)),
        };
      }),
    titles: root.member("titles").dictionary((value) => value.oneOf(ROLES)),
    organizations: root.member("organizations").dictionary((value) => value.oneOf(KINDS)),
  };
}

/** Reads a `--settings` file as the task pane exports it. Throws as `parseMappingFile` does. */
export function parseSettingsFile(file: string, text: string): RuleSettings {
  const root = openDocument(file, text, ["profiles", "rules", "thresholds"]);
  return {
    profiles: root
      .member("profiles")
      .items()
      .map((profile) => profile.oneOf(PROFILES)),
    rules: root.member("rules").dictionary((value) => value.oneOf(LEVELS)),
    thresholds: root.member("thresholds").dictionary((value) => value.number()),
  };
}

function openDocument(file: string, text: string, members: readonly string[]): JsonPlace {
  let value: unknown;
  try {
    value = JSON.parse(text.replace(/^\uFEFF/, ""));
  } catch (cause) {
    throw new AppError("bad-argument", `“${file}” is not JSON.`, "Export the file again from the task pane.", {
      cause,
    });
  }
  const root = new JsonPlace(file, "the file", value);
  root.allow(["version", ...members]);
  const version = root.member("version").number();
  if (version !== 1) {
    throw new AppError(
      "bad-argument",
      `“${file}” has version ${version}; this program reads version 1.`,
      "Use a newer version of Roster Check, or export the file again.",
    );
  }
  return root;
}

/** A value inside a JSON file together with where it stands, so that a complaint can say where to look. */
class JsonPlace {
  constructor(
    private readonly file: string,
    private readonly where: string,
    private readonly value: unknown,
  ) {}

  /** The member's place; a missing one is undefined, which lists and dictionaries read as empty. */
  member(name: string): JsonPlace {
    return new JsonPlace(this.file, `“${name}” of ${this.where}`, this.object()[name]);
  }

  allow(names: readonly string[]): void {
    const stranger = Object.keys(this.object()).find((name) => !names.includes(name));
    if (stranger !== undefined) this.complain(`has no member “${stranger}”`, `one of ${names.join(", ")}`);
  }

  items(): readonly JsonPlace[] {
    if (this.value === undefined) return [];
    if (!Array.isArray(this.value)) return this.complain("is not a list", "a list in [ ]");
    return this.value.map((item, index) => new JsonPlace(this.file, `entry ${index + 1} of ${this.where}`, item));
  }

  dictionary<Value>(read: (place: JsonPlace) => Value): Readonly<Record<string, Value>> {
    if (this.value === undefined) return {};
    return Object.fromEntries(
      Object.entries(this.object()).map(([key, value]) => [
        key,
        read(new JsonPlace(this.file, `“${key}” of ${this.where}`, value)),
      ]),
    );
  }

  text(): string {
    return typeof this.value === "string" ? this.value : this.complain("is not a text", 'a text in " "');
  }

  number(): number {
    return typeof this.value === "number" ? this.value : this.complain("is not a number", "a number");
  }

  oneOf<Choice extends string>(choices: readonly Choice[]): Choice {
    const found = choices.find((choice) => choice === this.value);
    return found ?? this.complain(`cannot be ${JSON.stringify(this.value)}`, `one of ${choices.join(", ")}`);
  }

  private object(): Readonly<Record<string, unknown>> {
    if (isRecord(this.value)) return this.value;
    return this.complain("is not an object", "members in { }");
  }

  private complain(problem: string, wanted: string): never {
    throw new AppError(
      "bad-argument",
      `In “${this.file}”, ${this.where} ${problem}.`,
      `Write ${wanted}, or export the file again from the task pane.`,
    );
  }
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
