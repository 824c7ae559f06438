import type { ExcelHost } from "../standin/excel-host";
import { requireElement } from "./require-element";

/** One workbook that is open, with all that was done to it. */
export interface OpenWorkbook {
  /** File name without its folder; two open workbooks may share it. */
  readonly name: string;
  readonly host: ExcelHost;
}

/**
 * Every workbook that was opened since the page was loaded. Excel has a window for each; the page shows one and offers
 * the others in a list, so that opening a workbook never loses an edit.
 */
export class OpenWorkbooks {
  private readonly field = requireElement("switch-field", HTMLElement);
  private readonly list = requireElement("switch-workbook", HTMLSelectElement);
  private readonly workbooks: OpenWorkbook[] = [];

  constructor(chosen: (workbook: OpenWorkbook) => void) {
    this.list.addEventListener("change", () => {
      const workbook = this.workbooks[this.list.selectedIndex];
      if (workbook) chosen(workbook);
    });
  }

  /** A name that no open workbook has, as Excel calls one that is no file yet: "Book1.xlsx". */
  newName(): string {
    let number = 1;
    while (this.workbooks.some(({ name }) => name === `Book${number}.xlsx`)) number += 1;
    return `Book${number}.xlsx`;
  }

  /** Lists the workbook, with its number where others have its name, and says that it is the one in sight. */
  add(workbook: OpenWorkbook): void {
    const namesakes = this.workbooks.filter(({ name }) => name === workbook.name).length;
    this.workbooks.push(workbook);
    const label = namesakes === 0 ? workbook.name : `${workbook.name} (${namesakes + 1})`;
    this.list.append(new Option(label, undefined, true, true));
    this.field.hidden = this.workbooks.length < 2;
  }
}
