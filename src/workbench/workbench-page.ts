import { ExcelHost } from "../standin/excel-host";
import { createWorkbook } from "../workbook/create-workbook";
import { openWorkbook } from "../workbook/open-workbook";
import type { Workbook } from "../workbook/workbook";
import { WorkbookError } from "../workbook/workbook-error";
import { OpenWorkbooks, type OpenWorkbook } from "./open-workbooks";
import { OFFICE_THEMES, PaneView } from "./pane-view";
import { readRibbon, type RibbonAction } from "./read-ribbon";
import { requireElement } from "./require-element";
import { showRibbon } from "./ribbon-view";
import { WorkbookView } from "./workbook-view";

/** A workbook to try. */
export interface Sample {
  readonly label: string;
  /** File name without its folder. */
  readonly fileName: string;
  readonly address: string;
}

/** Where the page finds what it shows. */
export interface WorkbenchSources {
  readonly samples: readonly Sample[];
  readonly manifestAddress: string;
}

/** Excel's place in one page: ribbon, workbook and task pane, and the ways in and out for files. */
export class WorkbenchPage {
  private readonly pane = new PaneView(() => {
    this.current?.host.paneClosed();
    this.view?.focus();
  });
  private readonly workbooks = new OpenWorkbooks((workbook) => {
    this.bringUp(workbook);
  });
  private readonly problem = requireElement("problem", HTMLElement);
  private readonly fileName = requireElement("file-name", HTMLElement);
  private readonly sampleList = requireElement("sample", HTMLSelectElement);
  private readonly fileField = requireElement("file", HTMLInputElement);
  private view: WorkbookView | null = null;
  private current: OpenWorkbook | null = null;

  constructor(private readonly sources: WorkbenchSources) {
    this.fillSamples();
    this.listenForFiles();
    requireElement("save", HTMLButtonElement).addEventListener("click", () => {
      this.saveCopy();
    });
    this.fillThemes();
  }

  /** Reads the ribbon from the add-in's manifest and opens the sample of this file name, else the first one. */
  async start(sampleFileName: string | null): Promise<void> {
    const manifest = await (await fetch(this.sources.manifestAddress)).text();
    const buttons = readRibbon(new DOMParser().parseFromString(manifest, "application/xml"));
    showRibbon(requireElement("ribbon-buttons", HTMLElement), buttons, (action) => {
      void this.runAction(action);
    });
    const { samples } = this.sources;
    const sample = samples.find((one) => one.fileName === sampleFileName) ?? samples[0];
    if (sample) await this.openSample(sample);
    if (!this.current) this.show(createWorkbook(), this.workbooks.newName());
  }

  private async runAction(action: RibbonAction): Promise<void> {
    if (action.kind === "show-pane") {
      this.current?.host.paneOpened();
      this.pane.focus();
      return;
    }
    await this.pane.isLoaded;
    await this.current?.host.invokeAction(action.functionName);
  }

  private async openSample(sample: Sample): Promise<void> {
    const response = await fetch(sample.address);
    if (response.ok) this.open(new Uint8Array(await response.arrayBuffer()), sample.fileName);
    else this.showProblem(`The sample ${sample.fileName} is missing. Run npm run build and start again.`);
  }

  private async openFile(file: File): Promise<void> {
    this.open(new Uint8Array(await file.arrayBuffer()), file.name);
  }

  private open(bytes: Uint8Array, name: string): void {
    this.showProblem(null);
    const workbook = this.tryToOpen(bytes, name);
    if (workbook) this.show(workbook, name);
  }

  private show(workbook: Workbook, name: string): void {
    const host = new ExcelHost(workbook, {
      workbookName: name,
      openWorkbook: (bytes) => {
        // The batch that asks for it is answered first: the pane that waits for the answer is loaded anew after it.
        setTimeout(() => {
          this.open(bytes, this.workbooks.newName());
          this.view?.focus();
        });
      },
    });
    host.onChanged(() => {
      if (host === this.current?.host) this.pane.toggle(host.isPaneShown);
    });
    const earlier = this.current;
    const opened = { name, host };
    this.workbooks.add(opened);
    this.bringUp(opened);
    if (earlier) this.view?.say(`${name} is open now. ${earlier.name} stays open: choose it under Switch workbook.`);
  }

