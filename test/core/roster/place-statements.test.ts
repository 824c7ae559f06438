import { createPlaceFinder } from "../../../src/core/roster/place-statements";
import type { Statement } from "../../../src/core/roster/statement";

const namesOf = (prefix: string, count: number): string =>
  Array.from({ length: count }, (_, index) => `${prefix} ${String(index)}`).join("; ");

function statementOf(team: string, art: string): Statement {
  const texts: Readonly<Record<string, string>> = { team, art, "team-type": "" };
  const seat = { text: (field: string) => texts[field] ?? "", cell: () => null };
  return { seat, region: { fields: new Map() } } as unknown as Statement;
}

test.each([
  [2, 2, 4, 2],
  [1, 30, 30, 30],
  [30, 1, 30, 1],
  [90, 90, 90, 1],
])("%i teams on %i trains in one row are %i places on %i trains", (teams, arts, places, trains) => {
  const found = createPlaceFinder(null)(statementOf(namesOf("Falcon", teams), namesOf("Claims", arts)));
  expect(found).toHaveLength(places);
  expect(new Set(found.map((place) => place.artName)).size).toBe(trains);
});
