import { mkdir, readFile, stat, writeFile } from "node:fs/promises";
import path from "node:path";
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
        await writeFile(file, bytes);
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
    readStandardInput: async () => {
      const chunks: Buffer[] = [];
      for await (const chunk of process.stdin) chunks.push(Buffer.from(chunk as Uint8Array));
      return Buffer.concat(chunks).toString("utf8");
    },
    print: (text) => void process.stdout.write(text),
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

function readFailure(file: string, cause: unknown): AppError {
  const code = errorCode(cause);
  if (code === "ENOENT") {
    return new AppError("file-not-found", `There is no file “${file}”.`, "Check the path.", { cause });
  }
  if (code === "EISDIR") {
    return new AppError("file-not-found", `“${file}” is a folder.`, "Name the workbooks in it.", { cause });
  }
  return new AppError("file-not-found", `“${file}” cannot be read (${code}).`, "Check that you may read it.", {
    cause,
  });
}

function errorCode(cause: unknown): string {
  return cause instanceof Error && "code" in cause && typeof cause.code === "string" ? cause.code : "unknown reason";
}
