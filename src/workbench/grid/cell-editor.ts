import { pointsToPixels } from "./text-measure";

/** Where an edit goes on after it was taken: Enter leads down, Tab to the side; null stays. */
export type EditExit = "ArrowDown" | "ArrowUp" | "ArrowRight" | "ArrowLeft" | null;

/** What happens to an edit. */
export interface EditEvents {
  readonly committed: (text: string, exit: EditExit) => void;
  readonly cancelled: () => void;
}

const LEAST_WIDTH = 80;

/** The text field that lies over the cell while it is edited. Enter and Tab commit, Alt+Enter breaks the line, Escape cancels. */
export class CellEditor {
  private readonly field = document.createElement("textarea");
  private events: EditEvents | null = null;

  constructor(private readonly frame: HTMLElement) {
    this.field.className = "cell-editor";
    this.field.rows = 1;
    this.field.spellcheck = false;
    this.field.hidden = true;
    this.field.addEventListener("keydown", (event) => {
      this.handleKey(event);
    });
    this.field.addEventListener("input", () => {
      this.fitToText();
    });
    this.field.addEventListener("blur", () => {
      this.commit(null);
    });
    frame.append(this.field);
  }

  get isOpen(): boolean {
    return this.events !== null;
  }

  /** Opens over the cell's element with this text, caret at its end. `label` names the field, e.g. "Edit C12". */
  open(cell: HTMLElement, text: string, label: string, events: EditEvents): void {
    const frame = this.frame.getBoundingClientRect();
    const place = cell.getBoundingClientRect();
    this.field.style.left = `${place.left - frame.left - 1}px`;
    this.field.style.top = `${place.top - frame.top - 1}px`;
    this.field.style.width = `${Math.max(LEAST_WIDTH, place.width + 2)}px`;
    this.field.style.maxWidth = `${frame.right - place.left}px`;
    this.field.style.height = `${place.height + 2}px`;
    this.field.style.font = cell.querySelector(".cell-text")
      ? getComputedStyle(cell.firstElementChild ?? cell).font
      : "";
    this.field.style.textDecoration = "none";
    this.field.ariaLabel = label;
    this.field.value = text;
    this.field.hidden = false;
    this.events = events;
    this.field.focus();
    this.field.setSelectionRange(text.length, text.length);
    this.fitToText();
  }

  /** Takes what stands in the field, as clicking elsewhere does. */
  commit(exit: EditExit): void {
    const events = this.close();
    events?.committed(this.field.value, exit);
  }

  private close(): EditEvents | null {
    const { events } = this;
    this.events = null;
    this.field.hidden = true;
    return events;
  }

  private handleKey(event: KeyboardEvent): void {
    if (event.key === "Escape") {
      event.preventDefault();
      this.close()?.cancelled();
    } else if (event.key === "Enter" && event.altKey) {
      event.preventDefault();
      this.field.setRangeText("\n", this.field.selectionStart, this.field.selectionEnd, "end");
      this.fitToText();
    } else if (event.key === "Enter") {
      event.preventDefault();
      this.commit(event.shiftKey ? "ArrowUp" : "ArrowDown");
    } else if (event.key === "Tab") {
      event.preventDefault();
      this.commit(event.shiftKey ? "ArrowLeft" : "ArrowRight");
    }
  }

  private fitToText(): void {
    if (this.field.scrollHeight > this.field.clientHeight + 1) {
      this.field.style.height = `${this.field.scrollHeight + pointsToPixels(3)}px`;
    }
    if (this.field.scrollWidth > this.field.clientWidth) this.field.style.width = `${this.field.scrollWidth + 16}px`;
  }
}
