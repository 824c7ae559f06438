import { cellNoteText } from "../../src/core/report/cell-note";
import type { WorkbookEdit } from "../../src/core/report/workbook-edit";
import type { ExcelServices } from "../../src/excel/excel-services";
import type { ExcelRun } from "../../src/excel/run-in-excel";
import type { SheetState } from "../../src/excel/workbook-state";
import { writeCellNotes } from "../../src/excel/write-cell-notes";
import { openExcelPort } from "../support/open-excel-port";
import { rosterFixture } from "../support/roster-fixture";
import { sampleFinding } from "../support/sample-report";

const NOTE = cellNoteText([sampleFinding()]);
const CLEAR: WorkbookEdit = { kind: "clear-marks" };

function noteOn(sheetId: string, rowIndex: number, columnIndex: number): WorkbookEdit {
  return { kind: "note-cells", sheetId, notes: [{ rowIndex, columnIndex, text: NOTE }] };
}

/**
 * Microsoft's client of today knows no notes, so what stands here is only as true as their documentation. It shows what
 * we ask for; that Excel does it has to be seen in Excel.
 */
class DocumentedNotes {
  requests = 0;
  failure: Error | null = null;
  private asked: (() => void)[] = [];

  constructor(
    readonly notes: Map<string, string>,
    readonly comments: readonly string[] = [],
    private readonly requirementSet = "1.18",
  ) {}

  async write(edits: readonly WorkbookEdit[], sheets: readonly SheetState[] = [sheet("s1"), sheet("s2")]) {
    return writeCellNotes(this.run(), this.services(), edits, sheets);
  }

  private services(): ExcelServices {
    const isSetSupported = (_: string, version = "1.1"): boolean => version === this.requirementSet;
    return { isSetSupported } as Pick<ExcelServices, "isSetSupported"> as ExcelServices;
  }

  private run(): ExcelRun {
    const located = (place: string): object => {
      const [id = "", row, column] = place.split(" ");
      const range = { rowIndex: Number(row), columnIndex: Number(column), worksheet: { id }, load: () => undefined };
      return { getLocation: () => range };
    };
    const workbook = {
      notes: {
        load: () => undefined,
        items: [...this.notes].map(([place, content]) => ({
          ...located(place),
          content,
          delete: () => this.asked.push(() => this.notes.delete(place)),
        })),
      },
      comments: { load: () => undefined, items: this.comments.map(located) },
      worksheets: {
        getItem: (id: string) => ({
          notes: {
            add: (address: string, text: string) =>
              this.asked.push(() =>
                this.notes.set(`${id} ${Number(address.slice(1)) - 1} ${address.charCodeAt(0) - 65}`, text),
              ),
          },
        }),
      },
    };
    const application = {
      suspendApiCalculationUntilNextSync: () => undefined,
      suspendScreenUpdatingUntilNextSync: () => undefined,
    };
    const send = async (): Promise<void> => {
      this.requests += 1;
      if (this.failure) throw this.failure;
      for (const ask of this.asked.splice(0)) ask();
      return Promise.resolve();
    };
    return { workbook, context: { application }, send } as unknown as ExcelRun;
  }
}

function sheet(id: string, isProtected = false): SheetState {
  return { id, name: id.toUpperCase(), visibility: "visible", isProtected, mayFormat: !isProtected };
}

describe("Notes on cells", () => {
  test("replace our earlier ones and leave the user's notes and comments alone", async () => {
    const excel = new DocumentedNotes(
      new Map([
        ["s1 1 1", NOTE],
        ["s1 2 1", NOTE],
        ["s1 3 1", "Ask Ann"],
      ]),
      ["s2 4 1"],
    );
    const edits = [CLEAR, noteOn("s1", 2, 1), noteOn("s1", 3, 1), noteOn("s2", 4, 1), noteOn("s2", 5, 1)];
    expect(await excel.write(edits)).toEqual([]);
    expect([...excel.notes].sort()).toEqual([
      ["s1 2 1", NOTE],
      ["s1 3 1", "Ask Ann"],
      ["s2 5 1", NOTE],
    ]);
    expect(excel.requests).toBe(3);
  });

  test("of ours go when marks go, and one that the user wrote into stays", async () => {
    const excel = new DocumentedNotes(
      new Map([
        ["s1 1 1", NOTE],
        ["s1 2 1", `${NOTE} Asked Ann.`],
      ]),
    );
    expect(await excel.write([CLEAR])).toEqual([]);
    expect([...excel.notes.keys()]).toEqual(["s1 2 1"]);
  });

  test("of a protected sheet stay as they are, and those that were wanted there are told", async () => {
    const excel = new DocumentedNotes(new Map([["s1 1 1", NOTE]]));
    const refused = await excel.write([CLEAR, noteOn("s1", 2, 1)], [sheet("s1", true)]);
    expect(refused).toMatchObject([{ edit: "note-cells", sheetName: "S1" }]);
    expect([...excel.notes.keys()]).toEqual(["s1 1 1"]);
  });

  test("that Excel refuses are told, without undoing the rest", async () => {
    const excel = new DocumentedNotes(new Map());
    excel.failure = Object.assign(new Error("refused"), { code: "GeneralException", debugInfo: {} });
    expect(await excel.write([noteOn("s1", 1, 1)])).toMatchObject([{ edit: "note-cells", sheetName: null }]);
  });

  test("cost no request where nobody wants them and no mark is touched", async () => {
    const excel = new DocumentedNotes(new Map());
    expect(await excel.write([{ kind: "show-sheet", purpose: "summary" }])).toEqual([]);
    expect(excel.requests).toBe(0);
  });

  test("are told as impossible by an Excel without them, which is the one that the stand-in poses as", async () => {
    const older = new DocumentedNotes(new Map(), [], "1.14");
    expect(await older.write([CLEAR])).toEqual([]);
    expect(await older.write([CLEAR, noteOn("s1", 1, 1)])).toMatchObject([{ edit: "note-cells" }]);
    expect(older.requests).toBe(0);
    const { port } = await openExcelPort(rosterFixture());
    const [roster] = (await port.readWorkbook(() => undefined)).sheets;
    const { refused } = await port.applyEdits([CLEAR, noteOn(roster?.id ?? "", 1, 1)], () => undefined);
    expect(refused).toMatchObject([{ edit: "note-cells", sheetName: null }]);
  });
});
