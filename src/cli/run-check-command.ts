import type { PortfolioEntry } from "../core/report/portfolio-entry";
import type { CheckJob, CheckedFile } from "./file-job";
import type { CliHost } from "./cli-host";
import { EXIT } from "./exit-status";
import type { FileServices } from "./file-services";
import type { CheckCommand } from "./parse-arguments";
import { planCheckJobs } from "./plan-check-jobs";
import { createResultPrinter } from "./print-results";

/**
 * Checks the named files, tells of each in the order given as soon as it and those before it are done, and gives the
 * exit status. What is kept of a file that was told of is its figures, and those only for a portfolio.
 */
export async function runCheckCommand(command: CheckCommand, host: CliHost, services: FileServices): Promise<number> {
  const asOf = command.asOf ?? host.today();
  const jobs = await planCheckJobs(command, asOf, host);
  const printer = createResultPrinter(command.format, asOf, host);
  const portfolio: PortfolioEntry[] = [];
  const tally = { told: 0, failed: 0, withErrors: 0 };
  await services.doJobs(jobs, async (job, result) => {
    host.showProgress("");
    complain(job, result, host);
    await printer.file(job.file, result);
    tally.told += 1;
    if (result.kind === "failed") tally.failed += 1;
    else if (result.hasErrors) tally.withErrors += 1;
    if (command.summary !== null) portfolio.push(portfolioEntry(command.summary, job, result, host));
    if (jobs.length > 1 && tally.told < jobs.length) host.showProgress(`${tally.told} of ${jobs.length} files checked`);
  });
  await printer.end();
  if (command.summary !== null) await host.writeFile(command.summary, await services.buildPortfolio(portfolio, asOf));
  if (tally.failed > 0) return EXIT.unreadable;
  return tally.withErrors > 0 ? EXIT.errors : EXIT.clean;
}

function complain({ file }: CheckJob, result: CheckedFile, host: CliHost): void {
  if (result.kind === "failed") host.complain(`${file}: ${result.message}\n`);
  else for (const warning of result.warnings) host.complain(`${file}: ${warning}\n`);
}

function portfolioEntry(summary: string, job: CheckJob, result: CheckedFile, host: CliHost): PortfolioEntry {
  const place = { file: job.file, link: host.linkFrom(summary, job.file) };
  if (result.kind === "failed") return { ...place, kind: "not-read", message: result.message };
  const copyLink = job.copy === null ? null : host.linkFrom(summary, job.copy);
  return { ...place, kind: "checked", figures: result.figures, copyLink };
}
