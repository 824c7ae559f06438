import { foldText } from "../grid/normalize-text";
import { remember } from "../grid/remember";
import type { MappingMemory } from "../mapping/column-mapping";
import type { RoleId } from "../vocabulary/role-id";
import { parseRoleTitle } from "./parse-role-title";
import { UNKNOWN_ROLE, type RoleReading } from "./role-reading";
import type { RoleColumn, Seat } from "./seat";
import type { SeatTitle } from "./statement";

/** Understands the titles of seats, each distinct one once, with the user's own readings before the word lists. */
export class SeatTitleReader {
  private readonly own: ReadonlyMap<string, RoleId | "none">;
  readonly ofText = remember((text: string) => this.readText(text));
  private readonly ofColumn = remember((column: RoleColumn) => this.readColumn(column));

  constructor(titles: MappingMemory["titles"]) {
    this.own = new Map(Object.entries(titles).map(([text, role]) => [foldText(text), role]));
  }

  ofSeat(seat: Seat): SeatTitle {
    return seat.roleColumn === null ? this.ofText(seat.text("role")) : this.ofColumn(seat.roleColumn);
  }

  private readColumn({ header, reading }: RoleColumn): SeatTitle {
    return this.decide(header, reading);
  }

  private readText(text: string): SeatTitle {
    return this.decide(text, parseRoleTitle(text));
  }

  /** The user's word for a title outranks its reading; its qualifiers ("Backup PM") still hold. */
  private decide(roleText: string, reading: RoleReading): SeatTitle {
    const own = this.own.get(foldText(roleText));
    if (own === undefined) return { roleText, reading, titleSetAside: false };
    if (own === "none") return { roleText, reading: UNKNOWN_ROLE, titleSetAside: true };
    const qualifiers = reading.qualifiers ?? reading.parts[0]?.qualifiers ?? [];
    const speciality = own === "developer" ? (reading.parts[0]?.speciality ?? null) : null;
    return {
      roleText,
      reading: { parts: [{ role: own, speciality, qualifiers }], ambiguous: [] },
      titleSetAside: false,
    };
  }
}
