import type { OpenedFile } from "../cli/file-services";
import { buildPortfolioSheets } from "../core/report/portfolio-sheets";
import type { PortfolioEntry } from "../core/report/portfolio-entry";
import { openFileWorkbook } from "../file/open-file-workbook";
import { writePortfolio } from "../file/write-portfolio";
import { NODE_UNPACKER } from "./node-unpacker";

export { checkFile } from "../cli/check-file";

/** @throws AppError that says what is wrong with the bytes */
export function openFile(name: string, bytes: Uint8Array): OpenedFile {
  return openFileWorkbook(name, bytes, NODE_UNPACKER);
}

/** The workbook that shows many checked ones together, as the bytes of an .xlsx file. */
export function buildPortfolio(entries: readonly PortfolioEntry[], asOf: string): Uint8Array {
  return writePortfolio(buildPortfolioSheets(entries, asOf));
}
