import { parseAddress, rangeAddress } from "../../../src/core/grid/a1";
import type { CellRange } from "../../../src/core/grid/cell-range";
import { newChartLook, type ChartLook } from "../../../src/workbook/charts/chart-look";
import { createWorkbook } from "../../../src/workbook/create-workbook";
import { openWorkbook } from "../../../src/workbook/open-workbook";
import type { Workbook } from "../../../src/workbook/workbook";
import type { Worksheet } from "../../../src/workbook/worksheet";
import { buildPackage, relationshipsXml, sheetXml } from "../../support/build-package";
import { differingParts, partNames, partText } from "../../support/package-text";

const PART = "xl/worksheets/sheet1.xml";

const LOOK: ChartLook = {
  ...newChartLook("stacked-bar", range("B2:D4")),
  title: "Findings by team & severity",
  seriesColors: ["#8C1515", "#E3A21A"],
  isReversed: true,
  gapWidth: 60,
  valueUnit: 1,
};

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

function writeFigures(sheet: Worksheet): void {
  [
    ["Team", "Errors", "Warnings"],
    ["=Falcon <1>", 2, 0],
    ["Osprey", 0, 3],
  ].forEach((row, rowOffset) => {
    row.forEach((value, columnOffset) => {
      sheet.cells.setValue(1 + rowOffset, 1 + columnOffset, value);
    });
  });
}

function withChart(): Uint8Array {
  const workbook = createWorkbook();
  const sheet = firstSheet(workbook);
  sheet.name = "Ann's summary";
  writeFigures(sheet);
  sheet.charts.add({ name: "RosterCheckByTeam", look: LOOK, place: range("F2:H9"), altText: "Bars." });
  return workbook.save();
}

describe("A chart", () => {
  it("is read back as it was written", () => {
    const [chart] = firstSheet(openWorkbook(withChart())).charts.list();
    expect(chart?.look).toEqual(LOOK);
    expect([chart?.name, chart?.altText, chart && rangeAddress(chart.place)]).toEqual([
      "RosterCheckByTeam",
      "Bars.",
      "F2:H9",
    ]);
  });

  it("carries its figures along, so that it shows before anything is calculated", () => {
    const text = partText(withChart(), "xl/charts/chart1.xml") ?? "";
    expect(text).toContain("<c:f>'Ann''s summary'!$B$3:$B$4</c:f>");
    expect(text).toContain("<c:v>=Falcon &lt;1&gt;</c:v>");
    expect(text).toContain('<c:ptCount val="2"/><c:pt idx="0"><c:v>0</c:v></c:pt><c:pt idx="1"><c:v>3</c:v></c:pt>');
  });

  it("is written the same each time, also after it was removed", () => {
    const bytes = withChart();
    expect(differingParts(withChart(), bytes)).toEqual([]);
    const workbook = openWorkbook(bytes);
    const { charts } = firstSheet(workbook);
    charts.list().forEach((chart) => {
      charts.remove(chart);
    });
    charts.add({ name: "RosterCheckByTeam", look: LOOK, place: range("F2:H9"), altText: "Bars." });
    expect(differingParts(workbook.save(), bytes)).toEqual([]);
  });

  it("leaves nothing behind when it is removed, alone or with its sheet", () => {
    const workbook = createWorkbook();
    const before = workbook.save();
    const { charts } = firstSheet(workbook);
    charts.remove(charts.add({ name: "RosterCheckByTeam", look: LOOK, place: range("F2:H9") }));
    expect(differingParts(workbook.save(), before)).toEqual([]);
    const other = openWorkbook(withChart());
    other.addWorksheet("Kept");
    other.deleteWorksheet(firstSheet(other));
    expect(partNames(other.save()).filter((name) => /chart|drawing/.test(name))).toEqual([]);
  });

  it("is changed and moved in its place, and follows when its sheet is renamed", () => {
    const workbook = openWorkbook(withChart());
    const sheet = firstSheet(workbook);
    const [chart] = sheet.charts.list();
    if (!chart) throw new Error("no chart");
    chart.name = "Renamed";
    chart.change({ title: "Other", legend: "none", seriesColors: [null, "#FFFFFF"] });
    chart.place = range("A1");
    sheet.name = "Figures";
    const [read] = firstSheet(openWorkbook(workbook.save())).charts.list();
    expect(read?.look).toEqual({ ...LOOK, title: "Other", legend: "none", seriesColors: [null, "#FFFFFF"] });
    expect([read?.name, read && rangeAddress(read.place)]).toEqual(["Renamed", "A1"]);
    expect(partText(workbook.save(), "xl/charts/chart1.xml")).toContain("<c:f>Figures!$C$2</c:f>");
  });
});

