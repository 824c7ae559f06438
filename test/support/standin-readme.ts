import { execFileSync } from "node:child_process";
import path from "node:path";
import { describeMembers } from "./describe-members";
import { PROJECT } from "./source-files";

export const STANDIN_README = path.join(PROJECT, "src/standin/README.md");

const PRETTIER = path.join(PROJECT, "node_modules/prettier/bin/prettier.cjs");

/** The page with its list of members written anew. */
export function withMembers(page: string): string {
  const list = `<!-- members -->\n\n${describeMembers()}\n\n<!-- /members -->`;
  const written = page.replace(/<!-- members -->[^]*<!-- \/members -->/u, () => list);
  return execFileSync(process.execPath, [PRETTIER, "--stdin-filepath", STANDIN_README], {
    input: written,
    encoding: "utf8",
  });
}
