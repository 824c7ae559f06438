import type { SheetChange, Unsubscribe } from "../app/ports/workbook-port";
import type { ExcelServices } from "./excel-services";
import type { OwnDeletions } from "./own-deletions";
import { runInExcel } from "./run-in-excel";

/**
 * Tells of changes to cells by anybody but this add-in, and of sheets that come and go. Excel itself says which changes
 * are this add-in's own.
 */
export async function watchSheets(
  services: ExcelServices,
  listener: (change: SheetChange) => void,
  deletions: OwnDeletions,
): Promise<Unsubscribe> {
  const handlers = await runInExcel(services, async ({ workbook, send }) => {
    const { worksheets } = workbook;
    const added = [
      worksheets.onChanged.add((event) => {
        if (event.triggerSource !== "ThisLocalAddin") {
          listener({ sheetId: event.worksheetId, address: event.address, source: sourceOf(event.source) });
        }
        return Promise.resolve();
      }),
      worksheets.onDeleted.add((event) => {
        if (!deletions.has(event.worksheetId)) {
          listener({ sheetId: event.worksheetId, address: null, source: sourceOf(event.source) });
        }
        return Promise.resolve();
      }),
    ];
    await send();
    return added;
  });
  return async () => {
    const [first] = handlers;
    if (!first) return;
    // A handler can only be removed in the context in which it was added.
    await services.excel.run(first.context, async (context) => {
      for (const handler of handlers.splice(0)) handler.remove();
      await context.sync();
    });
  };
}

function sourceOf(source: string): SheetChange["source"] {
  return source === "Remote" ? "remote" : "local";
}
