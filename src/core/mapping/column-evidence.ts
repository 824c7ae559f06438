import { CLEAR_CLAIM, LIKELY_CLAIM } from "./claim-strength";
import type { SheetSnapshot } from "../grid/sheet-snapshot";
import type { RegionColumn } from "../layout/roster-region";
import { isPeriod } from "../layout/is-period";
import { nameLikeness } from "./name-likeness";
import { profileColumns, type ColumnProfile } from "./profile-column";
import type { HeaderReading } from "./read-header";
import { scoreFit } from "./score-fit";
import type { TextReaders } from "./text-readers";

/** One column with what its header says and what its values are. */
export interface ColumnEvidence {
  readonly column: RegionColumn;
  readonly reading: HeaderReading;
  readonly profile: ColumnProfile;
}

/** Reads the headers and profiles the values of a table's columns over its 0-based body rows. */
export function readColumnEvidence(
  sheet: SheetSnapshot,
  columns: readonly RegionColumn[],
  bodyRows: readonly number[],
  readers: TextReaders,
): readonly ColumnEvidence[] {
  const profiles = profileColumns(
    sheet,
    bodyRows,
    columns.map(({ columnIndex }) => columnIndex),
    readers.readValue,
  );
  return columns.flatMap((column, index) => {
    const profile = profiles[index];
    return profile ? [{ column, reading: readers.readHeader(column.header), profile }] : [];
  });
}

/** The header is a role and the cells hold names, or nothing yet. */
export function isRoleColumn({ reading, profile }: ColumnEvidence): boolean {
  if (!reading.role) return false;
  const own = reading.claims[0];
  if (own && own.strength >= CLEAR_CLAIM) return false;
  return scoreFit("role-column", profile) >= 0;
}

/**
 * Marks (X, ✓) under a header that is no field of its own: a square says "this person, there". A column that is filled
 * with yes and no from top to bottom is a flag about the person ("leader": yes or no), not a square.
 */
export function isMarkColumn({ reading, profile }: ColumnEvidence): boolean {
  if (profile.filled === 0 || reading.kind === "other" || reading.kind === "blank") return false;
  const own = reading.claims[0];
  if (own && own.strength >= LIKELY_CLAIM && own.field !== "team" && !reading.role) return false;
  const isFlag = profile.filled > profile.rows * 0.9 && profile.statuses > 0;
  if (isFlag && !reading.role && own?.field !== "team") return false;
  return profile.marks >= profile.filled * 0.9 && profile.numbers === 0;
}

/**
 * Shares of time under a header that is no field and no stretch of time ("Heron": 50%, 100%): a person's time by team.
 * Where a column is formatted as a percentage its cells are the numbers 0.5 and 1.
 */
export function isShareColumn({ column, reading, profile }: ColumnEvidence): boolean {
  if (profile.filled === 0 || reading.kind !== "unknown") return false;
  const isShares = profile.numbers === profile.filled && profile.maximum > 0 && profile.maximum <= 1;
  return (isShares || profile.shares === profile.filled) && !isPeriod(column.header);
}

/** A person as a header over roles in the cells ("Ann Lee": Scrum Master, Developer …). */
export function isPersonHeader({ column, reading, profile }: ColumnEvidence): boolean {
  if (profile.filled === 0 || reading.role || reading.claims.some((claim) => claim.strength >= LIKELY_CLAIM))
    return false;
  return profile.roles >= profile.filled * 0.6 && nameLikeness(column.header) > 0;
}

/** Whether the header speaks for the field at least as a likely one. */
export function claimsField({ reading }: ColumnEvidence, field: string): boolean {
  return reading.claims.some((claim) => claim.field === field && claim.strength >= LIKELY_CLAIM);
}
