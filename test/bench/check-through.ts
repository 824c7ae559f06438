import { checkWorkbook } from "../../src/app/check-workbook";
import { NOTHING_GIVEN } from "../../src/core/decisions/with-given";
import type { Report } from "../../src/core/report/report";
import type { ExcelPort } from "../support/open-excel-port";

/** A whole check as the ribbon's button asks for it: read, judge, mark, summarise, show. @throws where it cannot end. */
export async function checkThrough({ port }: ExcelPort): Promise<Report> {
  const outcome = await checkWorkbook(
    { workbook: port },
    {
      asOf: "2026-06-01",
      whenInDoubt: "leave-out",
      decide: (kept) => kept,
      given: NOTHING_GIVEN,
      write: true,
      show: true,
    },
    () => undefined,
  );
  if (outcome.kind !== "checked") throw new Error("The bench's roster asks about its columns.");
  const refused = outcome.edits?.refused ?? [];
  if (refused.length > 0) throw new Error(refused.map(({ message }) => message).join(" "));
  return outcome.report;
}
