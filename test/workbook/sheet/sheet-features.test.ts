import { parseAddress, rangeAddress } from "../../../src/core/grid/a1";
import type { CellRange } from "../../../src/core/grid/cell-range";
import { createWorkbook } from "../../../src/workbook/create-workbook";
import { openWorkbook } from "../../../src/workbook/open-workbook";
import type { Workbook } from "../../../src/workbook/workbook";
import type { Worksheet } from "../../../src/workbook/worksheet";
import { buildPackage, relationshipsXml, sheetXml } from "../../support/build-package";
import { differingParts, partText } from "../../support/package-text";

const PART = "xl/worksheets/sheet1.xml";

function range(address: string): CellRange {
  const parsed = parseAddress(address);
  if (!parsed) throw new Error(address);
  return parsed;
}

function firstSheet(workbook: Workbook): Worksheet {
  const sheet = workbook.worksheets[0];
  if (!sheet) throw new Error("no sheet");
  return sheet;
}

/** Opens a sheet that holds this behind (or before) its cells. */
const sheetWith = (after: string, before = ""): Worksheet =>
  firstSheet(openWorkbook(buildPackage("", { [PART]: sheetXml("", after, before) })));

/** Edits a new workbook's sheet, and gives the sheet as it is read back. */
function reread(edit: (sheet: Worksheet) => void): Worksheet {
  const workbook = createWorkbook();
  edit(firstSheet(workbook));
  return firstSheet(openWorkbook(workbook.save()));
}

