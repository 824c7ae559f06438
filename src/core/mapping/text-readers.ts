import type { RoleReader } from "../roster/parse-role-title";
import { createValueReader, type ValueReader } from "./profile-column";
import { readHeader, type HeaderReading } from "./read-header";

/** Readers that understand each distinct text once; one set serves a whole run. */
export interface TextReaders {
  readonly readRole: RoleReader;
  readonly readHeader: (text: string) => HeaderReading;
  readonly readValue: ValueReader;
}

const MAX_CACHED = 5_000;

/** A set of readers with bounded memories around the run's own reader of role titles. */
export function createTextReaders(readRole: RoleReader): TextReaders {
  const seen = new Map<string, HeaderReading>();
  return {
    readRole,
    readValue: createValueReader(readRole),
    readHeader: (text) => {
      const known = seen.get(text);
      if (known) return known;
      const reading = readHeader(text, readRole);
      if (seen.size < MAX_CACHED) seen.set(text, reading);
      return reading;
    },
  };
}
