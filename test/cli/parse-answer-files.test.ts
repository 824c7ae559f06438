import { AppError } from "../../src/app/app-error";
import { parseMappingFile, parseSettingsFile } from "../../src/cli/parse-answer-files";

const mapping = {
  version: 1,
  columns: [{ sheet: "Roster", headers: ["Who", "What"], fields: { Who: "name", What: "none" } }],
  titles: { PM: "product-manager" },
  organizations: { Northgate: "contractor" },
};

describe("Answer files", () => {
  it("reads a mapping file as the pane exports it", () => {
    const { columns, titles, organizations } = mapping;
    expect(parseMappingFile("m.json", JSON.stringify(mapping))).toEqual({ columns, titles, organizations });
  });

  it("takes what is left out for nothing", () => {
    expect(parseMappingFile("m.json", '\uFEFF{"version":1}')).toEqual({ columns: [], titles: {}, organizations: {} });
    expect(parseSettingsFile("s.json", '{"version":1}')).toEqual({ profiles: [], rules: {}, thresholds: {} });
  });

  it("keeps a title or organization of any name, also one that objects have", () => {
    const read = parseMappingFile("m.json", '{"version":1,"titles":{"__proto__":"developer","toString":"none"}}');
    expect(Object.entries(read.titles)).toEqual([
      ["__proto__", "developer"],
      ["toString", "none"],
    ]);
  });

  it.each([
    ["{", "“m.json” is not JSON."],
    ["[]", "In “m.json”, the file is not an object."],
    ['{"version":2}', "“m.json” has version 2; this program reads version 1."],
    ['{"version":1,"column":[]}', "In “m.json”, the file has no member “column”."],
    ['{"version":1,"columns":{}}', "In “m.json”, “columns” of the file is not a list."],
    [
      '{"version":1,"columns":[{"sheet":"A","headers":[],"fields":{"X":"rolle"}}]}',
      'In “m.json”, “X” of “fields” of entry 1 of “columns” of the file cannot be "rolle".',
    ],
    ['{"version":1,"titles":{"PM":"boss"}}', 'In “m.json”, “PM” of “titles” of the file cannot be "boss".'],
  ])("refuses %s and says where", (text, message) => {
    expect(() => parseMappingFile("m.json", text)).toThrow(message);
    expect(() => parseMappingFile("m.json", text)).toThrow(AppError);
  });

  it.each([
    [
      '{"version":1,"rules":{"art-missing-rte":"fatal"}}',
      '“art-missing-rte” of “rules” of the file cannot be "fatal".',
    ],
    ['{"version":1,"profiles":["kanban"]}', 'entry 1 of “profiles” of the file cannot be "kanban".'],
    ['{"version":1,"thresholds":{"size":"big"}}', "“size” of “thresholds” of the file is not a number."],
  ])("refuses the settings %s and says where", (text, message) => {
    expect(() => parseSettingsFile("s.json", text)).toThrow(message);
  });
});
