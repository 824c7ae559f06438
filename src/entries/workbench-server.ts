import { readFile } from "node:fs/promises";
import { createServer, type RequestListener, type Server } from "node:http";
import path from "node:path";

/** Folders that the workbench is served from; all of them absolute. */
export interface WorkbenchFolders {
  /** The built page, its script and the office.js that stands in for Microsoft's. */
  readonly workbench: string;
  /** The built add-in, as an administrator would host it. */
  readonly addin: string;
  /** Microsoft's client library, which is served from its package and never copied. */
  readonly officeClient: string;
}

/** The folders below the project's own folder. */
export function foldersOf(project: string): WorkbenchFolders {
  return {
    workbench: path.join(project, "dist/workbench"),
    addin: path.join(project, "dist/addin"),
    officeClient: path.join(project, "node_modules/@microsoft/office-js/dist"),
  };
}

const CONTENT_TYPES: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".xml": "application/xml; charset=utf-8",
  ".png": "image/png",
  ".svg": "image/svg+xml",
  ".xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
};

const OFFICE_CLIENT = "excel-web-16.00.js";
const PANE = "taskpane.html";

/** Serves the workbench beside the add-in. Of the add-in only the pane's office.js address is changed, and only on the way out. */
export function createWorkbenchServer(folders: WorkbenchFolders): Server {
  return createServer(
    answerWith((name) => {
      if (name === OFFICE_CLIENT) return findFile([folders.officeClient], name);
      return findFile([folders.workbench, folders.addin], name === "" ? "workbench.html" : name, withOwnOfficeScript);
    }),
  );
}

/** Answers requests with the files that `find` gives for a path without its leading slash. */
export function answerWith(find: (name: string) => Promise<ServedFile | undefined>): RequestListener {
  return (request, response) => {
    const name = nameOf(request.url ?? "/");
    void (name === undefined ? Promise.resolve(undefined) : find(name)).then((file) => {
      response.writeHead(file ? 200 : 404, {
        "Content-Type": file?.contentType ?? "text/plain; charset=utf-8",
        "Cache-Control": "no-store",
        "X-Content-Type-Options": "nosniff",
      });
      response.end(file?.content ?? "There is no such file.");
    });
  };
}

/** A file on its way to the browser. */
export interface ServedFile {
  readonly content: Buffer | string;
  readonly contentType: string;
}

/** The first file of this name in the folders; `change` may rewrite the pane's page on its way out. */
export async function findFile(
  folders: readonly string[],
  name: string,
  change: (html: string) => string = (html) => html,
): Promise<ServedFile | undefined> {
  for (const folder of folders) {
    const content = await readFile(path.join(folder, name)).catch(() => undefined);
    if (!content) continue;
    const contentType = CONTENT_TYPES[path.extname(name)] ?? "application/octet-stream";
    return { content: name === PANE ? change(content.toString("utf8")) : content, contentType };
  }
  return undefined;
}

/** The path that a request asks for, without query and without any way out of the folder; undefined for a malformed one. */
function nameOf(url: string): string | undefined {
  try {
    const { pathname } = new URL(url, "http://localhost");
    const name = path.posix.normalize(decodeURIComponent(pathname)).replace(/^\/+/, "");
    if (/[\\\0]/.test(name)) return undefined;
    return name;
  } catch {
    return undefined;
  }
}

/** Whatever cloud the pane was built for, its office.js comes from the workbench. */
function withOwnOfficeScript(html: string): string {
  return html.replace(/(<script\b[^>]*\bsrc=)(["']?)[^"'\s>]*\/office\.js\2/i, "$1$2office.js$2");
}