describe("Conditional formats", () => {
  const mark = {
    ranges: [range("B2"), range("D4:E9")],
    formula: 'AND($B2<>"",N("roster-check")=0)',
    style: { fill: { color: "#FFC7CE" }, font: { bold: true } },
  };
  const own =
    '<conditionalFormatting sqref="A1:A3 C1"><cfRule type="cellIs" dxfId="0" priority="7" operator="equal"><formula>5</formula></cfRule>' +
    '<cfRule type="colorScale" priority="2"><colorScale/></cfRule></conditionalFormatting>';

  it("reads the user's rules", () => {
    const rules = sheetWith(own).conditionalFormats.list();
    expect(
      rules.map(({ type, ranges, formulas, operator, priority }) => [
        type,
        ranges.map(rangeAddress),
        formulas,
        operator,
        priority,
      ]),
    ).toEqual([
      ["cellIs", ["A1:A3", "C1"], ["5"], "equal", 7],
      ["colorScale", ["A1:A3", "C1"], [], null, 2],
    ]);
  });

  it("places a rule after the others, in rank and in the schema's sequence", () => {
    const after = `<sheetProtection sheet="1"/>${own}<dataValidations count="0"/><pageMargins left="1"/><extLst><ext><cfRule priority="11"/></ext></extLst>`;
    const workbook = openWorkbook(buildPackage("", { [PART]: sheetXml("", after) }));
    firstSheet(workbook).conditionalFormats.add(mark);
    const added =
      '<conditionalFormatting sqref="B2 D4:E9"><cfRule type="expression" dxfId="0" priority="12"><formula>AND($B2&lt;&gt;"",N("roster-check")=0)</formula></cfRule></conditionalFormatting>';
    expect(partText(workbook.save(), PART)).toBe(sheetXml("", after.replace("<dataV", `${added}<dataV`)));
  });

  it("writes a mark's looks as a differential style, once", () => {
    const workbook = createWorkbook();
    const formats = firstSheet(workbook).conditionalFormats;
    formats.add(mark);
    formats.add({ ...mark, formula: "1" });
    expect(partText(workbook.save(), "xl/styles.xml")).toContain(
      '<dxfs count="1"><dxf><font><b/></font><fill><patternFill><bgColor rgb="FFFFC7CE"/></patternFill></fill></dxf></dxfs>',
    );
    expect(formats.list()[0]?.style).toEqual({
      font: { bold: true },
      fill: { pattern: "solid", color: "#FFC7CE", patternColor: null },
    });
  });

  it("takes marks away so that nothing is left of them, also after reopening", () => {
    const original = createWorkbook().save();
    const workbook = openWorkbook(original);
    for (let row = 0; row < 50; row++)
      firstSheet(workbook).conditionalFormats.add({ ...mark, formula: `$A${row}="roster-check"` });
    const marked = openWorkbook(workbook.save());
    for (const each of [workbook, marked]) {
      expect(
        firstSheet(each).conditionalFormats.remove((rule) => rule.formulas[0]?.includes("roster-check") === true),
      ).toBe(50);
      expect(differingParts(original, each.save())).toEqual([]);
    }
  });

  it("keeps a style that another rule or an earlier entry still needs", () => {
    const workbook = createWorkbook();
    const formats = firstSheet(workbook).conditionalFormats;
    const kept = formats.add(mark);
    const gone = formats.add({ ...mark, style: { font: { italic: true } } });
    formats.add({ ...mark, style: { font: { strikethrough: true, bold: false } } });
    formats.remove((rule) => rule.id === gone.id);
    const again = firstSheet(openWorkbook(workbook.save())).conditionalFormats.list();
    expect(again.map((rule) => rule.style)).toEqual([kept.style, { font: { strikethrough: true, bold: false } }]);
  });

  it("changes one rule in its place", () => {
    const sheet = reread(({ conditionalFormats }) => {
      conditionalFormats.add({ ...mark, formula: "1" });
      const second = conditionalFormats.add({ ...mark, formula: "2" });
      conditionalFormats.update(second.id, { ranges: [range("F1")], formula: "3", stopIfTrue: true, priority: 1 });
    });
    const second = sheet.conditionalFormats.list()[1];
    expect([second?.formulas, second?.ranges.map(rangeAddress), second?.stopIfTrue, second?.priority]).toEqual([
      ["3"],
      ["F1"],
      true,
      1,
    ]);
  });

  it("adds thousands of rules, each in its place and behind the one before, with one style between them", () => {
    const workbook = createWorkbook();
    const { conditionalFormats } = firstSheet(workbook);
    for (let row = 1; row <= 3000; row++)
      conditionalFormats.add({ ...mark, ranges: [range(`A${row}`)], formula: `$A${row}=""` });
    const bytes = workbook.save();
    const rules = firstSheet(openWorkbook(bytes)).conditionalFormats.list();
    expect(rules.map(({ ranges, formulas, priority }) => [ranges.map(rangeAddress), formulas, priority])).toEqual(
      Array.from({ length: 3000 }, (_, index) => [[`A${index + 1}`], [`$A${index + 1}=""`], index + 1]),
    );
    expect(partText(bytes, "xl/styles.xml")).toContain('<dxfs count="1">');
  });
});

