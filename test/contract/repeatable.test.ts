import { readdirSync, readFileSync } from "node:fs";
import { checkWorkbook } from "../../src/app/check-workbook";
import type { WorkbookPort } from "../../src/app/ports/workbook-port";
import { removeSummary } from "../../src/app/remove-summary";
import { NOTHING_GIVEN } from "../../src/core/decisions/with-given";
import { openFileWorkbook } from "../../src/file/open-file-workbook";
import { findPackageDifferences } from "../support/compare-packages";
import { openExcelPort } from "../support/open-excel-port";

jest.setTimeout(120_000);

const ignore = (): void => undefined;
const SAMPLES = readdirSync("assets/samples").filter((name) => name.endsWith(".xlsx"));

interface OpenDoor {
  readonly port: WorkbookPort;
  readonly save: () => Uint8Array;
}

const DOORS: Readonly<Record<string, (name: string, bytes: Uint8Array) => Promise<OpenDoor>>> = {
  file: (name, bytes) => {
    const port = openFileWorkbook(name, bytes);
    return Promise.resolve({ port, save: () => port.save() });
  },
  Excel: async (name, bytes) => {
    const { port, host } = await openExcelPort(bytes, { workbookName: name });
    return { port, save: () => host.workbook.save() };
  },
};

async function pressCheck({ port }: OpenDoor): Promise<void> {
  const outcome = await checkWorkbook(
    { workbook: port },
    {
      asOf: "2026-03-02",
      decide: (kept) => kept,
      given: NOTHING_GIVEN,
      whenInDoubt: "leave-out",
      // Not shown: which sheet is in front is the user's own doing.
      write: true,
    },
    ignore,
  );
  if (outcome.kind !== "checked") throw new Error("A sample asked for a mapping.");
  expect(outcome.edits?.refused).toEqual([]);
}

describe.each(Object.keys(DOORS))("Through the door of %s", (door) => {
  const open = (name: string, bytes: Uint8Array): Promise<OpenDoor> =>
    DOORS[door]?.(name, bytes) ?? Promise.reject(new Error(door));

  test.each(SAMPLES)(
    "checking twice changes nothing the second time, removing gives back the workbook: %s",
    async (name) => {
      const bytes = new Uint8Array(readFileSync(`assets/samples/${name}`));
      const first = await open(name, bytes);
      await pressCheck(first);
      const saved = first.save();
      expect(findPackageDifferences(bytes, saved)).not.toEqual([]);
      await pressCheck(first);
      expect(findPackageDifferences(saved, first.save())).toEqual([]);

      // The next day the file is opened anew.
      const later = await open(name, saved);
      await pressCheck(later);
      expect(findPackageDifferences(saved, later.save())).toEqual([]);
      await later.port.applyEdits([{ kind: "clear-marks" }], ignore);
      const { refused } = await removeSummary(later.port, ignore);
      expect(refused).toEqual([]);
      expect(findPackageDifferences(bytes, later.save())).toEqual([]);
    },
  );
});
