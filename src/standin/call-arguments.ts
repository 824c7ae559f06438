import { HostError } from "./host-error";
import { isHostObject, type HostObject, type HostObjectOf, type HostTypeName } from "./host-object";
import type { Json, JsonObject } from "./wire-message";

export type ArgumentValue = Json | HostObject | readonly ArgumentValue[];

/** The arguments of one call, read strictly: what has another type than asked for is InvalidArgument, as in Excel. */
export class CallArguments {
  constructor(private readonly values: readonly ArgumentValue[]) {}

  /** The argument as it came; null where it was left out. */
  at(index: number): ArgumentValue {
    return this.values[index] ?? null;
  }

  isMissing(index: number): boolean {
    return this.at(index) === null;
  }

  text(index: number): string {
    const value = this.at(index);
    if (typeof value !== "string") throw new HostError("InvalidArgument");
    return value;
  }

  optionalText(index: number): string | null {
    return this.isMissing(index) ? null : this.text(index);
  }

  /** A whole number; excess digits are an error, not rounded. */
  integer(index: number): number {
    const value = this.at(index);
    if (typeof value !== "number" || !Number.isInteger(value)) throw new HostError("InvalidArgument");
    return value;
  }

  integerOr(index: number, fallback: number): number {
    return this.isMissing(index) ? fallback : this.integer(index);
  }

  flag(index: number, fallback: boolean): boolean {
    const value = this.at(index) ?? fallback;
    if (typeof value !== "boolean") throw new HostError("InvalidArgument");
    return value;
  }

  structure(index: number): JsonObject {
    const value = this.at(index);
    if (!isJsonObject(value)) throw new HostError("InvalidArgument");
    return value;
  }

  /** The object of the given type that stands at this place, or undefined where it is something else. */
  find<Type extends HostTypeName>(index: number, type: Type): HostObjectOf<Type>["self"] | undefined {
    const value = this.at(index);
    return isHostObject(value) && value.type === type ? (value.self as HostObjectOf<Type>["self"]) : undefined;
  }
}

function isJsonObject(value: ArgumentValue): value is JsonObject {
  return typeof value === "object" && value !== null && !Array.isArray(value) && !isHostObject(value);
}