describe("Tables", () => {
  function withHeaders(...headers: readonly (string | number)[]): Workbook {
    const workbook = createWorkbook();
    headers.forEach((header, column) => {
      firstSheet(workbook).cells.setValue(2, column, header);
    });
    return workbook;
  }

  it("writes a table that reads back, over texts that agree with its columns", () => {
    const workbook = withHeaders("Name", "Line\nbreak", "name", "", 2024);
    firstSheet(workbook).tables.add({ name: "RosterCheckFindings", range: range("A3:E9"), altText: "All findings" });
    const bytes = workbook.save();
    const sheet = firstSheet(openWorkbook(bytes));
    const table = sheet.tables.list()[0];
    expect(table?.columnNames()).toEqual(["Name", "Line\nbreak", "name2", "Column4", "2024"]);
    expect(sheet.cells.readValues()[2]).toEqual(["Name", "Line\nbreak", "name2", "Column4", "2024"]);
    expect([table?.name, table && rangeAddress(table.range), table?.hasHeaderRow, table?.hasFilterButtons]).toEqual([
      "RosterCheckFindings",
      "A3:E9",
      true,
      true,
    ]);
    expect(partText(bytes, "xl/tables/table1.xml")).toContain('name="Line_x000a_break"');
    expect(partText(bytes, "xl/tables/table1.xml")).toContain('altText="All findings"');
    expect(partText(bytes, PART)).toContain('<tableParts count="1"><tablePart r:id="rId1"/></tableParts>');
    expect(partText(bytes, "[Content_Types].xml")).toContain("/xl/tables/table1.xml");
  });

  it("gives names and numbers that the workbook does not have yet", () => {
    const workbook = withHeaders("a", "b", "c");
    const sheet = firstSheet(workbook);
    sheet.tables.add({ name: "One", range: range("A3:A5") });
    workbook.names.set("Taken", null, "1");
    expect(["one", "TAKEN", "Two"].map((name) => workbook.isTableNameFree(name))).toEqual([false, false, true]);
    for (const name of ["ONE", "taken", "A1", "R1C1", "two words", ""]) {
      expect(() => sheet.tables.add({ name, range: range("B3:B5") })).toThrow(/[Nn]ame/);
    }
    expect(sheet.tables.add({ name: "Two", range: range("B3:B5") }).id).toBe("2");
  });

  it("refuses what Excel refuses", () => {
    const sheet = firstSheet(withHeaders("a", "b"));
    sheet.tables.add({ name: "One", range: range("A3:B5") });
    sheet.merges.add(range("D3:E3"));
    expect(() => sheet.tables.add({ name: "Two", range: range("B5:C6") })).toThrow(/overlap table “One”/);
    expect(() => sheet.tables.add({ name: "Two", range: range("D3:D6") })).toThrow(/merged cells D3:E3/);
    expect(() => {
      sheet.tables.list()[0]?.resize(range("A4:B9"));
    }).toThrow(/cannot be resized/);
  });

  it("resizes with filter, columns and header texts", () => {
    const workbook = withHeaders("a", "b");
    const sheet = firstSheet(workbook);
    const table = sheet.tables.add({ name: "One", range: range("A3:B5") });
    table.resize(range("A3:C9"));
    table.setStyle({ name: "TableStyleLight1", showRowStripes: false });
    const back = firstSheet(openWorkbook(workbook.save())).tables.list()[0];
    expect([back && rangeAddress(back.range), back?.columnNames(), back?.style.name]).toEqual([
      "A3:C9",
      ["a", "b", "Column3"],
      "TableStyleLight1",
    ]);
  });

  it("leaves nothing of a table that is removed", () => {
    const original = withHeaders("a").save();
    const workbook = openWorkbook(original);
    const { tables } = firstSheet(workbook);
    tables.remove(tables.add({ name: "One", range: range("A3:A5") }));
    expect(workbook.save()).toEqual(original);
  });

  it("says whether a filter is set", () => {
    const filter = (inside: string): string => `<autoFilter ref="A1:B5">${inside}</autoFilter>`;
    expect(sheetWith(filter("")).autoFilter).toEqual({ range: range("A1:B5"), isFiltered: false });
    expect(sheetWith(filter('<filterColumn colId="0" hiddenButton="1"/>')).autoFilter?.isFiltered).toBe(false);
    expect(
      sheetWith(filter('<filterColumn colId="0"><filters><filter val="x"/></filters></filterColumn>')).autoFilter
        ?.isFiltered,
    ).toBe(true);
  });
});

