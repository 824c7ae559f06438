import { checkWorkbook } from "../app/check-workbook";
import type { Report } from "../core/report/report";
import { buildReportJson } from "../core/report/report-json";
import { renderReportText } from "../core/report/report-text";
import { countWorkbook } from "../core/report/workbook-figures";
import type { CheckJob, CheckedFile } from "./file-job";
import type { CliHost } from "./cli-host";
import { failedFile } from "./failed-file";
import type { OpenedFile, OpenFile } from "./file-services";

/** Checks one file and saves its copy where one is wanted. Never rejects for what is wrong with a file. */
export async function checkFile(
  job: CheckJob,
  host: Pick<CliHost, "readFile" | "writeFile" | "fileName">,
  openFile: OpenFile,
): Promise<CheckedFile> {
  try {
    const opened = openFile(host.fileName(job.file), await host.readFile(job.file));
    const { asOf, given } = job;
    const outcome = await checkWorkbook(
      { workbook: opened },
      { asOf, given, decide: (kept) => kept, write: job.copy !== null, whenInDoubt: "leave-out" },
      () => undefined,
    );
    if (outcome.kind !== "checked") throw new Error("a check that leaves doubts out asked a question");
    const warnings = outcome.edits?.refused.map((refusal) => refusal.message) ?? [];
    if (job.copy !== null) {
      warnings.push(...copyWarnings(job.copy, opened));
      await host.writeFile(job.copy, opened.save());
    }
    return {
      kind: "checked",
      printed: renderReport(job, outcome.report),
      hasErrors: outcome.report.findingCounts.error > 0,
      figures: countWorkbook(outcome.report),
      warnings,
    };
  } catch (error) {
    return failedFile(error);
  }
}

function renderReport({ format, file, asOf }: CheckJob, report: Report): string {
  switch (format) {
    case "text":
      return renderReportText(report);
    case "json":
      return JSON.stringify(buildReportJson(file, report), null, 2);
    case "jsonl":
      return JSON.stringify({ version: 1, asOf, ...buildReportJson(file, report) });
  }
}

function copyWarnings(copy: string, opened: OpenedFile): readonly string[] {
  const warnings: string[] = [];
  if (opened.hasMacros && !/\.xlsm$/i.test(copy)) {
    warnings.push(`The copy “${copy}” holds macros. Name it .xlsm, or Excel will not open it.`);
  }
  if (opened.isSigned) {
    warnings.push("The file is digitally signed. The signature does not hold for the changed copy.");
  }
  return warnings;
}
