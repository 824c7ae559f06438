import { REQUEST_TIME_LIMIT, type ExcelServices } from "./excel-services";
import { lostRequestError, toOfficeAppError } from "./office-error";

/** One run against Excel: the workbook's proxies, and the way to send what was asked of them. */
export interface ExcelRun {
  readonly context: Excel.RequestContext;
  readonly workbook: Excel.Workbook;
  /**
   * Sends what was asked since the last time: one request. Rejects with an AppError `no-answer` when Excel does not
   * answer in time; the request may have run all the same, so read again before trying again. What Excel itself
   * refuses rejects with Office's own error, for the caller to look at; `runInExcel` turns the rest into sentences.
   */
  readonly send: () => Promise<void>;
}

/**
 * Runs work against Excel. While a cell is being edited, Excel is asked to wait for its end where it can. Whatever goes
 * wrong comes out as an AppError.
 */
export async function runInExcel<Result>(
  services: ExcelServices,
  work: (run: ExcelRun) => Promise<Result>,
): Promise<Result> {
  const { excel, isSetSupported } = services;
  const startRun = (context: Excel.RequestContext): Promise<Result> =>
    work({ context, workbook: context.workbook, send: () => withinTime(services, context.sync()) });
  try {
    return isSetSupported("DelayForCellEdit")
      ? await excel.run({ delayForCellEdit: true }, startRun)
      : await excel.run(startRun);
  } catch (failure) {
    throw toOfficeAppError(failure);
  }
}

function withinTime({ afterPause }: ExcelServices, answer: Promise<void>): Promise<void> {
  return new Promise((resolve, reject) => {
    const callOff = afterPause(() => {
      reject(lostRequestError());
    }, REQUEST_TIME_LIMIT);
    answer.then(resolve, reject).finally(callOff);
  });
}