describe("Links", () => {
  it("writes links inside and outside, and reads them back", () => {
    const sheet = reread(({ hyperlinks }) => {
      hyperlinks.set({ range: range("A1"), location: "'ART 1'!C12", tooltip: 'Go to "C12"' });
      hyperlinks.set({ range: range("A2"), address: "https://example.org/?a=1&b=2" });
      hyperlinks.set({ range: range("A1"), location: "Name" });
    });
    expect(sheet.hyperlinks.list().map(({ location, address, tooltip }) => [location, address, tooltip])).toEqual([
      ["Name", null, null],
      [null, "https://example.org/?a=1&b=2", null],
    ]);
    expect(sheet.hyperlinks.find(1, 0)?.address).toBe("https://example.org/?a=1&b=2");
    expect(sheet.hyperlinks.find(5, 5)).toBeUndefined();
  });

  it("removes links with their addresses, unless another link shares one", () => {
    const original = createWorkbook().save();
    const workbook = openWorkbook(original);
    const { hyperlinks } = firstSheet(workbook);
    for (const address of ["A1", "A2", "B1"]) hyperlinks.set({ range: range(address), address: "https://example.org" });
    expect(hyperlinks.removeWithin(range("A1:A9"))).toBe(2);
    expect(firstSheet(openWorkbook(workbook.save())).hyperlinks.list()[0]?.address).toBe("https://example.org");
    hyperlinks.removeWithin(range("A1:XFD1048576"));
    expect(workbook.save()).toEqual(original);
  });

  it("reads external links of the file", () => {
    const bytes = buildPackage("", {
      [PART]: sheetXml("", '<hyperlinks><hyperlink ref="A1:B2" r:id="rId9"/></hyperlinks>'),
      "xl/worksheets/_rels/sheet1.xml.rels": relationshipsXml([["rId9", "hyperlink", "https://example.org/x"]]),
    });
    expect(firstSheet(openWorkbook(bytes)).hyperlinks.find(1, 1)?.address).toBe("https://example.org/x");
  });
});

describe("Merges, columns and rows", () => {
  it("merges and splits", () => {
    const sheet = reread(({ merges }) => {
      for (const address of ["A1:B2", "D1:D9", "F1:G1"]) merges.add(range(address));
      expect(() => {
        merges.add(range("B2:C3"));
      }).toThrow(/overlap the merged cells A1:B2/);
      expect(merges.removeWithin(range("D5:F1"))).toBe(2);
    });
    expect(sheet.merges.list().map(rangeAddress)).toEqual(["A1:B2"]);
  });

  it("reads hidden columns and rows as spans", () => {
    const columns =
      '<cols><col min="2" max="3" width="9" hidden="1"/><col min="4" max="4" width="0"/><col min="9" max="16384" hidden="true"/></cols>';
    const data = '<row r="2" hidden="1"/><row r="3" hidden="1"/><row r="5" hidden="1"/>';
    const sheet = firstSheet(openWorkbook(buildPackage("", { [PART]: sheetXml(data, "", columns) })));
    expect(sheet.columns.hiddenSpans()).toEqual([
      { first: 1, last: 3 },
      { first: 8, last: 16_383 },
    ]);
    expect(sheet.rows.hiddenSpans()).toEqual([
      { first: 1, last: 2 },
      { first: 4, last: 4 },
    ]);
  });

  it("changes a part of a column span and keeps the rest", () => {
    const columns = '<cols><col min="2" max="6" width="20" style="1" customWidth="1"/></cols>';
    const workbook = openWorkbook(buildPackage("", { [PART]: sheetXml("", "", columns) }));
    const sheet = firstSheet(workbook);
    sheet.columns.setHidden(3, 3, true);
    sheet.columns.setWidth(5, 7, 10);
    const back = firstSheet(openWorkbook(workbook.save())).columns;
    expect(
      [0, 1, 2, 3, 4, 5, 6, 7, 8].map((column) => [back.width(column), back.isHidden(column), back.styleIndex(column)]),
    ).toEqual([
      [null, false, 0],
      [20, false, 1],
      [20, false, 1],
      [20, true, 1],
      [20, false, 1],
      [10, false, 1],
      [10, false, 0],
      [10, false, 0],
      [null, false, 0],
    ]);
  });

  it("gives cells of a formatted column its style, also when they are first written", () => {
    const columns = '<cols><col min="1" max="1" width="9" style="1"/></cols>';
    const workbook = openWorkbook(buildPackage("", { [PART]: sheetXml("", "", columns) }));
    const { cells } = firstSheet(workbook);
    expect(cells.styleIndex(4, 0)).toBe(1);
    cells.setValue(4, 0, "x");
    expect(partText(workbook.save(), PART)).toContain('<c r="A5" s="1" t="inlineStr">');
  });
});

