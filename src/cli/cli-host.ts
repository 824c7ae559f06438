/** What the command line needs from the machine; the entry gives it Node's. Paths are the user's own words. */
export interface CliHost {
  /** Rejects with an AppError that names the file and says what to do. */
  readFile(path: string): Promise<Uint8Array>;
  /**
   * Creates missing folders. The file is there whole or not at all: what stood there before stays until then. Rejects
   * with an AppError where it cannot write.
   */
  writeFile(path: string, bytes: Uint8Array): Promise<void>;
  /** The same text for every path that leads to the same file, links followed; null where there is none. */
  identityOf(path: string): Promise<string | null>;
  /** The file's name inside a folder. */
  pathInFolder(folder: string, file: string): string;
  /** The last part of a path. */
  fileName(path: string): string;
  /** The address of a file as a link in another file writes it: relative to that file's folder, with forward slashes. */
  linkFrom(file: string, target: string): string;
  readStandardInput(): Promise<string>;
  /** Resolves when whoever reads the output has room for more. */
  print(text: string): Promise<void>;
  /** To standard error. */
  complain(text: string): void;
  /** Shows a passing line on standard error where that is a terminal; an empty text removes it. */
  showProgress(text: string): void;
  /** The local date as YYYY-MM-DD. */
  today(): string;
}
