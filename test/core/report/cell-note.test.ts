import { cellNoteText, isOwnCellNote } from "../../../src/core/report/cell-note";
import { sampleFinding } from "../../support/sample-report";

const NOTE = cellNoteText([sampleFinding()]);

describe("A note on a cell", () => {
  test("says what is wrong and what to do", () => {
    expect(NOTE).toContain("Error: Falcon has no Product Owner: C3 says “TBD”.\nName one, or record who is acting.");
  });

  test.each<[string, string]>([
    ["as it was written", NOTE],
    ["with the line ends of another host", NOTE.replaceAll("\n", "\r\n")],
    ["with white space at its end", `${NOTE}\n`],
  ])("is ours %s", (_, content) => {
    expect(isOwnCellNote(content)).toBe(true);
  });

  test.each<[string, string]>([
    ["that the user wrote", "Ask Ann about this seat"],
    ["that quotes ours", `Ann: ${NOTE}`],
    ["of ours with a word of the user's within", NOTE.replace("Error:", "Error: (asked Ann)")],
    ["of ours with a word of the user's behind", `${NOTE} Asked Ann.`],
    ["that only begins like ours", "Roster Check\n\nError"],
  ])("is the user's: one %s", (_, content) => {
    expect(isOwnCellNote(content)).toBe(false);
  });
});
