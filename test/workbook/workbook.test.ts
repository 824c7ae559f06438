import { createWorkbook } from "../../src/workbook/create-workbook";
import { openWorkbook } from "../../src/workbook/open-workbook";
import type { Workbook } from "../../src/workbook/workbook";
import type { Worksheet } from "../../src/workbook/worksheet";
import { buildPackage, relationshipsXml, sheetXml, workbookXml } from "../support/build-package";
import { differingParts, partNames, partText } from "../support/package-text";

const at = (
  rowIndex: number,
  columnIndex: number,
): { rowIndex: number; columnIndex: number; rowCount: number; columnCount: number } => ({
  rowIndex,
  columnIndex,
  rowCount: 1,
  columnCount: 1,
});

function namesOf(workbook: Workbook): string[] {
  return workbook.worksheets.map((sheet) => sheet.name);
}

function sheetOf(workbook: Workbook, name: string): Worksheet {
  const sheet = workbook.findWorksheet(name);
  if (!sheet) throw new Error(name);
  return sheet;
}

/** Marks the first sheet and adds a summary with all that ours has. */
function addOurs(workbook: Workbook): void {
  workbook.worksheets[0]?.conditionalFormats.add({
    ranges: [at(1, 1)],
    formula: 'N("roster-check")=0',
    style: { fill: { color: "#FFC7CE" } },
  });
  const sheet = workbook.addWorksheet("Roster Check");
  const title = workbook.styles.derive(0, {
    font: { bold: true, size: 14, color: "#1F3864" },
    fill: { color: "#DDEBF7" },
    numberFormat: '0 "findings"',
    border: { bottom: { style: "thin", color: null } },
  });
  sheet.cells.setValue(0, 0, "Roster Check");
  sheet.cells.setStyleIndex(0, 0, title);
  ["Finding", "Cell"].forEach((header, column) => {
    sheet.cells.setValue(2, column, header);
  });
  sheet.cells.setValue(3, 0, "=1+1");
  sheet.hyperlinks.set({ range: at(3, 1), location: "Sheet1!A1" });
  sheet.hyperlinks.set({ range: at(4, 1), address: "https://example.org" });
  sheet.tables.add({
    name: "RosterCheckFindings",
    range: { rowIndex: 2, columnIndex: 0, rowCount: 2, columnCount: 2 },
  });
  sheet.conditionalFormats.add({ ranges: [at(3, 0)], formula: "A4>1", style: { font: { color: "#9C0006" } } });
  sheet.view.freeze(3, 0);
  sheet.pageSetup.titleRows = { first: 2, last: 2 };
  workbook.names.set("RosterCheck.Summary", null, "'Roster Check'!$A$1", { hidden: true });
}

function removeOurs(workbook: Workbook): void {
  workbook.worksheets[0]?.conditionalFormats.remove((rule) =>
    rule.formulas.some((formula) => formula.includes("roster-check")),
  );
  workbook.deleteWorksheet(sheetOf(workbook, "Roster Check"));
  workbook.names.delete("RosterCheck.Summary", null);
}

