import { AppError } from "../../src/app/app-error";
import { NO_FACTS } from "../../src/core/rules/workbook-facts";
import { parseMappingFile, parseSettingsFile } from "../../src/app/parse-answer-files";

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
    expect(parseSettingsFile("s.json", '{"version":1}')).toEqual({
      settings: { profiles: [], rules: {}, thresholds: {} },
      facts: NO_FACTS,
    });
  });

  it("reads a settings file as the pane exports it", () => {
    const settings = { profiles: ["safe"], rules: { "art-missing-rte": "error" }, thresholds: { soonDays: 14 } };
    const facts = {
      artName: "Claims",
      singleTeam: false,
      valueStreamMaps: { Claims: "https://example.com/map" },
      teamKinds: { "System Team": "support" },
    };
    expect(parseSettingsFile("s.json", JSON.stringify({ version: 1, ...settings, facts }))).toEqual({
      settings,
      facts,
    });
    expect(parseSettingsFile("s.json", '{"version":1,"facts":{"artName":" ","singleTeam":true}}').facts).toEqual({
      ...NO_FACTS,
      singleTeam: true,
    });
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
    ['{"version":1,"thresholds":{"soonDays":"big"}}', "“soonDays” of “thresholds” of the file is not a number."],
    ['{"version":1,"thresholds":{"soonDays":-1}}', "“soonDays” of “thresholds” of the file cannot be -1."],
    ['{"version":1,"thresholds":{"soonDays":1.5}}', "“soonDays” of “thresholds” of the file cannot be 1.5."],
    ['{"version":1,"facts":{"singleTeam":"yes"}}', "“singleTeam” of “facts” of the file is neither true nor false."],
    ['{"version":1,"facts":{"team":"A"}}', "“facts” of the file has no member “team”."],
    ['{"version":1,"facts":{"teamKinds":{"X":"kanban"}}}', "“X” of “teamKinds” of “facts” of the file cannot be"],
  ])("refuses the settings %s and says where", (text, message) => {
    expect(() => parseSettingsFile("s.json", text)).toThrow(message);
  });

  it.each([
    ["rules", { "art-mising-rte": "error" }, "the rule “art-mising-rte”", "Did you mean “art-missing-rte”?"],
    ["rules", { "team-missing-po": "off" }, "the rule “team-missing-po”", "“roster-check rules” lists all of them."],
    ["rules", { toString: "off" }, "the rule “toString”", "“roster-check rules” lists all of them."],
    ["thresholds", { soonDay: 10 }, "the threshold “soonDay”", "Did you mean “soonDays”?"],
  ])("refuses %s that there are not, with the nearest one: %j", (member, value, message, hint) => {
    const text = JSON.stringify({ version: 1, [member]: value });
    expect(refusalOf(text)).toContain(message);
    expect(refusalOf(text)).toContain(hint);
  });
});

/** Message and hint of the error that a settings file is refused with; "" where it is read. */
function refusalOf(text: string): string {
  try {
    parseSettingsFile("s.json", text);
  } catch (error) {
    if (error instanceof AppError) return `${error.message} ${error.hint}`;
  }
  return "";
}
