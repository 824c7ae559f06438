import { foldName } from "../grid/normalize-text";
import { decideDateOrder, type DateOrder } from "../grid/parse-date-text";
import { isWholeName, namesAreCommaLists, namesAreLastFirst } from "./parse-person-names";
import { hasContractorWords } from "./read-affiliation";
import { decideAllocationUnit, type AllocationUnit } from "./read-allocation";
import type { RosterSource } from "./roster";
import type { Seat, SeatField } from "./seat";

/** How one region writes things, which only its columns as a whole can tell. */
export interface RegionHabits {
  readonly dateOrder: DateOrder;
  readonly allocationUnit: AllocationUnit;
  readonly lastFirst: boolean;
  /** Whether its name cells list three or more people between commas. */
  readonly commaLists: boolean;
  /** Whether the name stands alone in a cell of the region, however it is written there. */
  readonly standsAlone: (name: string) => boolean;
  /** Whether the affiliation column also holds contractor words, so that "FTE" there means a government employee. */
  readonly affiliationHasContractorWords: boolean;
}

/** Reads the habits of one region from all its seats. */
export function findRegionHabits(region: RosterSource, seats: readonly Seat[]): RegionHabits {
  return {
    dateOrder: decideDateOrder(valuesOf(seats, ["start", "end"])),
    allocationUnit: decideAllocationUnit(region.headers.get("allocation") ?? "", valuesOf(seats, ["allocation"])),
    lastFirst: namesAreLastFirst(textsOf(seats, "name")),
    commaLists: namesAreCommaLists(textsOf(seats, "name")),
    standsAlone: createLoneNameTest(seats),
    affiliationHasContractorWords: hasContractorWords(new Set(textsOf(seats, "affiliation"))),
  };
}

/** Few cells ask, so the list is made for the first that does. */
function createLoneNameTest(seats: readonly Seat[]): (name: string) => boolean {
  let lone: ReadonlySet<string> | null = null;
  return (name) => {
    lone ??= new Set([...textsOf(seats, "name")].filter(isWholeName).map(foldName));
    return lone.has(foldName(name));
  };
}

function* valuesOf(seats: readonly Seat[], fields: readonly SeatField[]): Iterable<string | number | boolean> {
  for (const field of fields) for (const seat of seats) yield seat.value(field);
}

function* textsOf(seats: readonly Seat[], field: SeatField): Iterable<string> {
  for (const seat of seats) yield seat.text(field);
}
