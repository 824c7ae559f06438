import type { CallArguments } from "./call-arguments";
import type { HostSession } from "./host-session";
import type { HostObject, HostSelves, HostTypeName } from "./host-object";
import type { Json, JsonObject } from "./wire-message";

/** One scalar property. Without `write` it is read-only. */
export interface PropertyDefinition<Self> {
  read(self: Self, session: HostSession): Json;
  write?(self: Self, value: Json, session: HostSession): void;
}

/**
 * One object of Excel's API as a table. Member names are the host's: PascalCase, as they stand in the batches.
 * Whatever is not in the table fails loudly by its name.
 */
export interface ObjectDefinition<Self> {
  readonly type: HostTypeName;
  /** The page that the members follow. */
  readonly documentation: string;
  /** What instantiating answers beside a reference id: the id by which the client will ask for the object again. */
  readonly identity?: (self: Self) => JsonObject;
  /** Whether the client may keep the object by a reference id: ranges and range areas. */
  readonly keepable?: true;
  readonly properties?: Readonly<Record<string, PropertyDefinition<Self>>>;
  /** Navigation properties; null stands for a null object. */
  readonly links?: Readonly<Record<string, (self: Self, session: HostSession) => HostObject | null>>;
  /** Methods that give another object; null stands for a null object. */
  readonly objectMethods?: Readonly<
    Record<string, (self: Self, args: CallArguments, session: HostSession) => HostObject | null>
  >;
  /** Methods that give a plain value or nothing. */
  readonly methods?: Readonly<
    Record<string, (self: Self, args: CallArguments, session: HostSession) => Json | undefined>
  >;
  /** `getItem(key)`, by id or name; throws ItemNotFound. */
  readonly indexer?: (self: Self, args: CallArguments, session: HostSession) => HostObject;
  /** The members of a collection. */
  readonly items?: (self: Self, session: HostSession) => readonly HostObject[];
  /** Events that the client can register for, by the host's name: "DataChanged" is `_RegisterDataChangedEvent`. */
  readonly events?: readonly string[];
  /** Members that differ from Excel's, and how. Members not named here do as the documentation says. */
  readonly notes?: Readonly<Record<string, string>>;
}

/** Checks a table's members against the object's own data. */
export function defineObject<Type extends HostTypeName>(
  definition: ObjectDefinition<HostSelves[Type]> & { readonly type: Type },
): ObjectDefinition<HostSelves[Type]> {
  return definition;
}
