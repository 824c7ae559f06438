import type { Severity } from "../rules/severity";

/** Colours are "#RRGGBB". Only what conditional formats can do: thin borders of a few line styles. */
export interface MarkFormat {
  /** null leaves the user's fill and text colour alone. */
  readonly colors: { readonly fill: string; readonly text: string } | null;
  readonly borderColor: string;
  readonly borderStyle: "solid" | "dashed" | "dotted";
  readonly bold: boolean;
  readonly italic: boolean;
}

/**
 * How a marked cell looks. Border style, weight and slant tell the levels apart without colour; fill and text colour
 * are set together (contrast above 7:1), so that a mark is readable whatever the user's own fill is.
 */
export const MARK_FORMATS: Readonly<Record<Severity, MarkFormat>> = {
  error: {
    colors: { fill: "#F8D0D0", text: "#6B0F0F" },
    borderColor: "#A31515",
    borderStyle: "solid",
    bold: true,
    italic: false,
  },
  warning: {
    colors: { fill: "#FFE8B3", text: "#553800" },
    borderColor: "#8A5A00",
    borderStyle: "dashed",
    bold: false,
    italic: true,
  },
  info: { colors: null, borderColor: "#1F5A96", borderStyle: "dotted", bold: false, italic: false },
};
