import { FAULT_KINDS } from "./fault-kinds";
import { runFaultless, tryFault } from "./try-fault";
import { troubledWorkbook, USE_CASES } from "./use-cases";

interface Row {
  readonly useCase: string;
  readonly points: number;
  readonly violations: number;
}

/**
 * Tries the kinds of faults at every batch of every use case, prints how many were tried, and expects no violation.
 * `isTried` picks among them; batches count from 1, kinds from 0.
 */
export function describeFaults(isTried: (batch: number, kind: number) => boolean): void {
  const bytes = troubledWorkbook();
  const report: Row[] = [];

  test.each(USE_CASES)("$name", async (useCase) => {
    const faultless = await runFaultless(bytes, useCase);
    const violations: string[] = [];
    let points = 0;
    for (let batch = 1; batch <= faultless.batches; batch++) {
      for (const [place, kind] of FAULT_KINDS.entries()) {
        if (!isTried(batch, place) || (kind.isCancel && !useCase.canCancel)) continue;
        const wrong = await tryFault(useCase, kind, batch, faultless);
        if (wrong === null) continue;
        points += 1;
        violations.push(...wrong.map((sentence) => `Batch ${batch} ${kind.name}: ${sentence}`));
      }
    }
    report.push({ useCase: useCase.name, points, violations: violations.length });
    expect(violations).toEqual([]);
  });

  afterAll(() => {
    process.stdout.write(`${[...report, totalOf(report)].map(printRow).join("\n")}\n`);
  });
}

function totalOf(rows: readonly Row[]): Row {
  return {
    useCase: `${rows.length} use cases, ${FAULT_KINDS.length} kinds of faults`,
    points: rows.reduce((sum, { points }) => sum + points, 0),
    violations: rows.reduce((sum, { violations }) => sum + violations, 0),
  };
}

function printRow({ useCase, points, violations }: Row): string {
  return `${useCase.padEnd(36)}${String(points).padStart(6)} fault points${String(violations).padStart(6)} violations`;
}
