import type { DateSystem } from "../grid/excel-date";
import type { MappingMemory } from "../mapping/column-mapping";
import type { RoleId } from "../vocabulary/role-id";
import type { WorkbookFacts } from "../rules/workbook-facts";
import { remember } from "../grid/remember";
import { assignRoles, type Standing } from "./assign-roles";
import { collectPeople } from "./collect-people";
import { createAffiliationDecider } from "./decide-affiliation";
import { describeFromRows, describePlaces, enterLinks } from "./describe-places";
import { groupTeams, type Home, type PlaceUse } from "./group-teams";
import { createPlaceFinder, type Place } from "./place-statements";
import { readStatements } from "./read-statements";
import type { RegionSeats } from "./read-seats";
import { findRegionHabits, type RegionHabits } from "./region-habits";
import type { Roster, RosterSource } from "./roster";
import { describeSources } from "./roster-sources";
import type { Seat, SeatRegion } from "./seat";
import { createTeamSettler } from "./settle-team-names";
import { speaksAgile } from "./speaks-agile";
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
  /**
   * Tables that name people without a role or a team (`isStaffList`). They seat nobody; what they say of the employer of
   * somebody whom a roster names is heard. Their regions are counted on from the rosters'.
   */
  readonly staffLists: readonly RegionSeats[];
  /** `findUnreadRoles` of the workbook. */
  readonly unreadRoles: ReadonlyMap<RoleId, string>;
}

/** Builds the roster from all seats of all regions, in their order; linear in seats, and never throws on a cell. */
export function buildRoster(
  seatRegions: readonly SeatRegion[],
  seats: readonly Seat[],
  options: RosterOptions,
): Roster {
  const regions = describeSources(seatRegions, seats);
  const { staffLists } = options;
  const staffRegions = describeSources(
    staffLists.map(({ region }) => region),
    [],
  );
  const workbookName = options.workbookName.replace(/\.[A-Za-z0-9]{1,5}$/, "");
  const sources = [...regions, ...staffRegions];
  const allSeats = seats.concat(...staffLists.map((list) => list.seats));
  const habits = findHabits(sources, allSeats);
  const said = readStatements(sources, allSeats, habits, { ...options, titles: options.memory.titles });
  const isStaff = new Set(staffRegions);
  const isOfRoster = ({ region }: Statement): boolean => !isStaff.has(region);
  const statements = isStaff.size === 0 ? said : said.filter(isOfRoster);
  const { facts } = options;
  const artName = facts.artName ?? workbookName;
  const { places, uses } = findPlaces(statements, facts.singleTeam ? artName : null);
  const { arts, teams, homes } = groupTeams(uses, regions, {
    artName: facts.singleTeam ? null : artName,
    teamKinds: facts.teamKinds,
  });
  const habitsOf = new Map(sources.map((region, index) => [region, habits[index]]));
  const decide = createAffiliationDecider(
    options.memory.organizations,
    (region) => habitsOf.get(region)?.affiliationHasContractorWords === true,
  );
  const people = collectPeople(said, isOfRoster, decide);
  const standingsAt = remember(
    (all: readonly Place[]) =>
      all.map((place): Standing => {
        const { art, team } = homes.get(place) ?? NO_HOME;
        return { art, team, place };
      }),
    Infinity,
  );
  const standings = places.map(standingsAt);
  const assignments = assignRoles(statements, standings, people.of);
  describePlaces(uses, homes);
  describeFromRows(statements, standings);
  enterLinks(arts, facts.valueStreamMaps);
  return {
    workbookName,
    asOf: options.asOf,
    regions,
    speaksAgile: userSpeaksAgile(facts) || speaksAgile(regions, statements),
    isSingleTeam: facts.singleTeam,
    unreadRoles: options.unreadRoles,
    arts,
    teams,
    people: people.all,
    assignments,
  };
}

/** Who names the ART, or says which teams are agile, has an agile organization in mind. */
function userSpeaksAgile({ artName, singleTeam, teamKinds }: WorkbookFacts): boolean {
  return artName !== null || singleTeam || Object.values(teamKinds).includes("agile");
}

const NO_HOME: Home = { art: null, team: null };

function findHabits(regions: readonly RosterSource[], seats: readonly Seat[]): readonly RegionHabits[] {
  const byRegion = regions.map((): Seat[] => []);
  for (const seat of seats) byRegion[seat.regionIndex]?.push(seat);
  return regions.map((region, index) => findRegionHabits(region, byRegion[index] ?? []));
}

/** The places of each statement in their order, as they are meant, and all distinct ones in order of first mention. */
function findPlaces(
  statements: readonly Statement[],
  singleTeam: string | null,
): { readonly places: readonly (readonly Place[])[]; readonly uses: readonly PlaceUse[] } {
  const find = createPlaceFinder(singleTeam);
  const first = new Map<readonly Place[], Statement>();
  let before: readonly Place[] = [];
  const places = statements.map((statement) => {
    const found = find(statement);
    if (found !== before && !first.has(found)) first.set(found, statement);
    before = found;
    return found;
  });
  const settle = remember(createTeamSettler(usesOf([...first]), statements), Infinity);
  return {
    places: places.map(settle),
    uses: usesOf([...first].map(([found, statement]) => [settle(found), statement])),
  };
}

function usesOf(found: readonly (readonly [readonly Place[], Statement])[]): readonly PlaceUse[] {
  return found.flatMap(([places, first]) => places.map((place) => ({ place, first })));
}
