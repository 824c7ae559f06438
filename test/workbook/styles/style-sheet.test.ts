import fc from "fast-check";
import { createWorkbook } from "../../../src/workbook/create-workbook";
import { openWorkbook } from "../../../src/workbook/open-workbook";
import { tintColor } from "../../../src/workbook/styles/theme-colors";
import type { CellStyleChange } from "../../../src/workbook/styles/cell-style";
import { buildPackage, stylesXml } from "../../support/build-package";
import { partNames, partText } from "../../support/package-text";

const open = (changes = {}): ReturnType<typeof openWorkbook> => openWorkbook(buildPackage("", changes));

describe("The style sheet", () => {
  it("resolves fonts, fills, alignment, dates and theme colours", () => {
    const style = open().styles.style(1);
    expect(style).toEqual({
      numberFormat: "m/d/yyyy",
      font: {
        name: "Arial",
        size: 12,
        bold: true,
        italic: false,
        underline: "none",
        strikethrough: true,
        color: "#A2B9E2",
      },
      fill: { pattern: "solid", color: "#BFBFBF", patternColor: null },
      border: { left: null, right: null, top: null, bottom: null },
      alignment: { horizontal: "general", vertical: "bottom", wrapText: true, indent: 0 },
      protection: { locked: true, hidden: false },
    });
  });

  it("gives an unknown index the default style", () => {
    const { styles } = open();
    expect(styles.style(99)).toBe(styles.style(0));
  });

  it("adds one entry for a combination, however often it is asked for", () => {
    const workbook = open();
    const change: CellStyleChange = { fill: { color: "#FFC7CE" }, numberFormat: "0.0" };
    const first = workbook.styles.derive(1, change);
    expect(workbook.styles.derive(1, change)).toBe(first);
    expect(workbook.styles.derive(first, {})).toBe(first);
    workbook.worksheets[0]?.cells.setStyleIndex(0, 0, first);
    const saved = workbook.save();
    const again = openWorkbook(saved);
    expect(again.styles.derive(1, change)).toBe(first);
    expect(again.styles.style(first).font).toEqual(workbook.styles.style(1).font);
    expect(again.save()).toEqual(saved);
  });

  it("keeps what it does not model of the base", () => {
    const extra =
      '<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0" quotePrefix="1"><alignment textRotation="90"/></xf>';
    const workbook = open({ "xl/styles.xml": stylesXml(extra) });
    const index = workbook.styles.derive(2, { alignment: { wrapText: true }, font: { italic: true } });
    workbook.worksheets[0]?.cells.setStyleIndex(0, 0, index);
    expect(partText(workbook.save(), "xl/styles.xml")).toContain(
      '<xf numFmtId="0" fontId="2" fillId="0" borderId="0" xfId="0" quotePrefix="1" applyFont="1" applyAlignment="1"><alignment textRotation="90" wrapText="1"/></xf>',
    );
  });

  it("reads back any style that it wrote", () => {
    const color = fc.constantFrom("#000000", "#C00000", "#12AB9F");
    const line = fc.option(fc.record({ style: fc.constantFrom("thin" as const, "double" as const), color }), {
      nil: null,
    });
    const change: fc.Arbitrary<CellStyleChange> = fc.record(
      {
        numberFormat: fc.constantFrom("General", "0.00", "@", 'yyyy\\-mm\\-dd;"<&>"'),
        font: fc.record({
          name: fc.constantFrom("Arial", "Aptos"),
          size: fc.constantFrom(9, 10.5),
          bold: fc.boolean(),
          italic: fc.boolean(),
          underline: fc.constantFrom("none" as const, "single" as const, "double" as const),
          strikethrough: fc.boolean(),
          color: fc.option(color, { nil: null }),
        }),
        fill: fc.constantFrom(
          { pattern: "solid", color: "#FFEB9C", patternColor: null },
          { pattern: "lightUp", color: "#FFFFFF", patternColor: "#C00000" },
          { pattern: null, color: null, patternColor: null },
        ),
        border: fc.record({ left: line, right: line, top: line, bottom: line }),
        alignment: fc.record({
          horizontal: fc.constantFrom("general" as const, "center" as const),
          vertical: fc.constantFrom("bottom" as const, "top" as const),
          wrapText: fc.boolean(),
          indent: fc.nat(3),
        }),
        protection: fc.record({ locked: fc.boolean(), hidden: fc.boolean() }),
      },
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(fc.array(change, { minLength: 1, maxLength: 5 }), (changes) => {
        const workbook = createWorkbook();
        const base = workbook.styles.style(0);
        const indexes = changes.map((one, row) => {
          const index = workbook.styles.derive(0, one);
          workbook.worksheets[0]?.cells.setStyleIndex(row, 0, index);
          return index;
        });
        const again = openWorkbook(workbook.save());
        changes.forEach((one, row) => {
          expect(again.worksheets[0]?.cells.styleIndex(row, 0)).toBe(indexes[row]);
          expect(again.styles.style(indexes[row] ?? 0)).toEqual({ ...base, ...one });
        });
      }),
      { numRuns: 40 },
    );
  });

  it("writes a style sheet for a workbook without one, when there is a style to write", () => {
    const bytes = buildPackage("", { "xl/styles.xml": null, "xl/_rels/workbook.xml.rels": null });
    const relationships =
      '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet1.xml"/></Relationships>';
    const plain = buildPackage("", { "xl/styles.xml": null, "xl/_rels/workbook.xml.rels": relationships });
    expect(bytes.length).toBeLessThan(plain.length);
    const untouched = openWorkbook(plain);
    expect(untouched.styles.style(0).font.name).toBe("Calibri");
    expect(partNames(untouched.save())).not.toContain("xl/styles.xml");
    const styled = openWorkbook(plain);
    styled.worksheets[0]?.cells.setStyleIndex(0, 0, styled.styles.derive(0, { font: { bold: true } }));
    const again = openWorkbook(styled.save());
    const index = again.worksheets[0]?.cells.styleIndex(0, 0) ?? 0;
    expect([index, again.styles.style(0).font.bold, again.styles.style(index).font.bold]).toEqual([1, false, true]);
  });

  it("counts cell formats in alternative contents once", () => {
    const compatibility = 'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"';
    const extra =
      `<mc:AlternateContent ${compatibility}><mc:Choice Requires="zz"><xf numFmtId="1"/><xf numFmtId="1"/></mc:Choice>` +
      '<mc:Fallback><xf numFmtId="10"/></mc:Fallback></mc:AlternateContent><xf numFmtId="9"/>';
    const { styles } = open({ "xl/styles.xml": stylesXml(extra) });
    expect([2, 3].map((index) => styles.numberFormat(index))).toEqual(["0.00%", "0%"]);
    expect(styles.derive(0, { numberFormat: "0.000" })).toBe(4);
  });

  it.each([
    ["#4472C4", 0.4, "#8FAADC"],
    ["#4472C4", -0.25, "#2F5597"],
    ["#FFFFFF", -0.15, "#D9D9D9"],
    ["#000000", 0.5, "#808080"],
    ["#ED7D31", 0, "#ED7D31"],
  ])("tints %s by %f to %s", (color, tint, tinted) => {
    const distance = [1, 3, 5].map((at) =>
      Math.abs(parseInt(tintColor(color, tint).slice(at, at + 2), 16) - parseInt(tinted.slice(at, at + 2), 16)),
    );
    // Excel rounds in its own units of hue and lightness, so its colours may differ by a step.
    expect(Math.max(...distance)).toBeLessThanOrEqual(1);
  });
});
