import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import ts from "typescript";

export const PROJECT = path.resolve(__dirname, "../..");

/** One source file below src/, with its project-relative path in slashes and the modules it names. */
export interface SourceFile {
  readonly path: string;
  readonly text: string;
  /** Project-relative paths of our own files. */
  readonly ownImports: readonly string[];
  /** Package names and `node:` modules. */
  readonly packageImports: readonly string[];
}

/** All TypeScript sources below src/, type-only imports included in what they import. */
export function readSourceFiles(): readonly SourceFile[] {
  const paths = readdirSync(path.join(PROJECT, "src"), { recursive: true, encoding: "utf8" })
    .map((name) => `src/${name.split(path.sep).join("/")}`)
    .filter((name) => /\.tsx?$/.test(name) && !name.endsWith(".d.ts"));
  const known = new Set(paths);
  return paths.map((file) => {
    const text = readFileSync(path.join(PROJECT, file), "utf8");
    const named = ts.preProcessFile(text, true, true).importedFiles.map((imported) => imported.fileName);
    const ownImports = named
      .filter((name) => name.startsWith("."))
      .map((name) => {
        const base = path.posix.join(path.posix.dirname(file), name);
        return [`${base}.ts`, `${base}.tsx`, base].find((candidate) => known.has(candidate)) ?? base;
      });
    return { path: file, text, ownImports, packageImports: named.filter((name) => !name.startsWith(".")) };
  });
}