  /** Shows one of the open workbooks. The pane stays as it is, and its add-in starts anew over this workbook. */
  private bringUp(workbook: OpenWorkbook): void {
    const { name, host } = workbook;
    if (this.pane.isShown) host.paneOpened();
    else host.paneClosed();
    if (this.view) this.view.open(host);
    else this.view = new WorkbookView(host);
    this.current = workbook;
    this.fileName.textContent = name;
    this.sampleList.value = this.sources.samples.some(({ fileName }) => fileName === name) ? name : "";
    document.title = `${name} - Roster Check workbench`;
    this.pane.connect(host);
  }

  private tryToOpen(bytes: Uint8Array, name: string): Workbook | undefined {
    try {
      const workbook = openWorkbook(bytes);
      if (workbook.worksheets.some((sheet) => sheet.visibility === "visible")) return workbook;
      this.showProblem(`“${name}” has no visible worksheet, so there is nothing to show.`);
    } catch (error) {
      if (!(error instanceof WorkbookError)) throw error;
      this.showProblem(`“${name}” could not be opened. ${error.message} ${error.hint}`);
    }
    return undefined;
  }

  private saveCopy(): void {
    const { current, view } = this;
    if (!current || !view) return;
    const { workbook } = current.host;
    const copyName = current.name.replace(/(\.[^.]*)?$/, "-checked$1");
    const link = document.createElement("a");
    link.href = URL.createObjectURL(new Blob([new Uint8Array(workbook.save())]));
    link.download = copyName;
    link.click();
    setTimeout(() => {
      URL.revokeObjectURL(link.href);
    });
    const signature = workbook.isSigned ? " Its digital signature no longer holds." : "";
    view.say(`A copy was saved as ${copyName}.${signature}`);
  }

  private showProblem(sentence: string | null): void {
    this.problem.textContent = sentence;
    this.problem.hidden = sentence === null;
  }

  private fillSamples(): void {
    const { samples } = this.sources;
    const invitation = new Option("Choose a sample…", "");
    invitation.disabled = true;
    this.sampleList.replaceChildren(invitation, ...samples.map(({ label, fileName }) => new Option(label, fileName)));
    this.sampleList.value = "";
    this.sampleList.addEventListener("change", () => {
      const sample = samples.find(({ fileName }) => fileName === this.sampleList.value);
      if (sample) void this.openSample(sample);
    });
  }

  private fillThemes(): void {
    const list = requireElement("theme", HTMLSelectElement);
    list.replaceChildren(...Object.entries(OFFICE_THEMES).map(([id, { label }]) => new Option(label, id)));
    const systemIsDark = window.matchMedia("(prefers-color-scheme: dark)");
    const follow = (): void => {
      const asSystem = systemIsDark.matches ? "dark" : "light";
      document.documentElement.dataset.theme = list.value === "system" ? asSystem : list.value;
    };
    list.addEventListener("change", () => {
      this.pane.wear(list.value);
      follow();
    });
    systemIsDark.addEventListener("change", follow);
    follow();
  }

  private listenForFiles(): void {
    requireElement("open", HTMLButtonElement).addEventListener("click", () => {
      this.fileField.click();
    });
    this.fileField.addEventListener("change", () => {
      const file = this.fileField.files?.[0];
      if (file) void this.openFile(file);
      this.fileField.value = "";
    });
    const { body } = document;
    body.addEventListener("dragover", (event) => {
      event.preventDefault();
      body.classList.add("is-drop-target");
    });
    body.addEventListener("dragleave", (event) => {
      if (event.relatedTarget === null) body.classList.remove("is-drop-target");
    });
    body.addEventListener("drop", (event) => {
      event.preventDefault();
      body.classList.remove("is-drop-target");
      const file = event.dataTransfer?.files[0];
      if (file) void this.openFile(file);
    });
  }
}
