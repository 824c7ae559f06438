import { mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { renderRules } from "../cli/render-rules";
import { renderRulesHtml } from "../cli/render-rules-html";

/** Writes the pages that are made from the rules into docs/; a test holds them to the rules. */
function main(): void {
  const folder = path.resolve(__dirname, "../../docs");
  mkdirSync(folder, { recursive: true });
  writeFileSync(path.join(folder, "rules.md"), renderRules("markdown"));
  writeFileSync(path.join(folder, "rules.json"), renderRules("json"));
  writeFileSync(path.join(folder, "rules.html"), renderRulesHtml());
}

main();