describe("A workbook", () => {
  it("is saved as the very bytes it was opened from when nothing changed", () => {
    const bytes = buildPackage('<row r="1"><c r="A1" t="s"><v>0</v></c></row>');
    const workbook = openWorkbook(bytes);
    for (const sheet of workbook.worksheets) sheet.cells.readValues();
    workbook.styles.style(1);
    expect(workbook.save()).toEqual(bytes);
  });

  it("gives the same bytes for the same edits, and for saving twice", () => {
    const bytes = buildPackage("");
    const [one, two] = [openWorkbook(bytes), openWorkbook(bytes)];
    addOurs(one);
    addOurs(two);
    const saved = one.save();
    expect(two.save()).toEqual(saved);
    expect(one.save()).toEqual(saved);
  });

  it("touches five parts and adds its own when a sheet is marked and one added", () => {
    const bytes = buildPackage("");
    const workbook = openWorkbook(bytes);
    addOurs(workbook);
    expect(differingParts(bytes, workbook.save()).sort()).toEqual([
      "[Content_Types].xml",
      "xl/_rels/workbook.xml.rels",
      "xl/styles.xml",
      "xl/tables/table1.xml",
      "xl/workbook.xml",
      "xl/worksheets/_rels/sheet2.xml.rels",
      "xl/worksheets/sheet1.xml",
      "xl/worksheets/sheet2.xml",
    ]);
  });

  it.each([
    ["a package of another writer", buildPackage("")],
    ["one of ours", createWorkbook("Sheet1").save()],
  ])("is the same as before when all of ours is taken away, in one session or after reopening: %s", (_, bytes) => {
    const workbook = openWorkbook(bytes);
    addOurs(workbook);
    const reopened = openWorkbook(workbook.save());
    removeOurs(workbook);
    removeOurs(reopened);
    expect(workbook.save()).toEqual(bytes);
    expect(differingParts(bytes, reopened.save())).toEqual([]);
  });

  it("does not grow when ours comes and goes, or is written again", () => {
    let workbook = openWorkbook(buildPackage(""));
    addOurs(workbook);
    const first = workbook.save();
    for (let round = 0; round < 3; round++) {
      workbook = openWorkbook(workbook.save());
      removeOurs(workbook);
      addOurs(workbook);
    }
    expect(differingParts(first, workbook.save())).toEqual([]);
  });

  it("adds, finds, moves, renames, hides and deletes sheets", () => {
    const workbook = createWorkbook("One");
    for (const name of ["Two", "Three"]) workbook.addWorksheet(name);
    workbook.moveWorksheet(sheetOf(workbook, "three"), 0);
    sheetOf(workbook, "Two").name = "Zwei";
    sheetOf(workbook, "One").visibility = "very-hidden";
    const back = openWorkbook(workbook.save());
    expect(back.worksheets.map((sheet) => [sheet.name, sheet.visibility])).toEqual([
      ["Three", "visible"],
      ["One", "very-hidden"],
      ["Zwei", "visible"],
    ]);
    expect(new Set(back.worksheets.map((sheet) => sheet.id)).size).toBe(3);
    back.deleteWorksheet(sheetOf(back, "Three"));
    expect(namesOf(openWorkbook(back.save()))).toEqual(["One", "Zwei"]);
    expect(() => {
      back.deleteWorksheet(sheetOf(back, "Zwei"));
    }).toThrow(/at least one visible sheet/);
    expect(() => {
      sheetOf(back, "Zwei").visibility = "hidden";
    }).toThrow(/at least one visible sheet/);
  });

  it.each([
    ["", /blank/],
    ["x".repeat(32), /31/],
    ["a/b", /must not contain/],
    ["'a", /apostrophe/],
    ["History", /keeps for itself/],
    ["ONE", /already/],
  ])("refuses the sheet name %j", (name, why) => {
    const workbook = createWorkbook("One");
    expect(workbook.refusalOfSheetName(name)).toMatch(why);
    expect(() => workbook.addWorksheet(name)).toThrow(why);
  });

  it("selects one tab alone, so that no edit of the user goes to two sheets", () => {
    const workbook = createWorkbook("One");
    const two = workbook.addWorksheet("Two");
    two.visibility = "hidden";
    workbook.activate(two);
    const back = openWorkbook(workbook.save());
    expect([back.activeWorksheet?.name, back.activeWorksheet?.visibility]).toEqual(["Two", "visible"]);
    expect(back.worksheets.map((sheet) => sheet.view.isTabSelected)).toEqual([false, true]);
    back.deleteWorksheet(sheetOf(back, "Two"));
    expect(openWorkbook(back.save()).activeWorksheet?.name).toBe("One");
  });

  it("keeps names with the sheets that they belong to", () => {
    const workbook = createWorkbook("One");
    const [two, three] = ["Two", "Three"].map((name) => workbook.addWorksheet(name));
    if (!two || !three) throw new Error("no sheets");
    workbook.names.set("Local", two.id, "Two!$A$1");
    workbook.names.set("Local", three.id, "Three!$A$1");
    workbook.names.set("Global", null, "One!$A$1", { hidden: true, comment: "why" });
    workbook.names.set("GLOBAL", null, "One!$B$2");
    workbook.moveWorksheet(three, 0);
    workbook.deleteWorksheet(two);
    const back = openWorkbook(workbook.save());
    expect(back.names.list()).toEqual([
      { name: "Local", sheetId: sheetOf(back, "Three").id, formula: "Three!$A$1", hidden: false, comment: null },
      { name: "Global", sheetId: null, formula: "One!$B$2", hidden: true, comment: "why" },
    ]);
    expect(back.names.delete("local", null)).toBe(false);
    expect(back.names.delete("local", sheetOf(back, "Three").id)).toBe(true);
  });

  it("leads everything to a sheet's new name", () => {
    const bytes = buildPackage("", {
      "xl/workbook.xml": workbookXml(
        '<sheet name="Old \'one\'" sheetId="1" r:id="rId1"/><sheet name="B" sheetId="2" r:id="rId4"/>',
        "",
        `<definedNames><definedName name="N">'Old ''one'''!$A$1+Bold!A1</definedName></definedNames>`,
      ),
      "xl/_rels/workbook.xml.rels": relationshipsXml([
        ["rId1", "worksheet", "worksheets/sheet1.xml"],
        ["rId4", "worksheet", "worksheets/sheet2.xml"],
      ]),
      "xl/worksheets/sheet2.xml": sheetXml(
        `<row r="1"><c r="A1"><f>'OLD ''ONE'''!A1&amp;"'Old ''one'''!"</f><v>7</v></c></row>`,
        `<conditionalFormatting sqref="A1"><cfRule type="expression" priority="1"><formula>'Old ''one'''!$A$1&gt;1</formula></cfRule></conditionalFormatting><hyperlinks><hyperlink ref="B1" location="'Old ''one'''!C3"/></hyperlinks>`,
      ),
    });
    const workbook = openWorkbook(bytes);
    const first = workbook.worksheets[0];
    if (first) first.name = "New";
    const back = openWorkbook(workbook.save());
    const other = sheetOf(back, "B");
    expect([back.names.list()[0]?.formula, other.cells.formula(0, 0), other.cells.value(0, 0)]).toEqual([
      "New!$A$1+Bold!A1",
      `New!A1&"'Old ''one'''!"`,
      7,
    ]);
    expect([other.conditionalFormats.list()[0]?.formulas[0], other.hyperlinks.list()[0]?.location]).toEqual([
      "New!$A$1>1",
      "New!C3",
    ]);
  });

  it("drops the order of calculation when formulas change, and only then", () => {
    const relationships = relationshipsXml([
      ["rId1", "worksheet", "worksheets/sheet1.xml"],
      ["rId5", "calcChain", "calcChain.xml"],
    ]);
    const bytes = buildPackage('<row r="1"><c r="A1"><f>1</f><v>1</v></c></row>', {
      "xl/_rels/workbook.xml.rels": relationships,
      "xl/calcChain.xml": "<calcChain/>",
    });
    const plain = openWorkbook(bytes);
    plain.worksheets[0]?.cells.setValue(5, 5, "x");
    expect(partNames(plain.save())).toContain("xl/calcChain.xml");
    const changed = openWorkbook(bytes);
    changed.worksheets[0]?.cells.setValue(0, 0, "x");
    const saved = changed.save();
    expect(partNames(saved)).not.toContain("xl/calcChain.xml");
    expect(partText(saved, "xl/_rels/workbook.xml.rels")).not.toContain("calcChain");
  });

  it("removes with a sheet what only it led to", () => {
    const bytes = buildPackage("", {
      "xl/workbook.xml": workbookXml(
        '<sheet name="A" sheetId="1" r:id="rId1"/><sheet name="B" sheetId="2" r:id="rId4"/>',
      ),
      "xl/_rels/workbook.xml.rels": relationshipsXml([
        ["rId1", "worksheet", "worksheets/sheet1.xml"],
        ["rId4", "worksheet", "worksheets/sheet2.xml"],
      ]),
      "xl/worksheets/sheet2.xml": sheetXml(""),
      "xl/worksheets/_rels/sheet1.xml.rels": relationshipsXml([["r1", "image", "../media/shared.png"]]),
      "xl/worksheets/_rels/sheet2.xml.rels": relationshipsXml([
        ["r1", "image", "../media/shared.png"],
        ["r2", "drawing", "../drawings/drawing1.xml"],
      ]),
      "xl/drawings/drawing1.xml": "<a/>",
      "xl/drawings/_rels/drawing1.xml.rels": relationshipsXml([["r1", "chart", "../charts/chart1.xml"]]),
      "xl/charts/chart1.xml": "<a/>",
      "xl/media/shared.png": "x",
    });
    const workbook = openWorkbook(bytes);
    workbook.deleteWorksheet(sheetOf(workbook, "B"));
    const left = partNames(workbook.save());
    expect(left.filter((name) => /sheet2|drawing|chart/.test(name))).toEqual([]);
    expect(left).toContain("xl/media/shared.png");
  });

  it("reads and sets the protection of its structure", () => {
    const original = createWorkbook().save();
    const workbook = openWorkbook(original);
    workbook.isStructureProtected = true;
    expect(openWorkbook(workbook.save()).isStructureProtected).toBe(true);
    workbook.isStructureProtected = false;
    expect(workbook.save()).toEqual(original);
  });
});
