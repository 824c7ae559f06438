import { createWorkbook } from "../workbook/create-workbook";
import { openWorkbook } from "../workbook/open-workbook";
import { WorkbookError } from "../workbook/workbook-error";
import { HostError } from "./host-error";

/** Shows the bytes of an .xlsx file in a window of its own. */
export type ShowWorkbook = (bytes: Uint8Array) => void;

/** Workbooks that the client made by `application.createWorkbook`; nobody sees them before they are opened. */
export class CreatedWorkbooks {
  private readonly files: Uint8Array[] = [];

  constructor(private readonly show: ShowWorkbook | undefined) {}

  /** Takes the base64 text of an .xlsx file, or null for an empty workbook. @throws HostError for any other text. */
  create(base64: string | null): string {
    const file = base64 === null ? createWorkbook().save() : readBase64(base64);
    requireWorkbook(file);
    this.files.push(file);
    return String(this.files.length);
  }

  has(id: string): boolean {
    return this.fileOf(id) !== undefined;
  }

  open(id: string): void {
    const file = this.fileOf(id);
    if (!file) throw new HostError("ItemNotFound");
    if (!this.show) throw new HostError("NotImplemented", "The Excel stand-in has no place here for another workbook.");
    this.show(file);
  }

  private fileOf(id: string): Uint8Array | undefined {
    return this.files[Number(id) - 1];
  }
}

function readBase64(text: string): Uint8Array {
  try {
    return Uint8Array.from(atob(text), (character) => character.charCodeAt(0));
  } catch {
    throw new HostError("InvalidArgument");
  }
}

function requireWorkbook(file: Uint8Array): void {
  try {
    openWorkbook(file);
  } catch (error) {
    if (error instanceof WorkbookError) throw new HostError("InvalidArgument");
    throw error;
  }
}
