import { randomUUID } from "node:crypto";
import { mkdir, readFile, realpath, rename, rm, stat, writeFile } from "node:fs/promises";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { AppError } from "../app/app-error";
import type { CliHost } from "../cli/cli-host";

/** The machine as Node gives it. */
export function createNodeHost(): CliHost {
  return {
    readFile: async (file) => {
      try {
        return await readFile(file);
      } catch (cause) {
        throw readFailure(file, cause);
      }
    },
    writeFile: async (file, bytes) => {
      try {
        await mkdir(path.dirname(file), { recursive: true });
        await writeWhole(file, bytes);
      } catch (cause) {
        const hint = "Check that the folder exists and that you may write there.";
        throw new AppError("file-not-writable", `“${file}” cannot be written (${errorCode(cause)}).`, hint, { cause });
      }
    },
    identityOf: async (file) => {
      try {
        const { dev, ino } = await stat(file);
        return `${dev}:${ino}`;
      } catch {
        return null;
      }
    },
    pathInFolder: (folder, file) => path.join(folder, file),
    fileName: (file) => path.basename(file),
    linkFrom: (file, target) => linkAddress(path.relative(path.dirname(file), target)),
    readStandardInput: async () => {
      const chunks: Buffer[] = [];
      for await (const chunk of process.stdin) chunks.push(Buffer.from(chunk as Uint8Array));
      return Buffer.concat(chunks).toString("utf8");
    },
    print: (text) =>
      new Promise((resolve) => {
        process.stdout.write(text, () => {
          resolve();
        });
      }),
    complain: (text) => void process.stderr.write(text),
    showProgress: (text) => {
      if (process.stderr.isTTY) process.stderr.write(`\r\u001B[2K${text}`);
    },
    today: () => {
      const now = new Date();
      const two = (part: number): string => String(part).padStart(2, "0");
      return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
    },
  };
}

/** Bytes of the file; 0 where there is none that can be looked at. */
export async function fileSize(file: string): Promise<number> {
  return stat(file).then(
    ({ size }) => size,
    () => 0,
  );
}

/** Writes beside the file and renames, so that a run that is broken off never leaves half a workbook. */
async function writeWhole(file: string, bytes: Uint8Array): Promise<void> {
  // A link stays one: what it leads to is replaced.
  const target = await realpath(file).catch(() => file);
  const unfinished = path.join(path.dirname(target), `.${randomUUID()}.tmp`);
  try {
    await writeFile(unfinished, bytes, { flag: "wx" });
    await rename(unfinished, target);
  } catch (cause) {
    await rm(unfinished, { force: true });
    throw cause;
  }
}

/** A path as an address: what an address gives a meaning of its own is escaped, other disks get their full form. */
function linkAddress(relativePath: string): string {
  if (path.isAbsolute(relativePath)) return pathToFileURL(relativePath).href;
  const steps = relativePath
    .split(path.sep)
    .map((step) => step.replace(/[\u0000-\u0020"#%:<>?[\\\]^`{|}]/g, encodeURIComponent));
  return steps.join("/");
}

function readFailure(file: string, cause: unknown): AppError {
  const code = errorCode(cause);
  if (code === "ENOENT") {
    const hint = /[*?]/.test(file)
      ? "This shell does not replace patterns by file names; name each file (PowerShell: (Get-ChildItem *.xlsx))."
      : "Check the path.";
    return new AppError("file-not-found", `There is no file “${file}”.`, hint, { cause });
  }
  if (code === "EISDIR") {
    return new AppError("file-not-found", `“${file}” is a folder.`, "Name the workbooks in it.", { cause });
  }
  if (code === "ERR_FS_FILE_TOO_LARGE") {
    const hint = "Remove what is no roster and save the workbook again.";
    return new AppError("too-large", `“${file}” is larger than 2 GB.`, hint, { cause });
  }
  return new AppError("file-not-found", `“${file}” cannot be read (${code}).`, "Check that you may read it.", {
    cause,
  });
}

function errorCode(cause: unknown): string {
  return cause instanceof Error && "code" in cause && typeof cause.code === "string" ? cause.code : "unknown reason";
}
