import { readdirSync } from "node:fs";
import { PROJECT, readSourceFiles, type SourceFile } from "./support/source-files";

/** What each folder of src/ may import beside itself. Nobody imports entries. */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  core: [],
  app: ["core"],
  workbook: ["core/grid"],
  file: ["core", "app", "workbook"],
  excel: ["core", "app"],
  standin: ["workbook", "core/grid"],
  taskpane: ["core", "app"],
  commands: ["core", "app"],
  cli: ["core", "app"],
  workbench: ["core", "app", "workbook", "standin"],
  entries: ["core", "app", "workbook", "file", "excel", "standin", "taskpane", "commands", "cli", "workbench"],
};

/** Packages that each folder may name; `node:` stands for all of Node's own modules. */
const MAY_USE: Readonly<Record<string, readonly string[]>> = {
  core: [],
  app: [],
  workbook: ["fflate", "saxes"],
  file: ["papaparse"],
  excel: [],
  standin: [],
  taskpane: ["react", "react-dom", "@fluentui/react-components", "@fluentui/react-icons"],
  commands: [],
  cli: ["node:util"],
  workbench: ["numfmt"],
  entries: ["node:", "react", "react-dom", "@fluentui/react-components"],
};

const files = readSourceFiles();
const folderOf = (file: string): string => file.split("/")[1] ?? "";

function mayImport(from: string, to: string): boolean {
  const folder = folderOf(from);
  if (folderOf(to) === folder) return true;
  // The pane carries one sample with it.
  if (folder === "entries" && to.startsWith("assets/samples/")) return true;
  return (MAY_IMPORT[folder] ?? []).some((allowed) => to.startsWith(`src/${allowed}/`));
}

function mayUse(file: SourceFile, name: string): boolean {
  return (MAY_USE[folderOf(file.path)] ?? []).some(
    (allowed) => name === allowed || name.startsWith(allowed.endsWith(":") ? allowed : `${allowed}/`),
  );
}

describe("The architecture", () => {
  it("has only folders that the map knows", () => {
    const folders = readdirSync(`${PROJECT}/src`, { withFileTypes: true }).filter((entry) => entry.isDirectory());
    expect(folders.map((folder) => folder.name).filter((name) => !(name in MAY_IMPORT))).toEqual([]);
  });

  it("lets imports run one way only", () => {
    const wrong = files.flatMap((file) =>
      file.ownImports.filter((to) => !mayImport(file.path, to)).map((to) => `${file.path} -> ${to}`),
    );
    expect(wrong).toEqual([]);
  });

  it("names packages only where they belong", () => {
    const wrong = files.flatMap((file) =>
      file.packageImports.filter((name) => !mayUse(file, name)).map((name) => `${file.path} -> ${name}`),
    );
    expect(wrong).toEqual([]);
  });

  it("has no import cycles, types included", () => {
    expect(findCycles(new Map(files.map((file) => [file.path, file.ownImports])))).toEqual([]);
  });

  it("keeps the core and the use cases free of clocks, randomness and input or output", () => {
    const impure =
      /\b(Date\.now|new Date\(\)|Math\.random|performance\.|console\.|process\.|globalThis|setTimeout|fetch\()/;
    const wrong = files.filter(
      (file) => /^src\/(core|app)\//.test(file.path) && impure.test(withoutComments(file.text)),
    );
    expect(wrong.map((file) => file.path)).toEqual([]);
  });

  it("names Office.js in one folder only", () => {
    const office = /\b(Excel|Office|OfficeExtension)\.[a-zA-Z]/;
    const wrong = files.filter(
      (file) =>
        !/^src\/(excel|entries|standin)/.test(file.path) && office.test(withoutText(withoutComments(file.text))),
    );
    expect(wrong.map((file) => file.path)).toEqual([]);
  });

  it("makes no network request and evaluates nothing", () => {
    const forbidden =
      /\b(fetch\(|XMLHttpRequest|WebSocket|EventSource|sendBeacon|eval\(|new Function|innerHTML|dangerouslySetInnerHTML)/;
    const product = files.filter((file) => !/^src\/(workbench|entries\/workbench)/.test(file.path));
    const wrong = product.filter((file) => forbidden.test(withoutComments(file.text)));
    expect(wrong.map((file) => file.path)).toEqual([]);
  });

  it("has no barrels and no drawers", () => {
    const drawers = /\/(index|utils?|helpers?|common|types)(\.tsx?$|\/)/;
    expect(files.map((file) => file.path).filter((file) => drawers.test(file))).toEqual([]);
  });
});

function withoutComments(text: string): string {
  return text.replace(/\/\*[^]*?\*\/|(^|\s)\/\/.*/g, " ");
}

function withoutText(text: string): string {
  return text.replace(/"[^"\n]*"|'[^'\n]*'|`[^`]*`/g, '""');
}

/** Every strongly connected knot of more than one file, each as a sorted list (Tarjan). */
function findCycles(graph: ReadonlyMap<string, readonly string[]>): string[][] {
  const order = new Map<string, number>();
  const low = new Map<string, number>();
  const stack: string[] = [];
  const knots: string[][] = [];
  const visit = (node: string): void => {
    order.set(node, order.size);
    low.set(node, order.size - 1);
    stack.push(node);
    for (const next of graph.get(node) ?? []) {
      if (!order.has(next)) {
        visit(next);
        low.set(node, Math.min(low.get(node) ?? 0, low.get(next) ?? 0));
      } else if (stack.includes(next)) {
        low.set(node, Math.min(low.get(node) ?? 0, order.get(next) ?? 0));
      }
    }
    if (low.get(node) !== order.get(node)) return;
    const knot = stack.splice(stack.indexOf(node));
    if (knot.length > 1 || (graph.get(node) ?? []).includes(node)) knots.push(knot.sort());
  };
  for (const node of graph.keys()) if (!order.has(node)) visit(node);
  return knots;
}
