import { parseArgs, type ParseArgsConfig } from "node:util";
import type { CheckFormat } from "./file-job";

/** What the user asked for, parsed. `wrong` carries the sentence that says why the command line cannot be run. */
export type CliCommand =
  | CheckCommand
  | MapCommand
  | { readonly kind: "roles"; readonly json: boolean }
  | { readonly kind: "rules"; readonly format: "text" | "markdown" | "json" }
  | { readonly kind: "help"; readonly topic: string | null }
  | { readonly kind: "version" }
  | { readonly kind: "wrong"; readonly message: string };

export interface CheckCommand {
  readonly kind: "check";
  readonly files: readonly string[];
  readonly format: CheckFormat;
  readonly out: string | null;
  readonly outDir: string | null;
  /** Where to save the portfolio, or null. */
  readonly summary: string | null;
  /** ISO date, or null for today. */
  readonly asOf: string | null;
  readonly profiles: readonly OptionalProfile[];
  readonly mappingFile: string | null;
  readonly settingsFile: string | null;
}

export interface MapCommand {
  readonly kind: "map";
  readonly files: readonly string[];
  readonly json: boolean;
  readonly mappingFile: string | null;
}

const OPTIONAL_PROFILES = ["related", "scrum", "safe"] as const;
export type OptionalProfile = (typeof OPTIONAL_PROFILES)[number];

const OPTIONS = {
  check: {
    json: { type: "boolean" },
    jsonl: { type: "boolean" },
    out: { type: "string" },
    "out-dir": { type: "string" },
    summary: { type: "string" },
    "as-of": { type: "string" },
    profile: { type: "string" },
    mapping: { type: "string" },
    settings: { type: "string" },
  },
  map: { json: { type: "boolean" }, mapping: { type: "string" } },
  roles: { json: { type: "boolean" } },
  rules: { json: { type: "boolean" }, markdown: { type: "boolean" } },
} as const satisfies Record<string, ParseArgsConfig["options"]>;

/** Reads the words behind `roster-check`. Never throws: a wrong word gives `wrong`. */
export function parseArguments(words: readonly string[]): CliCommand {
  const [verb, ...rest] = words;
  if (verb === undefined) return { kind: "wrong", message: "Say what to do: check, map, roles or rules." };
  if (verb === "--help" || verb === "-h" || verb === "help") return { kind: "help", topic: rest[0] ?? null };
  if (verb === "--version" || verb === "-v") return { kind: "version" };
  if (!isVerb(verb)) {
    return { kind: "wrong", message: `“${verb}” is not a command. Use check, map, roles or rules.` };
  }
  if (rest.includes("--help") || rest.includes("-h")) return { kind: "help", topic: verb };
  try {
    return parseVerb(verb, rest);
  } catch (cause) {
    const reason = cause instanceof Error ? (cause.message.split(". ")[0] ?? cause.message) : String(cause);
    return { kind: "wrong", message: `${reason.replace(/\.$/, "")}.` };
  }
}

function isVerb(word: string): word is keyof typeof OPTIONS {
  return Object.hasOwn(OPTIONS, word);
}

function parseVerb(verb: keyof typeof OPTIONS, words: readonly string[]): CliCommand {
  switch (verb) {
    case "check":
      return parseCheck(words);
    case "map": {
      const { values, positionals } = parseArgs({ args: [...words], options: OPTIONS.map, allowPositionals: true });
      if (positionals.length === 0) return noFiles("map");
      return { kind: "map", files: positionals, json: values.json === true, mappingFile: values.mapping ?? null };
    }
    case "roles": {
      const { values } = parseArgs({ args: [...words], options: OPTIONS.roles });
      return { kind: "roles", json: values.json === true };
    }
    case "rules": {
      const { values } = parseArgs({ args: [...words], options: OPTIONS.rules });
      if (values.json === true && values.markdown === true) return either("--json", "--markdown");
      return { kind: "rules", format: values.json === true ? "json" : values.markdown === true ? "markdown" : "text" };
    }
  }
}

function parseCheck(words: readonly string[]): CliCommand {
  const { values, positionals } = parseArgs({ args: [...words], options: OPTIONS.check, allowPositionals: true });
  if (positionals.length === 0) return noFiles("check");
  if (values.json === true && values.jsonl === true) return either("--json", "--jsonl");
  if (values.out !== undefined && values["out-dir"] !== undefined) return either("--out", "--out-dir");
  if (values.out !== undefined && positionals.length > 1) {
    return { kind: "wrong", message: "--out takes one file. For several, name a folder with --out-dir." };
  }
  if (values.out !== undefined && !/\.xls[xm]$/i.test(values.out)) {
    return { kind: "wrong", message: `The copy is an Excel workbook: “${values.out}” must end in .xlsx or .xlsm.` };
  }
  if (values.summary !== undefined && !/\.xlsx$/i.test(values.summary)) {
    return { kind: "wrong", message: `The summary is an Excel workbook: “${values.summary}” must end in .xlsx.` };
  }
  const asOf = values["as-of"] ?? null;
  if (asOf !== null && !isIsoDate(asOf)) {
    return { kind: "wrong", message: `“${asOf}” is not a date. Write --as-of as YYYY-MM-DD.` };
  }
  const profiles = (values.profile ?? "").split(",").filter((profile) => profile !== "");
  const unknown = profiles.find((profile) => !isOptionalProfile(profile));
  if (unknown !== undefined) {
    return { kind: "wrong", message: `“${unknown}” is not a profile. Use ${OPTIONAL_PROFILES.join(", ")}.` };
  }
  return {
    kind: "check",
    files: positionals,
    format: values.json === true ? "json" : values.jsonl === true ? "jsonl" : "text",
    out: values.out ?? null,
    outDir: values["out-dir"] ?? null,
    summary: values.summary ?? null,
    asOf,
    profiles: profiles.filter(isOptionalProfile),
    mappingFile: values.mapping ?? null,
    settingsFile: values.settings ?? null,
  };
}

function isOptionalProfile(text: string): text is OptionalProfile {
  return OPTIONAL_PROFILES.some((profile) => profile === text);
}

function isIsoDate(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const time = Date.parse(`${text}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}

function noFiles(verb: string): CliCommand {
  return { kind: "wrong", message: `Name at least one workbook: roster-check ${verb} <file…>.` };
}

function either(first: string, second: string): CliCommand {
  return { kind: "wrong", message: `Use either ${first} or ${second}, not both.` };
}
