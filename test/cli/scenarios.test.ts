import { spawnSync } from "node:child_process";
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { PROJECT } from "../support/source-files";

const FOLDER = path.join(__dirname, "scenarios");

/**
 * Each scenario file is one run of the built command line, from the project's folder: the words behind `roster-check`,
 * what stands on standard input, the exit status and both outputs. UPDATE_SCENARIOS=1 writes what a run gives now.
 */
interface Scenario {
  readonly words: readonly string[];
  readonly input: string;
  readonly status: string;
  readonly output: string;
  readonly errors: string;
}

describe("The command line, as its scenarios tell it", () => {
  for (const name of readdirSync(FOLDER).filter((file) => file.endsWith(".scenario"))) {
    it(name.replace(/\.scenario$/, "").replaceAll("-", " "), () => {
      const file = path.join(FOLDER, name);
      const wanted = parseScenario(readFileSync(file, "utf8"));
      const given = run(wanted);
      if (process.env.UPDATE_SCENARIOS === "1") writeFileSync(file, renderScenario(given));
      else expect(given).toEqual(wanted);
    });
  }
});

function run(scenario: Scenario): Scenario {
  const command = path.join(PROJECT, "dist/cli/roster-check.js");
  const result = spawnSync(process.execPath, [command, ...scenario.words], {
    cwd: PROJECT,
    encoding: "utf8",
    input: scenario.input,
  });
  return { ...scenario, status: String(result.status), output: result.stdout, errors: result.stderr };
}

function parseScenario(text: string): Scenario {
  const [command = "", ...sections] = text.split(/^=== /m);
  const section = (name: string): string => {
    const found = sections.find((part) => part.startsWith(`${name}\n`));
    return found?.slice(name.length + 1) ?? "";
  };
  return {
    words: [...command.trim().matchAll(/"([^"]*)"|(\S+)/g)].map((match) => match[1] ?? match[2] ?? "").slice(1),
    input: section("standard input"),
    status: section("exit status").trim(),
    output: section("standard output"),
    errors: section("standard error"),
  };
}

function renderScenario(scenario: Scenario): string {
  const words = scenario.words.map((word) => (/\s|^$/.test(word) ? `"${word}"` : word));
  const section = (name: string, text: string): string => (text === "" ? "" : `=== ${name}\n${text}`);
  return [
    `roster-check ${words.join(" ")}\n`,
    section("standard input", scenario.input),
    section("exit status", `${scenario.status}\n`),
    section("standard output", scenario.output),
    section("standard error", scenario.errors),
  ].join("");
}
