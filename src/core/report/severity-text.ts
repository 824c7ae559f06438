import type { Severity } from "../rules/severity";

/** How people read a level, what it promises, and how its mark looks on the roster. */
export interface SeverityText {
  readonly word: string;
  readonly noun: string;
  readonly plural: string;
  readonly meaning: string;
}

export const SEVERITY_TEXTS: Readonly<Record<Severity, SeverityText>> = {
  error: {
    word: "Error",
    noun: "error",
    plural: "errors",
    meaning:
      "The handbook obliges, and the roster shows the breach. Marked on the roster by bold text, a solid border and a red fill.",
  },
  warning: {
    word: "Warning",
    noun: "warning",
    plural: "warnings",
    meaning:
      "The handbook recommends, or the evidence is incomplete. Marked by slanted text, a dashed border and a yellow fill.",
  },
  info: {
    word: "Note",
    noun: "note",
    plural: "notes",
    meaning: "Worth knowing; nothing may need to be done. Marked by a dotted border only.",
  },
};
