import type { XmlElement } from "../xml/xml-element";

/** Format codes that every Excel knows by number, in English; from 164 on the workbook's own begin. */
const BUILT_IN: ReadonlyMap<number, string> = new Map([
  [0, "General"],
  [1, "0"],
  [2, "0.00"],
  [3, "#,##0"],
  [4, "#,##0.00"],
  [5, "$#,##0_);($#,##0)"],
  [6, "$#,##0_);[Red]($#,##0)"],
  [7, "$#,##0.00_);($#,##0.00)"],
  [8, "$#,##0.00_);[Red]($#,##0.00)"],
  [9, "0%"],
  [10, "0.00%"],
  [11, "0.00E+00"],
  [12, "# ?/?"],
  [13, "# ??/??"],
  [14, "m/d/yyyy"],
  [15, "d-mmm-yy"],
  [16, "d-mmm"],
  [17, "mmm-yy"],
  [18, "h:mm AM/PM"],
  [19, "h:mm:ss AM/PM"],
  [20, "h:mm"],
  [21, "h:mm:ss"],
  [22, "m/d/yyyy h:mm"],
  [37, "#,##0_);(#,##0)"],
  [38, "#,##0_);[Red](#,##0)"],
  [39, "#,##0.00_);(#,##0.00)"],
  [40, "#,##0.00_);[Red](#,##0.00)"],
  [41, '_(* #,##0_);_(* (#,##0);_(* "-"_);_(@_)'],
  [42, '_($* #,##0_);_($* (#,##0);_($* "-"_);_(@_)'],
  [43, '_(* #,##0.00_);_(* (#,##0.00);_(* "-"??_);_(@_)'],
  [44, '_($* #,##0.00_);_($* (#,##0.00);_($* "-"??_);_(@_)'],
  [45, "mm:ss"],
  [46, "[h]:mm:ss"],
  [47, "mm:ss.0"],
  [48, "##0.0E+0"],
  [49, "@"],
]);
/** Numbers that mean a date in East Asian Excels; in an English one they show as this. */
const LOCALE_DATES = new Set([27, 28, 29, 30, 31, 36, 50, 51, 52, 53, 54, 55, 56, 57, 58]);
const FIRST_OWN_ID = 164;

/** Number format codes by number. Reads and extends the `numFmts` of a style sheet. */
export class NumberFormats {
  private readonly codes = new Map(BUILT_IN);
  private readonly ids = new Map<string, number>();

  /** @param requireContainer gives the `numFmts` element, making it where it is missing */
  constructor(
    present: XmlElement | undefined,
    private readonly requireContainer: () => XmlElement,
  ) {
    for (const id of LOCALE_DATES) this.codes.set(id, "m/d/yyyy");
    for (const [id, code] of BUILT_IN) this.ids.set(code, id);
    for (const element of present?.elements("numFmt") ?? []) {
      const id = Number(element.attribute("numFmtId"));
      const code = element.attribute("formatCode");
      if (code === undefined || !Number.isInteger(id)) continue;
      this.codes.set(id, code);
      if (!this.ids.has(code)) this.ids.set(code, id);
    }
  }

  code(id: number): string {
    return this.codes.get(id) ?? "General";
  }

  /** Number of a format code, added where the workbook lacks it. */
  idOf(code: string): number {
    const present = this.ids.get(code);
    if (present !== undefined) return present;
    const id = Math.max(FIRST_OWN_ID - 1, ...this.codes.keys()) + 1;
    const container = this.requireContainer();
    container.append(container.create("numFmt", { numFmtId: String(id), formatCode: code }));
    container.setAttribute("count", String(container.elements("numFmt").length));
    this.codes.set(id, code);
    this.ids.set(code, id);
    return id;
  }

  /** Takes one of the workbook's own formats away that nothing uses any more. */
  drop(id: number): void {
    if (id < FIRST_OWN_ID) return;
    const container = this.requireContainer();
    const element = container.elements("numFmt").find((entry) => entry.attribute("numFmtId") === String(id));
    if (!element) return;
    container.remove(element);
    if (container.elements("numFmt").length === 0) container.parent?.remove(container);
    else container.setAttribute("count", String(container.elements("numFmt").length));
    const code = this.codes.get(id);
    this.codes.delete(id);
    if (code !== undefined && this.ids.get(code) === id) this.ids.delete(code);
  }
}
