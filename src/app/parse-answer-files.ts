import { ORGANIZATION_KINDS } from "../core/vocabulary/organization-kind";
import { AppError } from "./app-error";
import type { GivenDecisions } from "../core/decisions/with-given";
import type { MappingMemory } from "../core/mapping/column-mapping";
import { RULES } from "../core/rules/catalogue-index";
import type { RuleProfile } from "../core/rules/finding";
import type { RuleLevel, RuleSettings } from "../core/rules/rule-settings";
import { NO_FACTS, type WorkbookFacts } from "../core/rules/workbook-facts";
import { FIELD_IDS, type FieldId } from "../core/vocabulary/field-id";
import { ROLE_IDS, type RoleId } from "../core/vocabulary/role-id";
import { JsonPlace } from "./json-place";

const MAPPING_MEMBERS: readonly string[] = ["columns", "titles", "organizations"];
const SETTINGS_MEMBERS: readonly string[] = ["profiles", "rules", "thresholds", "facts"];
const PROFILES: readonly RuleProfile[] = ["ccsq", "data", "related", "scrum", "safe"];
const LEVELS: readonly RuleLevel[] = ["off", "info", "warning", "error"];
const FIELDS: readonly (FieldId | "none")[] = [...FIELD_IDS, "none"];
const ROLES: readonly (RoleId | "none")[] = [...ROLE_IDS, "none"];
const TEAM_KINDS: readonly WorkbookFacts["teamKinds"][string][] = ["agile", "support"];

/**
 * Reads a `--mapping` file as the task pane exports it. Throws an AppError ("bad-argument") that names the file and the
 * place in it; unknown members are refused, so that a typing error never goes unnoticed.
 */
export function parseMappingFile(file: string, text: string): MappingMemory {
  const root = openDocument(file, text, MAPPING_MEMBERS);
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
    organizations: root.member("organizations").dictionary((value) => value.oneOf(ORGANIZATION_KINDS)),
  };
}

/** Reads an exported file of either kind, told apart by its members. Throws as `parseMappingFile` does. */
export function parseAnswerFile(file: string, text: string): Partial<GivenDecisions> {
  const root = openDocument(file, text, [...MAPPING_MEMBERS, ...SETTINGS_MEMBERS]);
  const isMapping = MAPPING_MEMBERS.some((member) => !root.member(member).isMissing);
  return isMapping ? { memory: parseMappingFile(file, text) } : parseSettingsFile(file, text);
}

/** What a `--settings` file says. */
export interface SettingsFile {
  readonly settings: RuleSettings;
  readonly facts: WorkbookFacts;
}

/**
 * Reads a `--settings` file as the task pane exports it. Throws as `parseMappingFile` does; a rule or threshold that
 * there is not is refused with the nearest one.
 */
export function parseSettingsFile(file: string, text: string): SettingsFile {
  const root = openDocument(file, text, SETTINGS_MEMBERS);
  const rules = RULES.map((rule) => rule.id);
  const thresholds = RULES.flatMap((rule) => (rule.thresholds ?? []).map((threshold) => threshold.name));
  return {
    settings: {
      profiles: root
        .member("profiles")
        .items()
        .map((profile) => profile.oneOf(PROFILES)),
      rules: root.member("rules").dictionaryOf("rule", rules, (value) => value.oneOf(LEVELS)),
      thresholds: root.member("thresholds").dictionaryOf("threshold", thresholds, (value) => value.count()),
    },
    facts: readFacts(root.member("facts")),
  };
}

function readFacts(place: JsonPlace): WorkbookFacts {
  if (place.isMissing) return NO_FACTS;
  place.allow(["artName", "singleTeam", "valueStreamMaps", "teamKinds"]);
  return {
    artName: place.member("artName").optionalText(),
    singleTeam: place.member("singleTeam").flag(),
    valueStreamMaps: place.member("valueStreamMaps").dictionary((value) => value.text()),
    teamKinds: place.member("teamKinds").dictionary((value) => value.oneOf(TEAM_KINDS)),
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
