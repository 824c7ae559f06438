import { quoteSheetName, sheetAddress } from "../grid/a1";
import { rangeOfCell } from "../grid/cell-range";
import type { GeneratedCell, GeneratedSheet } from "./generated-sheet";

export type SheetPurpose = GeneratedSheet["purpose"];

/**
 * Workbook-level names that make a sheet ours, whatever it is called by now. They are visible: nothing of ours is
 * hidden, and a user can jump to the sheet by them.
 */
export const OWN_SHEET_NAMES: Readonly<Record<SheetPurpose, string>> = {
  summary: "RosterCheck.Summary",
  settings: "RosterCheck.Settings",
};

export const SHEET_PURPOSES = Object.keys(OWN_SHEET_NAMES) as readonly SheetPurpose[];

/** What the defined name of one of our sheets stands for, without "=": the sheet's A1. */
export function ownSheetFormula(sheetName: string): string {
  return `${quoteSheetName(sheetName)}!$A$1`;
}

/**
 * Where a link of our sheet leads, as Excel writes it (`'ART 1'!C12`); undefined where its sheet is gone. Our sheet is
 * called `ownName`; `nameOf` gives another sheet's name by its id.
 */
export function linkLocation(
  link: NonNullable<GeneratedCell["link"]>,
  ownName: string,
  nameOf: (sheetId: string) => string | undefined,
): string | undefined {
  const sheetName = "sheetId" in link ? nameOf(link.sheetId) : ownName;
  return sheetName === undefined ? undefined : sheetAddress(sheetName, rangeOfCell(link));
}

const OWN_SHEET_FORMULA = /^=?(?:'((?:[^']|'')+)'|([^'!(),]+))!(?:\$?[A-Z]+\$?[0-9]+|#REF!)$/i;

/**
 * The sheet that a defined name's formula (with or without "=") leads to, also when its first row was deleted since;
 * undefined where it leads to none, as `#REF!$A$1`.
 */
export function parseOwnSheetFormula(formula: string): string | undefined {
  const parts = OWN_SHEET_FORMULA.exec(formula);
  const name = parts?.[1]?.replaceAll("''", "'") ?? parts?.[2];
  return name === undefined || name.startsWith("#") ? undefined : name;
}

/** Whether a chart on our sheet is ours, by its name: one that the user laid there stays. */
export function isOwnChart(name: string): boolean {
  return name.startsWith("RosterCheck");
}

/** Excel refuses longer sheet names. */
const MAX_SHEET_NAME = 31;

/** How many numbered titles are tried before a door gives up. */
const MAX_TRIES = 1000;

/**
 * Sheet names to try, best first: the title by Excel's rules (no `: \ / ? * [ ]`, no apostrophe at either end, at most
 * 31 characters, not "History"), then the same with " (2)", " (3)", …
 */
export function* sheetNameCandidates(title: string): Generator<string> {
  const allowed = title
    .replace(/[\u0000-\u001f:\\/?*[\]]+/g, " ")
    .replace(/^[\s']+|[\s']+$/g, "")
    .replace(/\s+/g, " ");
  const base = allowed === "" || allowed.toLowerCase() === "history" ? "Sheet" : allowed;
  yield cutName(base, MAX_SHEET_NAME);
  for (let number = 2; number < MAX_TRIES; number += 1) {
    const suffix = ` (${number})`;
    yield cutName(base, MAX_SHEET_NAME - suffix.length) + suffix;
  }
}

function cutName(name: string, length: number): string {
  return name
    .slice(0, length)
    .replace(/[\ud800-\udbff]$/, "")
    .replace(/[\s']+$/, "");
}
