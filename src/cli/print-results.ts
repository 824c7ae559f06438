import type { CheckedFile, CheckFormat } from "./file-job";
import type { CliHost } from "./cli-host";

/** Prints results as they come, so that none has to be kept. */
export interface ResultPrinter {
  file(file: string, result: CheckedFile): Promise<void>;
  /** After the last file. */
  end(): Promise<void>;
}

/** A printer for one run of `check`. `asOf` is an ISO date. */
export function createResultPrinter(format: CheckFormat, asOf: string, host: Pick<CliHost, "print">): ResultPrinter {
  switch (format) {
    case "text":
      return {
        file: async (file, result) => {
          if (result.kind === "checked") await host.print(`${file}\n${result.printed}\n`);
        },
        end: () => Promise.resolve(),
      };
    case "jsonl":
      return {
        file: async (file, result) => {
          const failed = (): string => JSON.stringify({ version: 1, asOf, ...failureOf(file, result) });
          await host.print(`${result.kind === "checked" ? result.printed : failed()}\n`);
        },
        end: () => Promise.resolve(),
      };
    case "json":
      return createDocumentPrinter(asOf, host);
  }
}

/** Gives, piece by piece, what `JSON.stringify({ version, asOf, files }, null, 2)` would give of all files at once. */
function createDocumentPrinter(asOf: string, host: Pick<CliHost, "print">): ResultPrinter {
  let before = `{\n  "version": 1,\n  "asOf": ${JSON.stringify(asOf)},\n  "files": [\n`;
  return {
    file: async (file, result) => {
      const object = result.kind === "checked" ? result.printed : JSON.stringify(failureOf(file, result), null, 2);
      await host.print(`${before}    ${object.replaceAll("\n", "\n    ")}`);
      before = ",\n";
    },
    end: () => host.print("\n  ]\n}\n"),
  };
}

function failureOf(file: string, result: CheckedFile): object {
  if (result.kind === "checked") throw new Error("a file that was checked is printed as a failure");
  return { file, error: { code: result.code, message: result.message } };
}
