import { requireChild } from "../xml/ordered-child";
import { isXmlTrue } from "../xml/xml-values";
import type { XmlElement } from "../xml/xml-element";
import { WORKSHEET_ORDER } from "./worksheet-order";

/** What a protected sheet still allows, as the boxes of Excel's Protect Sheet dialog. */
export interface ProtectionOptions {
  readonly formatCells: boolean;
  readonly formatColumns: boolean;
  readonly formatRows: boolean;
  readonly insertColumns: boolean;
  readonly insertRows: boolean;
  readonly insertHyperlinks: boolean;
  readonly deleteColumns: boolean;
  readonly deleteRows: boolean;
  readonly sort: boolean;
  readonly autoFilter: boolean;
  readonly pivotTables: boolean;
  readonly editObjects: boolean;
  readonly editScenarios: boolean;
  readonly selectLockedCells: boolean;
  readonly selectUnlockedCells: boolean;
}

/** The attribute of each option, and whether its absence means "locked"; the file says what is locked, not what is allowed. */
const OPTIONS: Readonly<
  Record<keyof ProtectionOptions, { readonly attribute: string; readonly isLockedWhenAbsent: boolean }>
> = {
  formatCells: { attribute: "formatCells", isLockedWhenAbsent: true },
  formatColumns: { attribute: "formatColumns", isLockedWhenAbsent: true },
  formatRows: { attribute: "formatRows", isLockedWhenAbsent: true },
  insertColumns: { attribute: "insertColumns", isLockedWhenAbsent: true },
  insertRows: { attribute: "insertRows", isLockedWhenAbsent: true },
  insertHyperlinks: { attribute: "insertHyperlinks", isLockedWhenAbsent: true },
  deleteColumns: { attribute: "deleteColumns", isLockedWhenAbsent: true },
  deleteRows: { attribute: "deleteRows", isLockedWhenAbsent: true },
  sort: { attribute: "sort", isLockedWhenAbsent: true },
  autoFilter: { attribute: "autoFilter", isLockedWhenAbsent: true },
  pivotTables: { attribute: "pivotTables", isLockedWhenAbsent: true },
  editObjects: { attribute: "objects", isLockedWhenAbsent: false },
  editScenarios: { attribute: "scenarios", isLockedWhenAbsent: false },
  selectLockedCells: { attribute: "selectLockedCells", isLockedWhenAbsent: false },
  selectUnlockedCells: { attribute: "selectUnlockedCells", isLockedWhenAbsent: false },
};

const PASSWORDS = ["password", "hashValue"];

/** Protect Sheet. */
export class SheetProtection {
  constructor(private readonly root: () => XmlElement) {}

  get isProtected(): boolean {
    return isXmlTrue(this.element()?.attribute("sheet"));
  }

  /** Whether a password is needed to unprotect. */
  get hasPassword(): boolean {
    return this.isProtected && PASSWORDS.some((name) => this.element()?.attribute(name) !== undefined);
  }

  /** What is allowed; everything where the sheet is not protected. */
  get options(): ProtectionOptions {
    const element = this.isProtected ? this.element() : undefined;
    return optionsFrom((name) => {
      const { attribute, isLockedWhenAbsent } = OPTIONS[name];
      return element === undefined || !isXmlTrue(element.attribute(attribute), isLockedWhenAbsent);
    });
  }

  /** Protects without a password; what is left out is as Excel's dialog has it at first. */
  protect(options: Partial<ProtectionOptions> = {}): void {
    const element = requireChild(this.root(), "sheetProtection", WORKSHEET_ORDER);
    element.setAttribute("sheet", "1");
    const allowed = optionsFrom(
      (name) => options[name] ?? (name === "selectLockedCells" || name === "selectUnlockedCells"),
    );
    for (const [name, { attribute, isLockedWhenAbsent }] of Object.entries(OPTIONS)) {
      const isLocked = !allowed[name as keyof ProtectionOptions];
      element.setAttribute(attribute, isLocked === isLockedWhenAbsent ? undefined : isLocked ? "1" : "0");
    }
  }

  unprotect(): void {
    const element = this.element();
    if (element) this.root().remove(element);
  }

  private element(): XmlElement | undefined {
    return this.root().find("sheetProtection");
  }
}

function optionsFrom(allows: (name: keyof ProtectionOptions) => boolean): ProtectionOptions {
  return {
    formatCells: allows("formatCells"),
    formatColumns: allows("formatColumns"),
    formatRows: allows("formatRows"),
    insertColumns: allows("insertColumns"),
    insertRows: allows("insertRows"),
    insertHyperlinks: allows("insertHyperlinks"),
    deleteColumns: allows("deleteColumns"),
    deleteRows: allows("deleteRows"),
    sort: allows("sort"),
    autoFilter: allows("autoFilter"),
    pivotTables: allows("pivotTables"),
    editObjects: allows("editObjects"),
    editScenarios: allows("editScenarios"),
    selectLockedCells: allows("selectLockedCells"),
    selectUnlockedCells: allows("selectUnlockedCells"),
  };
}
