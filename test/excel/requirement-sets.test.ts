import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import ts from "typescript";
import { PROJECT } from "../support/source-files";

// Loading Office's types takes seconds.
jest.setTimeout(60_000);

/** ExcelApi 1.x that the manifest asks for: Excel does not load the add-in below it. */
const MINIMUM = minorOf(
  readFileSync(path.join(PROJECT, "manifest.xml"), "utf8"),
  /Name="ExcelApi" MinVersion="1\.(\d+)"/,
);

describe("Members of Office.js above the manifest's minimum", () => {
  it("are used only in functions that ask whether this Excel has them", () => {
    const folder = path.join(PROJECT, "src/excel");
    const files = readdirSync(folder).map((name) => path.join(folder, name));
    const program = ts.createProgram(files, { target: ts.ScriptTarget.ES2022, strict: true, types: ["office-js"] });
    const uses = files.flatMap((file) => findUses(program, file));
    expect(uses.filter(({ minor }) => minor > MINIMUM).map(({ name }) => name)).toContain("notes");
    expect(uses.filter(({ minor, asked }) => minor > MINIMUM && asked < minor)).toEqual([]);
  });
});

interface Use {
  readonly file: string;
  readonly name: string;
  /** ExcelApi 1.x that the member came with; 0 for one of the common API. */
  readonly minor: number;
  /** The newest ExcelApi 1.x that a function around it asks for; 0 for none. */
  readonly asked: number;
}

function findUses(program: ts.Program, file: string): Use[] {
  const source = program.getSourceFile(file);
  const checker = program.getTypeChecker();
  const uses: Use[] = [];
  const visit = (node: ts.Node, asked: number): void => {
    const asks = ts.isFunctionLike(node) ? minorOf(node.getText(), /isSetSupported\("ExcelApi", "1\.(\d+)"\)/) : 0;
    if (ts.isPropertyAccessExpression(node)) {
      const [declaration] = checker.getSymbolAtLocation(node.name)?.declarations ?? [];
      const text = declaration?.getSourceFile().fileName.includes("office-js") ? declaration.getFullText() : "";
      const minor = minorOf(text, /\[Api set: ExcelApi 1\.(\d+)/);
      uses.push({ file: path.basename(file), name: node.name.text, minor, asked });
    }
    ts.forEachChild(node, (child) => {
      visit(child, Math.max(asked, asks));
    });
  };
  if (source) visit(source, 0);
  return uses;
}

function minorOf(text: string, pattern: RegExp): number {
  return Number(pattern.exec(text)?.[1] ?? 0);
}
