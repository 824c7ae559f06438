import { cleanTrain } from "./clean-train";
import { firstLook } from "./first-look";
import { largePortfolio } from "./large-portfolio";
import { manySheets } from "./many-sheets";
import { messyTrain } from "./messy-train";
import type { SampleWorkbook } from "./sample-workbook";
import { troubledTrain } from "./troubled-train";
import { wideTrain } from "./wide-train";

/** All samples, in the order in which a newcomer should try them. */
export function buildSamples(): readonly SampleWorkbook[] {
  return [firstLook(), troubledTrain(), cleanTrain(), wideTrain(), manySheets(), messyTrain(), largePortfolio()];
}