describe("A drawing of the user's", () => {
  const NAMES =
    'xmlns:xdr="http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"';
  const SHAPE =
    '<xdr:oneCellAnchor><xdr:sp macro="" textlink=""><xdr:nvSpPr><xdr:cNvPr id="7" name="Box"/></xdr:nvSpPr></xdr:sp></xdr:oneCellAnchor>';
  const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
  const CHART = "http://schemas.openxmlformats.org/drawingml/2006/chart";
  const sheetWithDrawing = (anchors: string, parts: Readonly<Record<string, string>> = {}): Uint8Array =>
    buildPackage("", {
      [PART]: sheetXml("", `<drawing xmlns:r="${OFFICE}" r:id="rId1"/>`),
      "xl/worksheets/_rels/sheet1.xml.rels": relationshipsXml([["rId1", "drawing", "../drawings/drawing1.xml"]]),
      "xl/drawings/drawing1.xml": `<xdr:wsDr ${NAMES}>${anchors}</xdr:wsDr>`,
      ...parts,
    });

  it("takes a chart of ours beside its shapes, and is as before when that is gone", () => {
    const bytes = sheetWithDrawing(SHAPE);
    const workbook = openWorkbook(bytes);
    const sheet = firstSheet(workbook);
    writeFigures(sheet);
    expect(sheet.charts.list()).toEqual([]);
    const chart = sheet.charts.add({ name: "Ours", look: LOOK, place: range("F2:H9") });
    const drawing = partText(workbook.save(), "xl/drawings/drawing1.xml") ?? "";
    expect(drawing).toContain(SHAPE);
    expect(drawing).toContain('<xdr:cNvPr id="8" name="Ours"/>');
    sheet.charts.remove(chart);
    sheet.cells.clear(range("A1:D9"), "all");
    expect(differingParts(workbook.save(), bytes)).toEqual([]);
  });

  it("keeps charts of other kinds, which cannot be changed", () => {
    const pie = `<c:chartSpace xmlns:c="${CHART}"><c:chart><c:plotArea><c:pieChart/></c:plotArea></c:chart></c:chartSpace>`;
    const frame =
      '<xdr:graphicFrame><xdr:nvGraphicFramePr><xdr:cNvPr id="2" name="Pie"/></xdr:nvGraphicFramePr><a:graphic>' +
      `<a:graphicData><c:chart xmlns:c="${CHART}" xmlns:r="${OFFICE}" r:id="rId1"/></a:graphicData></a:graphic></xdr:graphicFrame>`;
    const workbook = openWorkbook(
      sheetWithDrawing(`<xdr:twoCellAnchor>${frame}</xdr:twoCellAnchor>`, {
        "xl/drawings/_rels/drawing1.xml.rels": relationshipsXml([["rId1", "chart", "../charts/chart1.xml"]]),
        "xl/charts/chart1.xml": pie,
      }),
    );
    const [chart] = firstSheet(workbook).charts.list();
    expect([chart?.name, chart?.look]).toEqual(["Pie", undefined]);
    expect(() => chart?.change({ title: "x" })).toThrow("The chart “Pie” is of a kind that cannot be changed here.");
  });
});