describe("View, protection and page", () => {
  it("freezes, hides grid lines, zooms and selects", () => {
    const sheet = reread(({ view }) => {
      view.select(range("C7"));
      view.freeze(3, 1);
      view.showGridlines = false;
      view.zoom = 85;
    });
    expect([sheet.view.frozen, sheet.view.showGridlines, sheet.view.zoom, rangeAddress(sheet.view.selection)]).toEqual([
      { rows: 3, columns: 1 },
      false,
      85,
      "C7",
    ]);
  });

  it("unfreezes to what it was", () => {
    const original = createWorkbook().save();
    const workbook = openWorkbook(original);
    firstSheet(workbook).view.freeze(1, 0);
    firstSheet(workbook).view.freeze(0, 0);
    expect(workbook.save()).toEqual(original);
  });

  it("reads protection as Excel's dialog says it: what is left out is locked", () => {
    const { protection } = sheetWith('<sheetProtection password="CC1A" sheet="1" formatCells="0" objects="1"/>');
    expect([protection.isProtected, protection.hasPassword]).toEqual([true, true]);
    expect(protection.options).toMatchObject({
      formatCells: true,
      sort: false,
      editObjects: false,
      editScenarios: true,
      selectLockedCells: true,
    });
    expect(sheetWith("").protection.options.sort).toBe(true);
  });

  it("protects and unprotects", () => {
    const sheet = reread(({ protection }) => {
      protection.protect({ sort: true, selectLockedCells: false });
    });
    expect(sheet.protection.options).toMatchObject({ sort: true, formatCells: false, selectLockedCells: false });
    sheet.protection.unprotect();
    expect(sheet.protection.isProtected).toBe(false);
  });

  it("sets up pages", () => {
    const sheet = reread(({ pageSetup }) => {
      pageSetup.orientation = "landscape";
      pageSetup.paperSize = 1;
      pageSetup.fitTo = { width: 1, height: 0 };
      pageSetup.margins = { left: 0.5, right: 0.5, top: 0.6, bottom: 0.6, header: 0.3, footer: 0.3 };
      pageSetup.headerFooter = { header: null, footer: "&LR&&D&RPage &P" };
      pageSetup.titleRows = { first: 2, last: 3 };
      pageSetup.printArea = [range("A1:D9"), range("F1:G2")];
      pageSetup.rowBreaks = [10, 20];
      pageSetup.centerHorizontally = true;
    });
    const {
      orientation,
      paperSize,
      fitTo,
      margins,
      headerFooter,
      titleRows,
      printArea,
      rowBreaks,
      centerHorizontally,
    } = sheet.pageSetup;
    expect({
      orientation,
      paperSize,
      fitTo,
      left: margins.left,
      headerFooter,
      titleRows,
      rowBreaks,
      centerHorizontally,
    }).toEqual({
      orientation: "landscape",
      paperSize: 1,
      fitTo: { width: 1, height: 0 },
      left: 0.5,
      headerFooter: { header: null, footer: "&LR&&D&RPage &P" },
      titleRows: { first: 2, last: 3 },
      rowBreaks: [10, 20],
      centerHorizontally: true,
    });
    expect(printArea.map(rangeAddress)).toEqual(["A1:D9", "F1:G2"]);
  });

  it.each([
    ["from the top down", [5, 9, 30]],
    ["in any order, each once", [30, 5, 9, 5]],
  ])("adds page breaks %s", (_, added) => {
    const sheet = reread(({ pageSetup }) => {
      pageSetup.rowBreaks = [3];
      for (const rowIndex of added) pageSetup.addRowBreak(rowIndex);
    });
    expect(sheet.pageSetup.rowBreaks).toEqual([3, 5, 9, 30]);
    expect(sheet.part.root.find("rowBreaks")?.attribute("count")).toBe("4");
    expect(sheet.part.root.find("rowBreaks")?.attribute("manualBreakCount")).toBe("4");
  });

  it("colours a tab and takes the colour back", () => {
    const original = createWorkbook().save();
    const workbook = openWorkbook(original);
    firstSheet(workbook).tabColor = "#C00000";
    expect(firstSheet(openWorkbook(workbook.save())).tabColor).toBe("#C00000");
    firstSheet(workbook).tabColor = null;
    expect(workbook.save()).toEqual(original);
  });
});
