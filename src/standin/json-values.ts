import { HostError } from "./host-error";
import type { Json } from "./wire-message";

/** A truth value, or InvalidArgument. */
export function asFlag(value: Json): boolean {
  if (typeof value !== "boolean") throw new HostError("InvalidArgument");
  return value;
}

/** A text, or InvalidArgument. */
export function asText(value: Json): string {
  if (typeof value !== "string") throw new HostError("InvalidArgument");
  return value;
}

/** A number within bounds, or InvalidArgument. */
export function asNumber(value: Json, least: number, most: number): number {
  if (typeof value !== "number" || !(value >= least && value <= most)) throw new HostError("InvalidArgument");
  return value;
}

const NAMED_COLORS: Readonly<Record<string, string>> = {
  black: "#000000",
  blue: "#0000FF",
  gray: "#808080",
  green: "#008000",
  orange: "#FFA500",
  purple: "#800080",
  red: "#FF0000",
  white: "#FFFFFF",
  yellow: "#FFFF00",
};

/** A colour as "#RRGGBB" in capitals, from "#rrggbb" or one of HTML's common names; InvalidArgument otherwise. */
export function asColor(value: Json): string {
  const text = asText(value);
  const color = NAMED_COLORS[text.toLowerCase()] ?? text.toUpperCase();
  if (!/^#[0-9A-F]{6}$/.test(color)) throw new HostError("InvalidArgument");
  return color;
}

/** The key of a table whose value is the one given, or InvalidArgument: enumerations, read backwards. */
export function asKeyOf<Key extends string>(table: Readonly<Record<Key, string>>, value: Json): Key {
  const keys = Object.keys(table) as Key[];
  const key = keys.find((candidate) => table[candidate] === value);
  if (key === undefined) throw new HostError("InvalidArgument");
  return key;
}
