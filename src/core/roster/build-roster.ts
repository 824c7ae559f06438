import type { DateSystem } from "../grid/excel-date";
import type { MappingMemory } from "../mapping/column-mapping";
import type { WorkbookFacts } from "../rules/workbook-facts";
import { assignRoles } from "./assign-roles";
import { collectPeople } from "./collect-people";
import { createAffiliationDecider } from "./decide-affiliation";
import { describePlaces } from "./describe-places";
import { groupTeams } from "./group-teams";
import { createPlaceFinder } from "./place-statements";
import { createStatementReader } from "./read-statements";
import { findRegionHabits, type RegionHabits } from "./region-habits";
import type { Roster, RosterSource } from "./roster";
import { describeSources } from "./roster-sources";
import type { Seat, SeatRegion } from "./seat";
import type { Statement } from "./statement";

/** What reading a roster depends on beside its seats. */
export interface RosterOptions {
  /** ISO date that decides who is active. */
  readonly asOf: string;
  /** File name as the user sees it, with or without its extension. */
  readonly workbookName: string;
  readonly dateSystem: DateSystem;
  readonly memory: MappingMemory;
  readonly facts: WorkbookFacts;
}

/** Builds the roster from all seats of all regions, in their order; linear in seats, and never throws on a cell. */
export function buildRoster(
  seatRegions: readonly SeatRegion[],
  seats: readonly Seat[],
  options: RosterOptions,
): Roster {
  const regions = describeSources(seatRegions, seats);
  const workbookName = options.workbookName.replace(/\.[A-Za-z0-9]{1,5}$/, "");
  const habits = findHabits(regions, seats);
  const statements = readStatements(regions, seats, habits, options);
  const { facts } = options;
  const artName = facts.artName ?? workbookName;
  const findPlaces = createPlaceFinder(facts.singleTeam ? artName : null);
  const placed = statements.flatMap((statement) => findPlaces(statement).map((place) => ({ statement, place })));
  const grouping = groupTeams(placed, regions, {
    artName: facts.singleTeam ? null : artName,
    teamKinds: facts.teamKinds,
  });
  const people = collectPeople(statements, createAffiliationDecider(options.memory.organizations, habits));
  const assignments = assignRoles(grouping.located, people.of);
  describePlaces(grouping, facts.valueStreamMaps);
  return {
    workbookName,
    asOf: options.asOf,
    regions,
    isSingleTeam: facts.singleTeam,
    arts: grouping.arts,
    teams: grouping.teams,
    people: people.all,
    assignments,
  };
}

function findHabits(regions: readonly RosterSource[], seats: readonly Seat[]): (region: RosterSource) => RegionHabits {
  const byRegion = regions.map((): Seat[] => []);
  for (const seat of seats) byRegion[seat.regionIndex]?.push(seat);
  const habits = new Map(regions.map((region, index) => [region, findRegionHabits(region, byRegion[index] ?? [])]));
  return (region) => habits.get(region) ?? findRegionHabits(region, []);
}

function readStatements(
  regions: readonly RosterSource[],
  seats: readonly Seat[],
  habitsOf: (region: RosterSource) => RegionHabits,
  options: RosterOptions,
): readonly Statement[] {
  const { asOf, dateSystem, memory } = options;
  const read = createStatementReader({ asOf, dateSystem, titles: memory.titles });
  return seats.flatMap((seat) => {
    const region = regions[seat.regionIndex];
    return region === undefined ? [] : read(seat, region, habitsOf(region));
  });
}
