import { parseDelimitedText } from "../../src/file/parse-delimited-text";

describe("parseDelimitedText", () => {
  test.each<[string, string, string[][]]>([
    [
      "commas",
      "Name,Role\nAnn Lee,Developer\n",
      [
        ["Name", "Role"],
        ["Ann Lee", "Developer"],
      ],
    ],
    [
      "semicolons around names with commas",
      "Name;Role\nLee, Ann;Developer\nRay, Bo;Tester",
      [
        ["Name", "Role"],
        ["Lee, Ann", "Developer"],
        ["Ray, Bo", "Tester"],
      ],
    ],
    [
      "tabs",
      "Name\tRole\nAnn\tDeveloper",
      [
        ["Name", "Role"],
        ["Ann", "Developer"],
      ],
    ],
    [
      "a title with a comma above",
      "Claims train, fall\n\nName|Role\nAnn|PO\nBo|SM",
      [["Claims train, fall"], [""], ["Name", "Role"], ["Ann", "PO"], ["Bo", "SM"]],
    ],
    ["a declared delimiter", "sep=;\nA,B;C\n", [["A,B", "C"]]],
    [
      "line breaks of all kinds, also in quoted cells",
      'Name,Note\r\nAnn,"first\r\nsecond"\rBo,"a ""b"" c"\n',
      [
        ["Name", "Note"],
        ["Ann", "first\nsecond"],
        ["Bo", 'a "b" c'],
      ],
    ],
    ["one column", "Name\nAnn\nBo", [["Name"], ["Ann"], ["Bo"]]],
  ])("%s", (_, text, rows) => {
    expect(parseDelimitedText(text)).toEqual({ rows, unclosedQuoteRow: null });
  });

  test("tells where a quotation mark never closes", () => {
    expect(parseDelimitedText('Name,Role\nAnn,"PO\nBo,SM\n').unclosedQuoteRow).toBe(1);
  });
});
