import { readFileSync, writeFileSync } from "node:fs";
import { STANDIN_README, withMembers } from "../support/standin-readme";

test("The page about the stand-in is written anew", () => {
  writeFileSync(STANDIN_README, withMembers(readFileSync(STANDIN_README, "utf8")));
  expect(readFileSync(STANDIN_README, "utf8")).toContain("How faithful");
});
