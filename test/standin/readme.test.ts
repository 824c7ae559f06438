import { readFileSync } from "node:fs";
import { DEFINITIONS } from "../../src/standin/object-registry";
import { STANDIN_README, withMembers } from "../support/standin-readme";

jest.setTimeout(60_000);

describe("The page about the stand-in", () => {
  test("lists its members: run npm run generate after changing an object", () => {
    const page = readFileSync(STANDIN_README, "utf8");
    expect(page).toContain("| `values` ");
    expect(withMembers(page)).toBe(page);
  });

  test("has no note about a member that there is not", () => {
    const strayed = Object.values(DEFINITIONS).flatMap(({ type, notes = {} }) => {
      return Object.keys(notes)
        .filter((name) => !pageOf(type).includes(`| \`${name}\` `))
        .map((name) => `${type}.${name}`);
    });
    expect(strayed).toEqual([]);
  });

  test("leads to Microsoft's page about each object", () => {
    const other = Object.values(DEFINITIONS).filter(({ type, documentation }) => {
      return documentation !== `https://learn.microsoft.com/javascript/api/excel/excel.${type.toLowerCase()}`;
    });
    expect(other.map(({ type }) => type)).toEqual(["AddinInternalService", "AppRuntimeService"]);
  });
});

function pageOf(type: string): string {
  const page = readFileSync(STANDIN_README, "utf8");
  const start = page.indexOf(`### [${type}](`);
  return page.slice(start, page.indexOf("\n#", start + 1));
}
