import { parseAddress } from "../core/grid/a1";

/** Why Excel would refuse a table or defined name of this text, as a sentence; undefined where it would not. */
export function refusalOfName(name: string, isTaken: (name: string) => boolean): string | undefined {
  if (name.length > 255) return `Name “${name.slice(0, 40)}…” is longer than 255 characters.`;
  if (!/^[\p{L}_\\][\p{L}\p{N}_.\\]*$/u.test(name)) {
    return `Name “${name}” must begin with a letter or underscore and hold only letters, digits, points and underscores.`;
  }
  if (/^[rRcC]$/.test(name) || parseAddress(name) || /^[rR][0-9]*[cC][0-9]*$/.test(name)) {
    return `Name “${name}” looks like a cell reference.`;
  }
  return isTaken(name) ? `The workbook uses the name “${name}” already.` : undefined;
}
